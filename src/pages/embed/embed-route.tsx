import { integrity } from 'virtual:embed-integrity'
import { useEffect } from 'react'
import { useAddressFilter } from '../../state/use-address-filter.ts'
import { embedAddress } from './embed-choice.ts'
import { EmbedPage } from './embed-page.tsx'

export function Component() {
  const { filter: choice, remountKey, type, choose } = useAddressFilter(embedAddress)
  useEffect(() => {
    // Where it does not arrive, the plain link in each preview stays, as it does on other people's pages.
    import('../../embed/define-film-cast.ts').catch(() => {})
  }, [])
  return <EmbedPage choice={choice} remountKey={remountKey} integrity={integrity} onType={type} onChoose={choose} />
}

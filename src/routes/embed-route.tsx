import { integrity } from 'virtual:embed-integrity'
import { useEffect } from 'react'
import { parseEmbedChoice, serialiseEmbedChoice } from '../features/embed/embed-choice.ts'
import { EmbedPage } from '../features/embed/embed-page.tsx'
import { useAddressFilter } from './use-address-filter.ts'

const codec = { parse: parseEmbedChoice, serialise: serialiseEmbedChoice }

export function Component() {
  const { filter: choice, arrival, type, choose } = useAddressFilter(codec)
  useEffect(() => {
    // Where it does not arrive, the plain link in each preview stays, as it does on other people's pages.
    import('../embed/define-film-cast.ts').catch(() => {})
  }, [])
  return <EmbedPage choice={choice} arrival={arrival} integrity={integrity} onType={type} onChoose={choose} />
}

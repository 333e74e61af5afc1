import { useEffect, useRef } from 'react'
import type { SharingWords } from './words-en.ts'

type Props = { url: string; words: SharingWords; onClose: () => void }

/** The address in a box, selected, so that the reader can copy it. */
export function AddressByHand({ url, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const address = useRef<HTMLInputElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    address.current?.select()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="share-by-hand"
      onClose={onClose}
      className="m-auto w-[min(30rem,100vw-2rem)] rounded-lg border border-line bg-ground p-5 text-ink backdrop:bg-black/60 print:hidden"
    >
      <p id="share-by-hand">{words.byHand}</p>
      <input
        ref={address}
        readOnly
        value={url}
        aria-labelledby="share-by-hand"
        className="mt-3 field px-3"
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="mt-3 button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}

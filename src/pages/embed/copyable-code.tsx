import { useRef, useState } from 'react'

/** Titles in Hangul stand within the code. */
const hangul = /(\p{Script=Hangul}+)/u

type Props = { code: string; copy: string; copied: string }

/** Code to take along. Where the clipboard is shut, the press selects it instead. */
export function CopyableCode({ code, copy, copied }: Props) {
  const block = useRef<HTMLElement>(null)
  const [taken, setTaken] = useState<string | null>(null)

  async function take(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code)
      setTaken(code)
    } catch {
      if (block.current !== null) getSelection()?.selectAllChildren(block.current)
    }
  }

  return (
    <div className="my-3 flex flex-wrap items-center gap-x-4 gap-y-3">
      <pre className="min-w-0 flex-[1_0_100%] border border-line bg-raised p-4 text-[0.8125rem]/[1.7] wrap-anywhere whitespace-pre-wrap">
        <code ref={block} lang="en" translate="no">
          {code.split(hangul).map((run, index) =>
            index % 2 === 0 ? (
              run
            ) : (
              <span key={index} lang="ko">
                {run}
              </span>
            ),
          )}
        </code>
      </pre>
      <button type="button" className="button needs-script" onClick={take}>
        {copy}
      </button>
      <output>{taken === code && copied}</output>
    </div>
  )
}

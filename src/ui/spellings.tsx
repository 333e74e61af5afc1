import { useLanguage } from '../languages/language.tsx'
import type { ExplainedName } from '../schema/documents.ts'
import { type CitedSources, Receipts } from './receipts.tsx'
import { Text } from './text.tsx'

/** Every way a name is written, with the reason and who writes it so. */
export function Spellings({ of, name, sources }: { of: string; name: ExplainedName; sources: CitedSources }) {
  const words = useLanguage().messages.spellings
  return (
    <table className="w-full text-[0.9375rem]">
      <caption className="visually-hidden">
        <Text>{of}</Text>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.spelling}</th>
          <th scope="col">{words.writtenBy}</th>
        </tr>
      </thead>
      <tbody>
        {name.spellings.map((spelling) => (
          <tr key={spelling.text} className="border-t border-line">
            <th scope="row" className="w-[38%] py-2 pe-4 text-start align-top font-medium md:w-[29%]">
              <Text>{spelling.text}</Text>
            </th>
            <td className="py-2 align-top text-dim">
              {spelling.reason !== null && <Text>{spelling.reason}</Text>}{' '}
              <Receipts ids={spelling.sources} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

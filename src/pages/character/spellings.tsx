import { useWords } from '../../languages/language.tsx'
import type { ExplainedName } from '../../schema/documents.ts'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** Every way a name is written, with the reason and who writes it so. */
export function Spellings({ of, name, sources }: { of: string; name: ExplainedName; sources: CitedSources }) {
  const words = useWords(pageWords)
  return (
    <table className="spellings">
      <caption>{of}</caption>
      <thead>
        <tr>
          <th scope="col">{words.spelling}</th>
          <th scope="col">{words.writtenBy}</th>
        </tr>
      </thead>
      <tbody>
        {name.spellings.map((spelling) => (
          <tr key={spelling.text}>
            <th scope="row">
              <Text>{spelling.text}</Text>
            </th>
            <td>
              {spelling.reason !== null && <Text>{spelling.reason}</Text>}{' '}
              <Receipts ids={spelling.sources} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

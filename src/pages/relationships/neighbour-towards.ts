import type { MapNode, Relationship } from '../../schema/documents.ts'

/** The arrow keys and where they point on the map, whose y grows downwards. */
const directions: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** Cosine of the widest angle between an arrow and a tie that it follows: 67.5°. */
const widest = 0.383

/**
 * Whom an arrow key leads to along a tie: of all who are tied to a character and stand in that direction, the one
 * nearest to it. Null for other keys and where nobody stands there.
 *
 * @example neighbourTowards('ArrowLeft', 'min-jun', people, ties) // 'seo-yun'
 */
export function neighbourTowards(
  key: string,
  id: string,
  people: readonly MapNode[],
  ties: readonly Relationship[],
): string | null {
  const direction = directions[key]
  const here = people.find((person) => person.id === id)
  if (direction === undefined || here === undefined) return null
  const tied = new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
  let nearest: { id: string; cosine: number } | null = null
  for (const { id, x, y } of people) {
    if (!tied.has(id)) continue
    const cosine = ((x - here.x) * direction.x + (y - here.y) * direction.y) / Math.hypot(x - here.x, y - here.y)
    if (cosine > Math.max(widest, nearest?.cosine ?? 0)) nearest = { id, cosine }
  }
  return nearest?.id ?? null
}

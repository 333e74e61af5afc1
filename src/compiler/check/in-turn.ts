/**
 * Does a piece of work for each entry of a list, a bounded number of them at once: ten thousand open files at once are
 * more than a system allows.
 *
 * @throws what the first piece that fails throws; no further piece is begun
 * @example await inTurn(files, 8, compress)
 */
export async function inTurn<T>(list: readonly T[], atOnce: number, work: (entry: T) => Promise<void>): Promise<void> {
  const entries = list.values()
  async function workThrough(): Promise<void> {
    // All of them draw from the same iterator.
    for (const entry of entries) await work(entry)
  }
  await Promise.all(Array.from({ length: atOnce }, workThrough))
}

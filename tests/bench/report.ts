/** One line of the bench's last table. */
export type Row = { what: string; measured: string; budget: string; where: string; kept: boolean }

/** What a part of the bench found: rows for the last table, and tables and lines that say more, printed before it. */
export type Report = { rows: Row[]; tables?: Record<string, object[]>; lines?: string[] }

/** How the bench was asked to measure. `runs` is null where each part decides; no `paths` means all. */
export type BenchOptions = { runs: number | null; paths: readonly string[]; verbose: boolean }

/**
 * The value below which that part of the values lies, by nearest rank.
 *
 * @example quantile([4, 1, 3, 2], 0.5) // 2
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** The median and the 95th percentile in whole milliseconds, as text. */
export function medianAndP95(times: readonly number[]): string {
  return `median ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}`
}

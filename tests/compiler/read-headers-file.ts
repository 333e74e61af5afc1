/** How each host reads a path of the headers file: the hosts differ. */
export const readings: Record<string, (pattern: string) => RegExp> = {
  Cloudflare: (pattern) => new RegExp(`^${escaped(pattern).replace('\\*', '.*')}$`),
  // netlify-headers-parser: a slash at the end is nothing, a last part `*` may be missing, case does not count.
  Netlify: (pattern) => {
    const parts = pattern.split('/').filter(Boolean)
    const source = parts.map((part) => (part === '*' ? '?(.*)' : part.replaceAll('*', '(.*)'))).join('/')
    return new RegExp(`^/${source}/?$`, 'iu')
  },
}

/** The rules of a headers file: a path, and the names of the headers that it sets. */
export function readHeadersFile(file: string): { path: string; headers: string[] }[] {
  const rules: { path: string; headers: string[] }[] = []
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line, headers: [] })
    const [, header] = /^ {2}([\w-]+): /.exec(line) ?? []
    if (header !== undefined) rules.at(-1)?.headers.push(header)
  }
  return rules
}

function escaped(text: string): string {
  return text.replace(/[.*+?()[\]{}|\\^$]/g, '\\$&')
}

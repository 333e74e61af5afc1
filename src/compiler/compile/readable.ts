/** An address with percent-encoded letters beyond ASCII as themselves: half as long, and people can read it. */
export function readable(url: string): string {
  return url.replace(/(?:%[89a-f][\da-f])+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}

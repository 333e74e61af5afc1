type Answer = { width: number; height: number; html: string }

/**
 * An oEmbed answer in the size that a site has room for: `maxwidth` and `maxheight` of its question, in pixels. What is
 * no whole number above zero asks for nothing. https://oembed.com/#section2.2
 *
 * @example fitOembed('{"width":640,…}', new URLSearchParams('maxwidth=400')) // '{"width":400,…}'
 */
export function fitOembed(text: string, asked: URLSearchParams): string {
  const answer: Answer = JSON.parse(text)
  const width = least(answer.width, asked.get('maxwidth'))
  const height = least(answer.height, asked.get('maxheight'))
  const html = answer.html
    .replace(`width="${answer.width}"`, `width="${width}"`)
    .replace(`height="${answer.height}"`, `height="${height}"`)
  return `${JSON.stringify({ ...answer, width, height, html })}\n`
}

function least(own: number, asked: string | null): number {
  return asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Math.min(own, Number(asked)) : own
}

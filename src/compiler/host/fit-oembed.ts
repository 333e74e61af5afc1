type Answer = {
  width: number
  height: number
  html: string
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/**
 * An oEmbed answer in the size that a site has room for: `maxwidth` and `maxheight` of its question, in pixels. What is
 * no whole number above zero asks for nothing. A thumbnail that is larger is left out. https://oembed.com/#section2.2
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
  const { thumbnail_url, thumbnail_width = 0, thumbnail_height = 0, ...rest } = answer
  const hasRoom =
    least(thumbnail_width, asked.get('maxwidth')) === thumbnail_width &&
    least(thumbnail_height, asked.get('maxheight')) === thumbnail_height
  const thumbnail = hasRoom ? { thumbnail_url, thumbnail_width, thumbnail_height } : {}
  return `${JSON.stringify({ ...rest, width, height, html, ...thumbnail })}\n`
}

function least(own: number, asked: string | null): number {
  return asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Math.min(own, Number(asked)) : own
}

import { escaped } from '../emit/xml.ts'

/**
 * A page with every share picture and its weight, to look at while developing.
 *
 * @param sizes bytes by the path of the picture below the site's root
 */
export function cardSheet(sizes: ReadonlyMap<string, number>): string {
  const figures = [...sizes].map(
    ([path, bytes]) =>
      `<figure><img src="/${escaped(path)}" width="1200" height="630" alt="" loading="lazy">` +
      `<figcaption>${escaped(path)} · ${(bytes / 1024).toFixed(1)} kB</figcaption></figure>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${sizes.size} share cards</title>
<style>
body{margin:1rem;background:#777;font:.875rem system-ui;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr))}
figure{margin:0}img{width:100%;height:auto;display:block}
</style>
${figures.join('\n')}
</html>
`
}

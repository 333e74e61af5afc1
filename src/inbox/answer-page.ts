import { type Lang, registry } from '../languages/registry.ts'
import { type FieldFault, type InboxFault, limits, type ReplyField } from './posted-reply.ts'
import { words as de } from './words-de.ts'
import { words as en, type InboxWords } from './words-en.ts'
import { words as ko } from './words-ko.ts'

const wordsIn: Record<Lang, InboxWords> = { en, ko, de }

/** What the page says to a reader who posted without JavaScript. */
export type Told =
  | { what: 'waiting' | 'known'; draft: string; form: FormData | null }
  | { what: 'taken-back' }
  | { what: 'wrong'; faults: readonly FieldFault[]; fault?: InboxFault; form: FormData | null }

const style = `:root{color-scheme:light dark;background:Canvas;color:CanvasText;--line:color-mix(in srgb,CanvasText 30%,Canvas);font:1.0625rem/1.6 system-ui,sans-serif}
body{margin:0 auto;padding:clamp(1.5rem,8vh,5rem) 1rem 3rem;max-width:34rem;overflow-wrap:anywhere;word-break:keep-all}
h1{margin:0 0 .75rem;font-size:1.75rem;line-height:1.2}
label{display:block;margin:1.25rem 0 .25rem;font-weight:600}
input,textarea{display:block;box-sizing:border-box;width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:transparent;color:inherit;font:inherit}
textarea{min-height:12rem}
[aria-invalid],.wrong{color:light-dark(#a3150c,#ff9c8f);border-color:currentColor}
.wrong{margin:.25rem 0 0}
button{margin-top:1.5rem;min-height:2.75rem;padding:.5rem 1.5rem;border:1px solid CanvasText;border-radius:.375rem;background:CanvasText;color:Canvas;font:inherit;font-weight:600;cursor:pointer}
button.quiet{background:transparent;color:inherit;border-color:var(--line);font-weight:400}
a{display:inline-block;padding:.625rem 0;color:inherit}`

/** Hidden fields of the form when it is shown again. */
const hiddenFields = ['page', 'language', 'answerTo', 'draft'] as const

/**
 * A small page of its own. It thanks and links back, or it says what is wrong above the form with all that was typed.
 *
 * @param back address of the page that the reply is about
 * @example answerPage({ what: 'taken-back' }, 'en', '/reviews', 200)
 */
export function answerPage(told: Told, lang: Lang, back: string, status: number): Response {
  const words = wordsIn[lang]
  const [heading, content] = told.what === 'wrong' ? wrong(told, words, lang) : done(told, words)
  // Only posted text is untrusted: it goes through `escaped`.
  const nonce = crypto.randomUUID()
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${content}
<p><a href="${escaped(back)}">${words.back}</a></p>
</main>
</body>
</html>
`
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': registry[lang].locale,
      'content-security-policy': policy,
    },
  })
}

function done(told: Exclude<Told, { what: 'wrong' }>, words: InboxWords): [heading: string, content: string] {
  if (told.what === 'taken-back') return [words.thanks, `<p>${words.takenBack}</p>`]
  return [
    words.thanks,
    `<p>${words[told.what]}</p>
<form method="post" enctype="multipart/form-data">
${hidden('draft', told.draft)}
${hidden('takeBack', '1')}
${hidden('page', valueIn(told.form, 'page'))}
${hidden('language', valueIn(told.form, 'language'))}
<button class="quiet">${words.takeBack}</button>
</form>`,
  ]
}

function wrong(
  { faults, fault, form }: Extract<Told, { what: 'wrong' }>,
  words: InboxWords,
  lang: Lang,
): [heading: string, content: string] {
  const said = fault === undefined ? '' : `<p role="alert">${words.faults[fault]}</p>\n`
  if (form === null) return [words.sorry, `${said}<p>${words.goBack}</p>`]
  const typed = (name: ReplyField) => valueIn(form, name)
  const field = (name: ReplyField, control: (attributes: string) => string) => {
    const own = faults.find((one) => one.field === name)
    const says =
      own && words.fieldFaults[own.fault]('limit' in own ? own.limit.toLocaleString(registry[lang].locale) : '')
    const attributes = `id="${name}" name="${name}"${says ? ` aria-invalid="true" aria-describedby="${name}-wrong"` : ''}`
    const below = says ? `\n<p class="wrong" id="${name}-wrong">${says}</p>` : ''
    return `<label for="${name}">${words.fields[name]}</label>\n${control(attributes)}${below}`
  }
  const input = (name: ReplyField, more: string) =>
    field(name, (attributes) => `<input ${attributes} value="${escaped(typed(name))}" ${more}>`)
  // Readers cannot correct hidden fields, so their errors are shown above the form.
  const unseen = faults.filter(({ field }) => (hiddenFields as readonly string[]).includes(field))
  const unseenSaid = unseen.map(
    (one) => `<p role="alert">${words.fields[one.field]}: ${words.fieldFaults[one.fault]('')}</p>\n`,
  )
  return [
    words.sorry,
    `${said}${unseenSaid.join('')}<p>${words.kept}</p>
<form method="post" enctype="multipart/form-data" accept-charset="utf-8">
${input('name', 'required autocomplete="nickname"')}
${field('text', (attributes) => `<textarea ${attributes} required>\n${escaped(typed('text'))}</textarea>`)}
${input('level', 'required type="number" min="0" max="9"')}
${input('link', `type="url" maxlength="${limits.link}"`)}
${hiddenFields
  .filter((name) => typed(name) !== '' && !unseen.some((one) => one.field === name))
  .map((name) => hidden(name, typed(name)))
  .join('\n')}
<button>${words.send}</button>
</form>`,
  ]
}

function valueIn(form: FormData | null, name: ReplyField): string {
  const value = form?.get(name)
  return typeof value === 'string' ? value : ''
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escaped(value)}">`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** @example escaped('<b>') // '&lt;b&gt;' */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

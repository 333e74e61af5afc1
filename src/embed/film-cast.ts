import { languages, widget } from 'virtual:film/widget'
import type { Lang } from '../languages/registry.ts'
import { chosenPeople } from './chosen-people.ts'
import css from './film-cast.css?inline'
import type { Person } from './person.ts'
import { readPeople, siteOrigin } from './read-people.ts'

/** How many people are shown at once where the page sets no `limit`; more come at a press. */
const many = 120

/** How far from the viewport the cast is asked for. */
const near = '400px'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * `<film-cast>`: the cast of the film on anybody's page, searchable and free of spoilers.
 *
 * Attributes: `lang` (a language of the film; else the page's), `group` (sides, billing groups or ids), `sort` (billing, listed,
 * character, performer), `limit`, `theme` (light, dark; else the page's), `heading`, `filter="off"`, and
 * `loading="eager"`, which fetches the cast at once instead of when a reader comes near.
 * Events: `film-cast-ready` with `{ count }`; `film-cast-error`; `film-cast-select` with `{ id, href }`, which can be
 * cancelled and then opens nothing. Everything is kept in the instance, so that moving it about loses nothing.
 *
 * @example <film-cast lang="ko" group="lead family" limit="6"><a href="https://talju.example/cast">Cast</a></film-cast>
 */
export class FilmCast extends HTMLElement {
  static readonly observedAttributes = ['lang', 'limit', 'group', 'sort', 'theme', 'heading', 'filter']

  readonly #heading = make('h2', 'heading')
  readonly #input = make('input', 'search')
  readonly #status = make('p', 'status')
  readonly #list = make('ul', 'list')
  readonly #more = make('button', 'more')
  readonly #retry = make('button', 'retry')
  readonly #source = make('a', 'source')
  readonly #box = make('div', 'box')
  /** An old browser, or a test's, has none; the cast is then read at once. */
  readonly #observer = globalThis.IntersectionObserver
    ? new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && this.#read(), {
        rootMargin: near,
      })
    : null
  /** A script of the page may set `<html lang>`, and its scheme. */
  readonly #page = new MutationObserver(() => {
    this.#draw()
    if (this.#asked) this.#read()
  })
  readonly #cards = new Map<Person, HTMLLIElement>()
  #people: Person[] | null = null
  #failed = false
  /** The language that is being read or has been; null before anybody came near. */
  #asked: Lang | null = null
  /** How many people presses of "more" have added. */
  #added = 0

  constructor() {
    super()
    const people = make('div', '')
    people.className = 'people'
    people.append(this.#list)
    this.#box.className = 'box'
    this.#box.role = 'group'
    this.#box.tabIndex = -1
    this.#status.role = 'status'
    this.#list.role = 'list'
    for (const quiet of [this.#status, this.#source]) quiet.className = 'dim'
    // Not `type="search"`: in Safari that keeps Escape from the dialog around, even where there is nothing to empty.
    this.#input.role = 'searchbox'
    this.#input.addEventListener('input', () => {
      this.#added = 0
      this.#draw()
    })
    this.#input.addEventListener('keydown', (event) => this.#onKey(event))
    this.#more.addEventListener('click', () => this.#showMore())
    this.#retry.addEventListener('click', () => {
      this.#box.focus()
      this.#asked = null
      this.#read()
    })
    this.#list.addEventListener('click', (event) => this.#onSelect(event))
    this.#box.append(this.#heading, this.#input, this.#status, this.#retry, people, this.#more, this.#source)
    this.attachShadow({ mode: 'open' }).append(this.#box)
  }

  connectedCallback(): void {
    const { shadowRoot, ownerDocument } = this
    // A document takes no sheet of another's, so each has its own.
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [sheetOf(ownerDocument)]
    this.#page.observe(ownerDocument.documentElement, { attributeFilter: ['lang', 'class', 'style'] })
    if (this.#asked === this.#lang) return
    this.#draw()
    if (this.#observer && this.#attribute('loading') !== 'eager') this.#observer.observe(this)
    else this.#read()
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
    this.#page.disconnect()
  }

  /** `moveBefore` then leaves everything as it is, and neither of the two above is called. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (name === 'limit') this.#added = 0
    if (name === 'lang' && this.#asked !== null) this.#read()
    else if (this.isConnected) this.#draw()
  }

  /** Its own language, else that of the nearest element around it that names one, also beyond shadow roots. */
  get #lang(): Lang {
    let around: Element | undefined = this
    let named: Element | null = null
    while (around && !named) {
      named = around.closest('[lang]:not([lang=""])')
      around = (around.getRootNode() as ShadowRoot).host
    }
    const code = `${named?.getAttribute('lang')}`
    return languages.find((lang) => RegExp(`^${lang}\\b`, 'i').test(code)) ?? (languages[0] as Lang)
  }

  async #read(): Promise<void> {
    const lang = this.#lang
    if (this.#asked === lang) return
    this.#observer?.disconnect()
    this.#asked = lang
    this.#people = null
    this.#failed = false
    this.#cards.clear()
    this.#draw()
    let people: Person[] | null = null
    try {
      people = await readPeople(lang)
    } catch {
      // Said below, with a way to try again.
    }
    if (this.#asked !== lang) return
    this.#people = people
    this.#failed = people === null
    this.#draw()
    this.#tell(`film-cast-${people ? 'ready' : 'error'}`, { count: people?.length })
  }

  /** Brings everything that is seen to what is known and asked for. */
  #draw(): void {
    const lang = this.#lang
    const words = widget[lang]
    const [heading, typed] = [this.#attribute('heading'), this.#input.value]
    const kept = chosenPeople(this.#people ?? [], {
      group: this.#attribute('group').toLowerCase(),
      sort: this.#attribute('sort').toLowerCase(),
      typed,
      lang,
    })
    const limit = (typed === '' && Number.parseInt(this.#attribute('limit'), 10)) || many
    const shown = kept.slice(0, Math.max(limit, 1) + this.#added)

    // A page that says no scheme is light. Pictures in it would ask the system.
    this.#list.style.colorScheme = getComputedStyle(this).colorScheme === 'normal' ? 'light' : ''
    this.#box.lang = lang
    this.#list.lang = words.latin
    this.#box.ariaLabel = heading || words.cast
    this.#box.ariaBusy = String(this.#asked !== null && this.#people === null && !this.#failed)
    say(this.#heading, heading)
    this.#input.hidden = this.#attribute('filter').toLowerCase() === 'off'
    this.#input.placeholder = this.#input.ariaLabel = words.search
    const waiting = this.#failed ? words.failed : words.loading
    say(this.#status, this.#people ? words.count(shown.length, kept.length) : waiting)
    say(this.#retry, this.#failed ? words.retry : '')
    say(this.#more, shown.length < kept.length ? words.more(kept.length - shown.length) : '')
    this.#list.replaceChildren(...shown.map((person) => this.#card(person, lang)))
    // Shown with the list, because it would move when the list comes.
    say(this.#source, this.#people || this.#failed ? words.whole : '')
    this.#source.href = `${siteOrigin}${words.prefix}/cast`
  }

  #card(person: Person, lang: Lang): HTMLLIElement {
    const known = this.#cards.get(person)
    if (known !== undefined) return known
    const words = widget[lang]
    const card = make('li', 'card')
    const link = make('a', 'link')
    link.href = person.href
    link.id = person.id
    if (person.picture !== '') {
      const picture = make('img', 'portrait')
      Object.assign(picture, { alt: '', width: 160, height: 200, loading: 'lazy', referrerPolicy: 'no-referrer' })
      // A page's policy may keep pictures out; the names then stand alone.
      picture.addEventListener('error', () => picture.remove(), { once: true })
      picture.src = person.picture
      link.append(picture)
    }
    const performer = line('performer', 'dim', person.performer)
    performer.prepend(line('role', 'quiet', words.performer))
    performer.append(' ', line('performer-second', '', person.performerSecond))
    link.append(
      line('name', 'name', person.name),
      line('second', 'second', person.second),
      performer,
      line('side', 'dim', words.sides[person.side] ?? ''),
    )
    card.append(link)
    this.#cards.set(person, card)
    return card
  }

  #showMore(): void {
    const before = this.#list.children.length
    this.#added += many
    this.#draw()
    this.#list.children[before]?.querySelector('a')?.focus()
  }

  /**
   * Keeps letters from the shortcuts of the page, which sees the widget as their target and no box. Escape empties the
   * box, and only then is kept from the page, whose dialog it may close.
   */
  #onKey(event: KeyboardEvent): void {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation()
    if (event.key !== 'Escape' || event.isComposing || this.#input.value === '') return
    event.preventDefault()
    event.stopPropagation()
    this.#input.value = ''
    this.#draw()
  }

  #onSelect(event: Event): void {
    const link = (event.target as Element).closest('a')
    if (link === null || this.#tell('film-cast-select', { id: link.id, href: link.href })) return
    event.preventDefault()
  }

  #tell(type: string, detail: object): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }))
  }

  #attribute(name: string): string {
    return this.getAttribute(name)?.trim() ?? ''
  }
}

/** A sheet that all widgets of a document share. As it is no `<style>`, a page's style policy does not shut it out. */
function sheetOf(document: Document): CSSStyleSheet {
  const known = sheets.get(document)
  if (known) return known
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(document, sheet)
  return sheet
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, part: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.setAttribute('part', part)
  return element
}

/** One line of a card. What is not in Hangul is in the language of the list. */
function line(part: string, className: string, text: string): HTMLElement {
  const element = make('span', part)
  element.className = className
  if (/\p{Script=Hangul}/u.test(text)) element.lang = 'ko'
  say(element, text)
  return element
}

/** Sets the text with `dir=auto`; hides the element if the text is empty. */
function say(element: HTMLElement, text: string): void {
  element.hidden = text === ''
  element.dir = 'auto'
  if (element.textContent !== text) element.textContent = text
}

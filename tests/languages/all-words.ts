import { finderWords } from '../../src/app/finder/words.ts'
import { type PageName, pages } from '../../src/app/pages.ts'
import { panelsWords } from '../../src/app/panels/words.ts'
import { messages } from '../../src/languages/messages.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { pageWords as about } from '../../src/pages/about/words.ts'
import { pageWords as cast } from '../../src/pages/cast/words.ts'
import { pageWords as character } from '../../src/pages/character/words.ts'
import { pageWords as disagreements } from '../../src/pages/disagreements/words.ts'
import { pageWords as embed } from '../../src/pages/embed/words.ts'
import { pageWords as facts } from '../../src/pages/facts/words.ts'
import { pageWords as home } from '../../src/pages/film/words.ts'
import { pageWords as glossary } from '../../src/pages/glossary/words.ts'
import { pageWords as making } from '../../src/pages/making/words.ts'
import { pageWords as person } from '../../src/pages/person/words.ts'
import { pageWords as relationships } from '../../src/pages/relationships/words.ts'
import { pageWords as reply } from '../../src/pages/reply/words.ts'
import { pageWords as reviews } from '../../src/pages/reviews/words.ts'
import { pageWords as sources } from '../../src/pages/sources/words.ts'
import { pageWords as story } from '../../src/pages/story/words.ts'
import { replyWords } from '../../src/ui/replies/words.ts'
import { sharingWords } from '../../src/ui/sharing/words.ts'
import { panelWords } from '../../src/ui/side-panels/words.ts'
import { content, langs, textsIn } from '../chosen-film.ts'

const parts = {
  about,
  cast,
  character,
  embed,
  facts,
  finder: finderWords,
  glossary,
  headerPanels: panelsWords,
  home,
  making,
  disagreements,
  person,
  relationships,
  story,
  reply,
  replyForm: replyWords,
  reviews,
  sources,
  sharing: sharingWords,
  sourcePanel: panelWords,
}

/**
 * Every word of the interface in each language of the chosen film: those of the frame, under the name of each page its
 * own, under `texts` those of the film, under `nav` what navigation calls the pages, and their `titles`.
 */
export async function allWords() {
  for (const words of [messages, ...Object.values(parts)]) await Promise.all(langs.map(words.load))
  return Object.fromEntries(langs.map((lang) => [lang, wordsIn(lang)])) as Record<Lang, ReturnType<typeof wordsIn>>
}

function wordsIn(lang: Lang) {
  const texts = textsIn(lang)
  const { filmShort, site } = texts
  const labels = pages.flatMap((page) => ('label' in page ? [[page.name, page.label[lang]]] : []))
  return {
    ...messages.in(lang),
    texts,
    nav: Object.fromEntries(labels) as Record<PageName, string>,
    titles: {
      film: texts.home,
      cast: cast.in(lang).title(filmShort, content.cast.length),
      story: story.in(lang).title(filmShort),
      relationships: relationships.in(lang).title(filmShort),
      disagreements: disagreements.in(lang).title(filmShort),
      reviews: reviews.in(lang).title(filmShort),
      about: about.in(lang).title(site),
      facts: facts.in(lang).title(filmShort),
      sources: sources.in(lang).title(filmShort, site),
      embed: embed.in(lang).title(filmShort, site),
      glossary: glossary.in(lang).title(filmShort),
      making: making.in(lang).title(filmShort),
      notFound: messages.in(lang).notFound.title(site),
    },
    about: about.in(lang),
    facts: facts.in(lang),
    cast: cast.in(lang),
    character: character.in(lang),
    embed: embed.in(lang),
    finder: finderWords.in(lang),
    glossary: glossary.in(lang),
    home: home.in(lang),
    making: making.in(lang),
    disagreements: disagreements.in(lang),
    person: person.in(lang),
    relationships: relationships.in(lang),
    story: story.in(lang),
    reviews: reviews.in(lang),
    sources: sources.in(lang),
    reply: parts.reply.in(lang),
    replyForm: parts.replyForm.in(lang),
    sharing: sharingWords.in(lang),
    sourcePanel: panelWords.in(lang),
  }
}

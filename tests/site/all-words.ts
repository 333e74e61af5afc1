import { type Lang, langs } from '../../src/schema/vocabulary.ts'
import { messages } from '../../src/site/messages.ts'
import {
  aboutWords,
  castWords,
  characterWords,
  disagreementsWords,
  embedWords,
  filmWords,
  finderWords,
  relationshipsWords,
  reviewsWords,
  sourcesWords,
  storyWords,
} from '../../src/site/words.ts'

const pages = {
  about: aboutWords,
  cast: castWords,
  character: characterWords,
  embed: embedWords,
  finder: finderWords,
  home: filmWords,
  disagreements: disagreementsWords,
  relationships: relationshipsWords,
  story: storyWords,
  reviews: reviewsWords,
  sources: sourcesWords,
}

/** Every word of the interface, by language: those of the frame, and under the name of each page its own. */
export async function allWords() {
  for (const words of [messages, ...Object.values(pages)]) await Promise.all(langs.map(words.load))
  const wordsIn = (lang: Lang) => ({
    ...messages.in(lang),
    about: pages.about.in(lang),
    cast: pages.cast.in(lang),
    character: pages.character.in(lang),
    embed: pages.embed.in(lang),
    finder: pages.finder.in(lang),
    home: pages.home.in(lang),
    disagreements: pages.disagreements.in(lang),
    relationships: pages.relationships.in(lang),
    story: pages.story.in(lang),
    reviews: pages.reviews.in(lang),
    sources: pages.sources.in(lang),
  })
  return { en: wordsIn('en'), ko: wordsIn('ko') }
}

import { finderWords } from '../../src/app/finder/words.ts'
import { messages } from '../../src/languages/messages.ts'
import { aboutWords } from '../../src/pages/about/words.ts'
import { castWords } from '../../src/pages/cast/words.ts'
import { characterWords } from '../../src/pages/character/words.ts'
import { disagreementsWords } from '../../src/pages/disagreements/words.ts'
import { embedWords } from '../../src/pages/embed/words.ts'
import { filmWords } from '../../src/pages/film/words.ts'
import { relationshipsWords } from '../../src/pages/relationships/words.ts'
import { reviewsWords } from '../../src/pages/reviews/words.ts'
import { sourcesWords } from '../../src/pages/sources/words.ts'
import { storyWords } from '../../src/pages/story/words.ts'
import { type Lang, langs } from '../../src/schema/vocabulary.ts'

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

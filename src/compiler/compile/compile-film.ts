import type { Content } from '../../schema/content.ts'
import type { Film } from '../../schema/documents.ts'
import type { InLanguage } from './in-language.ts'
import { readable } from './readable.ts'
import { verdict } from './verdict.ts'
import { withoutSlips } from './without-slips.ts'

/** Faces on the home page: two large ones and a row. */
const leadCount = 7

/** The film: what the home page shows, nothing of it above spoiler level 0. */
export function compileFilm(t: InLanguage, content: Content): Film {
  const { film, cast, vocabulary } = content
  const { titles, logline, synopsis, headlines, stories, watch, sections, links, releases, trailer } = film
  const facts = new Map(
    sections.flatMap(({ facts }) => facts.filter(({ level }) => level === 0)).map((fact) => [fact.id, fact]),
  )
  return t.withSources({
    titles: {
      ...Object.fromEntries(titles.own.map(({ id, text, sources }) => [id, { text, sources }])),
      own: titles.own,
      elsewhere: titles.elsewhere.map(({ place, ...title }) => ({ ...title, place: t.text(place) })),
    },
    logline: t.sourced(logline),
    synopsis: synopsis.map(t.sourced),
    headlines: headlines.filter((id) => facts.has(id)),
    pair: compilePair(t, content),
    stories: stories
      .filter(({ fact }) => facts.has(fact))
      .map(({ fact, figure }) => ({ id: fact, figure: t.text(figure) })),
    watch: watch.flatMap((id) => {
      const sources = facts.get(id)?.claims[0]?.sources
      if (sources === undefined) return []
      const place = sources.map((source) => content.sources[source]).find((source) => source?.kind === 'official')
      return [{ id, address: place?.url == null ? null : readable(place.url) }]
    }),
    verdict: verdict(t, content),
    sections: sections.map(({ id, facts }) => ({
      id,
      name: t.textOrNull(vocabulary.sections[id]?.name) ?? id,
      facts: t.facts(facts),
    })),
    links: t.links(links),
    releases: releases.map(({ place, claims }) => ({
      place: t.text(place),
      claims: withoutSlips(claims).map((claim) => ({ ...claim, standing: t.standing(claim.sources) })),
    })),
    trailer: trailer === undefined ? null : { ...trailer, title: t.text(trailer.title) },
    leads: compileLeads(t, content),
    creditCount: cast.length,
  })
}

function compilePair(t: InLanguage, { film: { pair }, story }: Content): Film['pair'] {
  if (pair === undefined) return null
  const face = ({ credit, label, line }: typeof pair.ahead) => ({
    id: credit,
    label: t.text(label),
    line: t.sourced(line),
  })
  const tie = story.relationships.find(({ id, level }) => id === pair.tie && level === 0)
  return { ahead: face(pair.ahead), behind: face(pair.behind), tie: t.textOrNull(tie?.label) }
}

/** The first credits in billing order; the two whom the film is about are always among them. */
function compileLeads(t: InLanguage, { film: { pair } }: Content): Film['leads'] {
  const two = [pair?.ahead.credit, pair?.behind.credit]
  const isOfTwo = ({ id }: { id: string }) => two.includes(id)
  const others = t.credits.filter((credit) => !isOfTwo(credit))
  const chosen = new Set([...t.credits.filter(isOfTwo), ...others].slice(0, leadCount))
  return t.credits
    .filter((credit) => chosen.has(credit))
    .map(({ id, character, performer, side }) => ({
      id,
      character: t.name(character),
      performer: { id: performer, ...t.name(t.person(performer).name) },
      side,
      portrait: t.portrait(id),
    }))
}

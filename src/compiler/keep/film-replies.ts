import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { KeptReply } from '../../inbox/keeper.ts'
import { type Lang, registry } from '../../languages/registry.ts'
import type { AuthoredReply, Content } from '../../schema/content.ts'
import { contentSchemas } from '../../schema/content.ts'
import { vocabularySchema } from '../../schema/film-vocabulary.ts'
import { checkReplies } from '../check/check-replies.ts'
import type { ContentProblem } from '../check/content-problems.ts'
import { parseShape } from '../check/parse-file.ts'
import { oneLine } from './terminal-text.ts'

type Beats = Content['story']['beats']

/** What the keeper's terminal knows about a film. A mistake elsewhere in the content does not stop the keeper. */
export type FilmReplies = {
  folder: string
  languages: readonly string[]
  /** Names of the spoiler levels, in the film's first language. */
  levels: readonly string[]
  credits: ReadonlySet<string> | null
  beats: Beats | null
  /** The schema of this film's replies. */
  shape: z.ZodType<AuthoredReply> | null
  /** The published replies by id, including those published since this was read. */
  replies: Record<string, AuthoredReply>
}

/** @param film its folder @example (await readFilmReplies('src/film')).levels // ['none', 'first act', …] */
export async function readFilmReplies(film: string): Promise<FilmReplies> {
  const content = join(film, 'content')
  const folder = join(content, 'replies')
  const { languages = [] } = (await readJson<{ languages: Lang[] }>(join(content, 'film.json'))) ?? {}
  const raw = await readJson<unknown>(join(content, 'vocabulary.json'))
  const vocabulary = vocabularySchema(languages).safeParse(raw).data
  const cast = await readJson<{ id: string }[]>(join(content, 'cast.json'))
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'))
  const shape = vocabulary === undefined ? null : contentSchemas(languages, vocabulary).folders.replies
  const replies = await Promise.all(
    files.map(async (file) => {
      const reply = await readJson<AuthoredReply>(join(folder, file))
      return [file.slice(0, -5), shape === null ? reply : (shape.safeParse(reply).data ?? null)] as const
    }),
  )
  return {
    folder,
    languages,
    levels: vocabulary?.levels.map(({ name }) => name[languages[0] ?? 'en'] ?? '') ?? [],
    shape,
    credits: cast && new Set(cast.map(({ id }) => id)),
    beats: await readJson<Beats>(join(content, 'story/beats.json')),
    replies: Object.fromEntries(replies.filter((entry): entry is [string, AuthoredReply] => entry[1] !== null)),
  }
}

/** An approved reply as content. The order of its keys is the order in the file. */
export function contentOf({ page, name, text, language, level, arrived, answerTo, link }: KeptReply): AuthoredReply {
  const date = new Date(arrived).toISOString().slice(0, 10)
  const more = { ...(answerTo === null ? {} : { answerTo }), ...(link === null ? {} : { link }) }
  return { page, name, text, language, level, date, ...more }
}

/** Why the site could not be built with a reply. Empty if it can. */
export function hindrances(reply: KeptReply, film: FilmReplies): string[] {
  const file = `replies/${reply.id}.json`
  const content = contentOf(reply)
  const problems: ContentProblem[] = []
  if (film.shape !== null) parseShape(file, content, film.shape, problems)
  const replies = { ...film.replies, [reply.id]: content }
  const known = {
    credits: film.credits && new Set(film.credits),
    beats: film.beats && new Set(film.beats.map(({ id }) => id)),
    replies: new Set(Object.keys(replies)),
  }
  problems.push(...checkReplies(replies, film.beats ?? [], known))
  return problems.filter((problem) => problem.file === file).map(({ path, message }) => oneLine(`${path} ${message}`))
}

/** What a keeper may want to check again. */
export function doubts({ text, name, language }: KeptReply): string[] {
  const marked = Object.hasOwn(registry, language) ? registry[language as Lang] : undefined
  if (marked === undefined) return []
  const hangul = count(text, /\p{Script=Hangul}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  const looksLike = hangul > latin ? 'Hangul' : latin > hangul ? 'Latin' : marked.script
  const asMarked = `The text by ${JSON.stringify(oneLine(name))} is marked ${language}, but most of its letters are ${looksLike}.`
  return looksLike === marked.script ? [] : [asMarked]
}

/** Writes a reply into the film's content. The file is either complete or not there. */
export async function publish(reply: KeptReply, film: FilmReplies): Promise<string> {
  await mkdir(film.folder, { recursive: true })
  film.replies[reply.id] = contentOf(reply)
  return writeReply(film, reply.id, contentOf(reply))
}

/**
 * Deletes a published reply. Its answers stay and are shown on their own.
 *
 * @returns what was done, as messages. Empty if it was not published.
 */
export async function unpublish(id: string, film: FilmReplies): Promise<string[]> {
  const file = join(film.folder, `${id}.json`)
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(file)) return []
  await rm(file)
  const answers = Object.entries(film.replies).filter(([, { answerTo }]) => answerTo === id)
  for (const [answer, { answerTo: _gone, ...reply }] of answers) await writeReply(film, answer, reply)
  const alone = answers.map(([answer]) => `${answer} answered it and is now shown on its own.`)
  return [`Removed ${file}. Build and publish the site again.`, ...alone]
}

async function writeReply({ folder }: FilmReplies, id: string, reply: AuthoredReply): Promise<string> {
  const file = join(folder, `${id}.json`)
  // Outside the folder, so that the build never reads a half-written file.
  const half = join(folder, '..', `.${id}.half`)
  await writeFile(half, `${JSON.stringify(reply, null, 2)}\n`)
  await rename(half, file)
  return file
}

async function readJson<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T
  } catch {
    return null
  }
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0
}

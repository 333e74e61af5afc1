import { langOf, pathIn } from '../languages/paths.ts'
import { type Lang, registry } from '../languages/registry.ts'
import { answerPage, type Told } from './answer-page.ts'
import { DatabaseError } from './database.ts'
import type { InboxSettings } from './inbox-settings.ts'
import { isOwnPage } from './is-own-page.ts'
import { keepReply, takeBack } from './keep-reply.ts'
import { answerKeeper } from './keeper-requests.ts'
import {
  type FieldFault,
  type InboxAnswer,
  type InboxFault,
  limits,
  type PostedReply,
  readReply,
  trap,
} from './posted-reply.ts'
import { readForm } from './read-form.ts'
import { hashOf, salt, senderHash, usualRate } from './sender-rate.ts'

const statuses: Record<InboxFault, number> = {
  'foreign-page': 403,
  'unknown-reply': 404,
  'too-large': 413,
  'not-a-form': 415,
  'too-fast': 429,
  'too-many': 429,
  busy: 503,
  'storage-full': 507,
}

/** Seconds after which to try again, if nothing better is known. */
const soon = 5

/** The result of a post, before it becomes JSON or a page. */
type Outcome =
  | { status: 200 | 201; id: string; state: 'waiting' | 'taken-back'; draft: string }
  | { status: number; faults: readonly FieldFault[]; fault?: InboxFault; after?: number }

/**
 * Answers every request to an inbox: posts of readers, and requests of the keeper, which have a token.
 * Readers get JSON if they accept it, else a page in the language of the form.
 *
 * @example
 * const settings = { database, sender: '203.0.113.7', origins: [], languages: ['en', 'ko'], keeperToken: null }
 * const response = await handleInbox(new Request('http://localhost/replies', { method: 'POST', body: form }), settings)
 */
export async function handleInbox(request: Request, settings: InboxSettings): Promise<Response> {
  const response = request.headers.has('authorization')
    ? await answerKeeper(request, settings)
    : await answerReader(request, settings)
  response.headers.set('cache-control', 'no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  return response
}

async function answerReader(request: Request, settings: InboxSettings): Promise<Response> {
  const isOwn = isOwnPage(request, settings.origins)
  const response = await answerPost(request, isOwn, settings)
  const origin = request.headers.get('origin')
  response.headers.set('vary', 'origin, accept')
  if (isOwn && origin !== null) response.headers.set('access-control-allow-origin', origin)
  return response
}

async function answerPost(request: Request, isOwn: boolean, settings: InboxSettings): Promise<Response> {
  if (request.method !== 'POST') {
    const headers: Record<string, string> = { allow: 'POST, OPTIONS' }
    if (request.method !== 'OPTIONS') return new Response(null, { status: 405, headers })
    headers['access-control-allow-methods'] = 'POST'
    headers['access-control-allow-headers'] = 'content-type'
    headers['access-control-max-age'] = '86400'
    return new Response(null, { status: 204, headers })
  }
  const { form = null, fault } = isOwn
    ? await readForm(request, settings.bodyTime ?? 10_000)
    : { fault: 'foreign-page' as const }
  const outcome =
    form === null ? failed(fault ?? 'not-a-form', fault === 'busy' ? soon : undefined) : await keepForm(form, settings)
  const response = accepts(request, 'application/json') ? told(outcome) : toldAsPage(outcome, form, request, settings)
  if ('after' in outcome) response.headers.set('retry-after', String(outcome.after))
  return response
}

async function keepForm(form: FormData, settings: InboxSettings): Promise<Outcome> {
  try {
    const { database, now = Date.now } = settings
    if (form.get('takeBack') === '1') return await takeFormBack(form, settings)
    const draft = form.get('draft') ?? (await madeUpDraft(form, settings))
    const { reply, faults } = readReply((name) => (name === 'draft' ? draft : form.get(name)))
    // Only robots fill in the trap. They are thanked, and nothing is stored.
    if ((form.get(trap) ?? '') !== '') return kept(201, reply ?? { id: '', secret: '' })
    if (reply === undefined) return { status: 422, faults }
    const took = form.get('took')
    if (typeof took === 'string' && /^\d{1,9}$/.test(took) && Number(took) < limits.shortest) {
      return failed('too-fast', Math.ceil((limits.shortest - Number(took)) / 1_000))
    }
    const sender = await senderHash(database, settings.sender, now())
    const result = await keepReply(database, reply, sender, now(), settings.rate ?? usualRate)
    switch (result.outcome) {
      case 'too-many':
        return failed('too-many', result.after)
      case 'foreign':
        return { status: 422, faults: [{ field: 'draft', fault: 'unreadable' }] }
      default:
        return kept(result.outcome === 'new' ? 201 : 200, reply, result.state)
    }
  } catch (error) {
    if (error instanceof DatabaseError && error.reason === 'full') return failed('storage-full')
    // Unexpected errors go to the log. The reader is asked to try again.
    if (!(error instanceof DatabaseError)) console.error(error)
    return failed('busy', soon)
  }
}

async function takeFormBack(form: FormData, { database, now = Date.now }: InboxSettings): Promise<Outcome> {
  const [id = '', secret = '', ...more] = String(form.get('draft') ?? '').split('-')
  const isTaken = more.length === 0 && (await takeBack(database, id, secret, now()))
  return isTaken ? kept(200, { id, secret }, 'taken-back') : failed('unknown-reply')
}

/**
 * A form without JavaScript has no draft. Its id is a hash of the fields and the sender, so a reply that is sent twice,
 * by a second click or a reload, is kept once. Without the salt nobody can guess it.
 */
async function madeUpDraft(form: FormData, { database, sender, now = Date.now }: InboxSettings): Promise<string> {
  const names = ['page', 'name', 'text', 'level', 'language', 'link', 'answerTo']
  const fields = names.map((name) => form.get(name)).map((value) => (typeof value === 'string' ? value : null))
  const hash = await hashOf(JSON.stringify([await salt(database, now()), sender, ...fields]))
  const digits = BigInt(`0x${hash}`).toString(36).padStart(30, '0')
  return `${digits.slice(-10)}-${digits.slice(-30, -10)}`
}

function kept(
  status: 200 | 201,
  { id, secret }: Pick<PostedReply, 'id' | 'secret'>,
  state: 'waiting' | 'taken-back' = 'waiting',
): Outcome {
  return { status, id, state, draft: `${id}-${secret}` }
}

function failed(fault: InboxFault, after?: number): Outcome {
  return { status: statuses[fault], faults: [], fault, ...(after === undefined ? {} : { after }) }
}

function told(outcome: Outcome): Response {
  const answer: InboxAnswer =
    'id' in outcome
      ? { id: outcome.id, state: outcome.state, canTakeBack: true }
      : { errors: [...outcome.faults, ...general(outcome)] }
  return Response.json(answer, { status: outcome.status })
}

function general({ fault, after }: Extract<Outcome, { faults: unknown }>) {
  return fault === undefined ? [] : [{ field: null, fault, ...(after === undefined ? {} : { after }) }]
}

function toldAsPage(outcome: Outcome, form: FormData | null, request: Request, settings: InboxSettings): Response {
  const lang = langOfForm(form, request, settings)
  const back = pageOf(form, lang, settings)
  return answerPage(toTell(outcome, form), lang, back, outcome.status)
}

function toTell(outcome: Outcome, form: FormData | null): Told {
  if (!('id' in outcome)) return { what: 'wrong', ...outcome, form: outcome.fault === 'unknown-reply' ? null : form }
  if (outcome.state === 'taken-back') return { what: 'taken-back' }
  return { what: outcome.status === 201 ? 'waiting' : 'known', draft: outcome.draft, form }
}

function langOfForm(form: FormData | null, request: Request, { languages }: InboxSettings): Lang {
  const said = [form?.get('language'), ...(request.headers.get('accept-language') ?? '').split(',')]
  const codes = said.map(
    (one) =>
      String(one ?? '')
        .trim()
        .split(/[-;]/)[0] ?? '',
  )
  return codes.find((code): code is Lang => Object.hasOwn(registry, code)) ?? languages[0] ?? 'en'
}

/** The page that the reply is about, or else the home page. */
function pageOf(form: FormData | null, lang: Lang, { origins, languages }: InboxSettings): string {
  const [, page = '', scene] =
    /^(reviews|characters\/[a-z0-9-]+|scenes\/([a-z0-9-]+))$/.exec(String(form?.get('page'))) ?? []
  const path = scene === undefined ? `/${page}` : `/story#beat-${scene}`
  return (origins[0] ?? '') + pathIn(languages.includes(lang) ? lang : langOf('/', languages), path, languages)
}

function accepts(request: Request, type: string): boolean {
  return (request.headers.get('accept') ?? '').toLowerCase().includes(type)
}

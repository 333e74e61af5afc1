import { rowsOf } from '../../src/inbox/database.ts'
import type { Home, Sent } from './homes.ts'

let drafts = 0

/** A draft of its own, as a device makes it up. @example newDraft() // 'reply00001-secret00000000000001' */
export function newDraft(): string {
  drafts++
  return `reply${String(drafts).padStart(5, '0')}-secret${String(drafts).padStart(14, '0')}`
}

/** @example idOf('reply00001-secret00000000000001') // 'reply00001' */
export const idOf = (draft: string) => draft.slice(0, 10)

/** A sender whom nobody else counts for. */
export const newSender = () => `203.0.${Math.floor(++drafts / 250)}.${drafts % 250}`

/** The fields of a good reply, of a draft of its own. */
export function goodFields(changed: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ draft: newDraft(), page: 'characters/kyu-nam', name: '김민지', text: '탈주는 끝까지 달립니다.', level: '2' },
    ...{ language: 'ko', took: '9000' },
    ...changed,
  }
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Posts a form as a script does: multipart, and asking for JSON. */
export function post(home: Pick<Home, 'send'>, fields: Record<string, string>, headers: Sent['headers'] = {}) {
  return home.send({
    headers: { accept: 'application/json', 'cf-connecting-ip': newSender(), ...headers },
    body: formOf(fields),
  })
}

export async function countRows({ database }: Pick<Home, 'database'>): Promise<number> {
  const [row] = await rowsOf(database, 'SELECT count(*) AS count FROM replies')
  return Number(row?.count)
}

import type { Keeper } from './keeper.ts'
import type { KeeperOrder } from './keeper-requests.ts'

/**
 * The keeper of an inbox on another machine.
 *
 * @throws (each order) with the inbox's own message
 * @example const keeper = remoteKeeper('https://replies.films.example', process.env.INBOX_TOKEN ?? '')
 */
export function remoteKeeper(inbox: string, token: string): Keeper {
  async function follow(order: KeeperOrder): Promise<unknown> {
    const response = await fetch(inbox, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(order),
      redirect: 'error',
    }).catch((error) => {
      throw new Error(`${inbox} does not answer: ${error.cause?.message ?? error.message}`)
    })
    const { answer, error } = await response.json().catch(() => ({}) as { answer?: unknown; error?: string })
    if (response.ok && answer !== undefined) return answer
    throw new Error(error ?? `${inbox} answered ${response.status}, but not as an inbox does. Check the address.`)
  }
  const order =
    <Name extends keyof Keeper>(name: Name) =>
    (...given: Parameters<Keeper[Name]>) =>
      follow({ order: name, given } as KeeperOrder) as ReturnType<Keeper[Name]>
  return {
    list: order('list'),
    show: order('show'),
    decide: order('decide'),
    exportAfter: order('exportAfter'),
    importAll: order('importAll'),
    remove: order('remove'),
  }
}

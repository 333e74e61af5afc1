import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/**
 * Starts an inbox in a process of its own, which a test may end as roughly as it likes.
 *
 * @example const { url, child } = await startInbox('/tmp/x/inbox.sqlite')
 */
export async function startInbox(file: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [resolve('tests/inbox/serve-inbox.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  return { url: `http://127.0.0.1:${String(line).trim()}/replies`, child }
}

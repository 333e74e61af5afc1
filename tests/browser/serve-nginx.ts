import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { nginxBlock } from '../../src/compiler/host/nginx-block.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'
import { aptInstall, mayUseApt } from './apt-install.ts'

/** Where Debian puts it is not on everybody's path. */
const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin']

/** The nginx of this machine, or null where it has none. */
export function findNginx(): string | null {
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null
}

/** The nginx of {@link findNginx}; where there is none, installs Debian's, if that may be done here. */
export async function ensureNginx(signal: AbortSignal): Promise<string | null> {
  if (findNginx() === null && mayUseApt()) {
    console.log('No nginx found: installing one with apt-get.')
    await aptInstall(['nginx'], signal)
  }
  const nginx = findNginx()
  if (nginx === null) console.warn('No nginx was found and none could be installed: nothing is tested on it.')
  return nginx
}

/**
 * Serves the built site with nginx and the generated server block on a free port. Ends with `close`.
 *
 * @param folder of the built site
 * @param more lines of configuration beside the block, given the second free port that they may listen on
 * @throws what nginx says of its configuration
 */
export async function serveNginx(
  nginx: string,
  {
    more = () => '',
    folder = resolve(import.meta.dirname, '../../dist'),
  }: { more?: (port: number) => string; folder?: string } = {},
): Promise<{ url: string; otherUrl: string; close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'talju-nginx-'))
  const [port, otherPort] = [await freePort(), await freePort()]
  const place = { listen: `127.0.0.1:${port}`, host: 'localhost', folder }
  const block = nginxBlock(place, await readSiteFacts(folder, `http://${place.listen}`))
  await writeFile(join(home, 'nginx.conf'), configuration(home, block + more(otherPort)))
  const child = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  await Promise.race([answers(url), ended.then(() => Promise.reject(new Error(`nginx ended: ${said}`)))])
  return {
    url,
    otherUrl: `http://127.0.0.1:${otherPort}`,
    async close() {
      child.kill('SIGTERM')
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** Everything nginx writes stays in one folder; it runs as whoever runs the tests, so that it can read the site. */
function configuration(home: string, blocks: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root root;' : ''}
pid ${home}/nginx.pid;
error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
${temporary.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
${blocks}
}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Asks until somebody answers; each refusal takes the system a moment. */
async function answers(url: string): Promise<void> {
  const patience = AbortSignal.timeout(10_000)
  for (;;) {
    patience.throwIfAborted()
    const answered = await fetch(url, { signal: patience }).catch(() => null)
    if (answered !== null) return
    await new Promise((later) => setImmediate(later))
  }
}

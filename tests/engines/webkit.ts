import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { type Engine, type EnginePage, middleOf, patience } from './engine.ts'

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** What Debian's packages `webkit2gtk-driver` and `xvfb` bring. */
export const webKitFiles = [miniBrowser, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']

/** Keys that WebDriver names by a code point of its own. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
}

/** WebKitGTK, the nearest to Safari that a Linux machine can have, driven by WebDriver. It needs a display. */
export async function openWebKit(): Promise<Engine> {
  // It chooses a display that is free, and writes its number to the fourth of its streams.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(xvfb.stdio[3] as Readable, 'data')
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GTK_THEME: 'Adwaita',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  })
  const base = `http://127.0.0.1:${port}`
  await answers(`${base}/status`)
  const capabilities = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } }
  const { sessionId } = await call(`${base}/session`, { capabilities: { alwaysMatch: capabilities } })
  const session = `${base}/session/${sessionId}`
  await call(`${session}/timeouts`, { script: patience, pageLoad: patience })

  const run: EnginePage['run'] = async (task, ...values) => {
    const script = `
      const [values, done] = arguments
      Promise.resolve().then(() => (${task})(...values)).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }))`
    const { value, error } = await call(`${session}/execute/async`, { script, args: [values] })
    if (error !== undefined) throw new Error(error)
    return value
  }
  async function clickAt(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
    await call(`${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions: [move, ...press] }] })
  }
  const page: EnginePage = {
    open: (url) => call(`${session}/url`, { url }),
    run,
    async runInFrame(task, ...values) {
      await call(`${session}/frame`, { id: 0 })
      try {
        return await run(task, ...values)
      } finally {
        await call(`${session}/frame`, { id: null })
      }
    },
    async press(key) {
      const value = codes[key] ?? key
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      await call(`${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    async click(find) {
      await clickAt(...(await run(middleOf(find))))
    },
    clickAt,
    back: () => call(`${session}/back`, {}),
    resize: (width, height) => call(`${session}/window/rect`, { width, height }),
    async screenshot(path) {
      const response = await fetch(`${session}/screenshot`)
      const { value } = (await response.json()) as { value: string }
      await writeFile(path, Buffer.from(value, 'base64'))
    },
  }
  return {
    page,
    async close() {
      await fetch(session, { method: 'DELETE' }).catch(() => {})
      await ended(driver)
      await ended(xvfb)
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the answers of WebDriver are of many shapes
async function call(url: string, body: object): Promise<any> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
  return value
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    if (tries === 600) throw new Error(`${url} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.kill()) return
  await once(child, 'exit')
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Nobody answers questions, and a server that comes in a package is not started (runlevel 1). Playwright, which tries
 * five times, gives up on a dead network within a minute.
 */
const installEnvironment = {
  DEBIAN_FRONTEND: 'noninteractive',
  RUNLEVEL: '1',
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
}

export function mayUseApt(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

/** `update` may complain of a source that has nothing to do with us; what counts is what is there afterwards. */
export async function aptInstall(packages: string[], signal: AbortSignal): Promise<void> {
  await runInstaller('apt-get', ['update'], signal, 300_000)
  await runInstaller('apt-get', ['install', '-y', ...packages], signal, 300_000)
}

/** Runs an installer to its end, be it good or bad, but ends one that has said nothing for `silence` milliseconds. */
export function runInstaller(command: string, args: string[], signal: AbortSignal, silence: number): Promise<void> {
  signal.throwIfAborted()
  const env = { ...process.env, ...installEnvironment }
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], signal, env })
  const timer = setTimeout(() => child.kill(), silence)
  child.stdout.on('data', (text) => {
    process.stdout.write(text)
    timer.refresh()
  })
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    child.on('error', end)
    child.on('exit', end)
  })
}

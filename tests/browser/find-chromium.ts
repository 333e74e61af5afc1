import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aptInstall, mayUseApt, runInstaller } from './apt-install.ts'

/** How every Chromium here is started. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // By default the shell rounds letters to whole pixels, and lines shift when fonts arrive late.
  '--font-render-hinting=slight',
  // Nothing leaves the machine, not even by a redirect, which Playwright does not let a test stop.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** Tests run in the `shell`, which has no windows and takes 0.6 times as long. The bench asks the `whole` browser. */
type Build = 'shell' | 'whole'

/** What the shell is called, as a program and as a package of Debian. */
const shell = 'chromium-headless-shell'

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const windowsProgramFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * The Chromium the browser tests run in: the one `CHROMIUM_PATH` names, else a shell, else Playwright's own, else one the
 * system has.
 *
 * @throws when `CHROMIUM_PATH` names no file: whoever set it wants that browser and no other.
 */
export async function findChromium(build: Build = 'shell'): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isFile(named)) return named
    throw new Error(`CHROMIUM_PATH is set to ${named}, but there is no such file.`)
  }
  const { chromium } = await import('@playwright/test')
  const shells = build === 'shell' ? onPath([shell]) : []
  return [...shells, chromium.executablePath(), ...systemPaths()].find(isFile) ?? null
}

/**
 * The Chromium of {@link findChromium}; where there is none, installs one first, with Playwright or else with apt.
 * Sees to a Korean font too, without which Hangul is drawn as boxes.
 *
 * @throws with what to do, when there is no browser and none can be installed.
 */
export async function ensureChromium(signal: AbortSignal, build: Build = 'shell'): Promise<string> {
  const found = await findChromium(build)
  const path = found ?? (await installWithPlaywright(signal)) ?? (await installWithApt(signal, build))
  if (!path) {
    throw new Error(
      'No Chromium was found and none could be installed: install Chrome or Chromium, ' +
        'or set CHROMIUM_PATH to the executable of one.',
    )
  }
  await ensureKoreanFont(signal)
  return path
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') return macApplications
  if (process.platform === 'win32') {
    return windowsProgramFolders
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  }
  return onPath(namesOnPath)
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Null also when the browser came but does not start: on a bare system its libraries are missing, which apt brings. */
async function installWithPlaywright(signal: AbortSignal): Promise<string | null> {
  console.log('No Chromium found: installing one with Playwright.')
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  await runInstaller(process.execPath, [cli, 'install', '--no-shell', 'chromium'], signal, 60_000)
  const path = await findChromium()
  return path && (await starts(path)) ? path : null
}

async function starts(executablePath: string): Promise<boolean> {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function installWithApt(signal: AbortSignal, build: Build): Promise<string | null> {
  if (!mayUseApt()) return null
  for (const name of build === 'shell' ? [shell, 'chromium'] : ['chromium']) {
    console.log(`Installing ${name} and a Korean font with apt-get.`)
    await aptInstall([name, 'fonts-noto-cjk'], signal)
    const path = await findChromium(build)
    if (path) return path
  }
  return null
}

async function ensureKoreanFont(signal: AbortSignal): Promise<void> {
  if (process.platform !== 'linux' || hasKoreanFont()) return
  if (mayUseApt()) {
    console.log('No Korean font found: installing one with apt-get.')
    await aptInstall(['fonts-noto-cjk'], signal)
  }
  if (!hasKoreanFont()) console.warn('No Korean font found: tests that look at Hangul may fail.')
}

function hasKoreanFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' })
  return Boolean(fonts.stdout?.trim())
}

import { existsSync } from 'node:fs'
import { aptInstall, mayUseApt } from '../browser/apt-install.ts'
import { ensureChromium, findChromium } from '../browser/find-chromium.ts'
import { openChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit, webKitFiles } from './webkit.ts'

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit'

const firefox = '/usr/bin/firefox-esr'

/** The engines of this machine, each with how to open it. */
export async function findEngines(): Promise<Partial<Record<EngineName, () => Promise<Engine>>>> {
  const chromium = await findChromium()
  return {
    ...(chromium && { Chromium: () => openChromium(chromium) }),
    ...(existsSync(firefox) && { Firefox: () => openFirefox(firefox) }),
    ...(webKitFiles.every((file) => existsSync(file)) && { WebKit: openWebKit }),
  }
}

/** All engines but Chromium, which has the browser tests; Chromium alone where there is no other. */
export async function findOtherEngines(): ReturnType<typeof findEngines> {
  const { Chromium, ...others } = await findEngines()
  return Object.keys(others).length > 0 || Chromium === undefined ? others : { Chromium }
}

/**
 * Installs the engines that are missing, where that may be done here.
 *
 * @returns what cannot be had on this machine, as sentences
 */
export async function ensureEngines(signal: AbortSignal): Promise<string[]> {
  await ensureChromium(signal)
  const missing = async () => {
    const found = await findEngines()
    return (['Firefox', 'WebKit'] as const).filter((name) => found[name] === undefined)
  }
  if ((await missing()).length > 0 && mayUseApt()) {
    console.log('Installing Firefox and WebKitGTK with apt-get.')
    await aptInstall(['--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'], signal)
  }
  return (await missing()).map((name) => `${name} was not found and could not be installed: nothing is tested in it.`)
}

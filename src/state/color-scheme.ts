export type ColorScheme = 'light' | 'dark'

/** Where `localStorage` keeps the scheme that the reader has chosen. */
export const colorSchemeKey = 'talju:color-scheme'

/** Accepts any stored text; null for what is no scheme. */
export function colorScheme(text: string | null): ColorScheme | null {
  return text === 'light' || text === 'dark' ? text : null
}

/**
 * Gives the page, its pictures and the browser's own bars the colours of a scheme; null: those of the device.
 *
 * @example applyColorScheme('dark')
 */
export function applyColorScheme(scheme: ColorScheme | null): void {
  document.documentElement.style.colorScheme = scheme ?? ''
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = meta.dataset.scheme
    meta.media = scheme === null ? `(prefers-color-scheme: ${own})` : scheme === own ? '' : 'not all'
  }
}

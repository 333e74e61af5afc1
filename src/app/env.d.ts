/** The integrity of the scripts that other people's pages can pin, as the build made them. */
declare module 'virtual:embed-integrity' {
  export const integrity: Record<'cast.js' | 'frame.js', string>
}

interface ImportMetaEnv {
  /** The origin at which the site will stand, such as `https://talju.example`; unset, addresses stay relative. */
  readonly SITE_ORIGIN?: string
}

interface ImportMetaEnv {
  /** The origin at which the site will stand, such as `https://talju.example`; unset, addresses stay relative. */
  readonly SITE_ORIGIN?: string
}

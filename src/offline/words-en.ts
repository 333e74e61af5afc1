/** The words about pages on the device and installing. */
export const words = {
  keptPages: 'You can still open these pages:',
  install: 'Install as an app',
  byHand: 'To install the site as an app, open Share and choose “Add to Home Screen”.',
}

export type OfflineWords = typeof words

/** The words for what is kept on the device. */
export const words = {
  keptPages: 'These pages are on your device and work without a connection:',
  install: 'Install as an app',
  byHand: 'To install it as an app: open Share, then choose “Add to Home Screen”.',
}

export type OfflineWords = typeof words

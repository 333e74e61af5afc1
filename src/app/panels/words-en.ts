/** The words of the panels below the header. */
export const words = {
  keptHere: 'Saved on this device only.',
  share: { page: 'Share this page', copied: 'Address copied' },
  schemes: { label: 'Colours', device: 'Same as the device', light: 'Light', dark: 'Dark' },
}

export type PanelsWords = typeof words

/** The words of the panels below the header. */
export const words = {
  keptHere: 'Saved on this device only.',
  schemes: { label: 'Theme', device: 'Match the device', light: 'Light', dark: 'Dark' },
}

export type PanelsWords = typeof words

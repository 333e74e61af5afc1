/** The words of the panel that a source mark opens. */
export const words = { heading: 'Who says so', all: 'All sources' }

export type PanelWords = typeof words

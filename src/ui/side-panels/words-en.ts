/** The words of the panels that a source mark and a term open. */
export const words = { heading: 'Sources', all: 'All sources', allTerms: 'All terms' }

export type PanelWords = typeof words

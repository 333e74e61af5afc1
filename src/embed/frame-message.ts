/**
 * What a framed cast and the page around it tell each other. The frame's height in CSS pixels, each time it changes,
 * and again when the page asks because its script came later.
 */
export type HeightMessage = { talju: typeof frameProtocol; height: number }
export type AskMessage = { talju: typeof frameProtocol; ask: 'height' }

export const frameProtocol = 1

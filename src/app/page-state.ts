import type { DocumentPath } from '../data/read-document.ts'
import type { Documents } from '../schema/documents.ts'

/** What a prerendered page hands to the browser: the path it was drawn for and the documents it was drawn from. */
export type PageState = { path: string; documents: Partial<Documents> }

const elementId = 'page-state'

/** The state as a data block: `<` is escaped, so no text in it can end the element or open a comment. */
export function pageStateElement(state: PageState): string {
  return `<script id="${elementId}" type="application/json">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`
}

/** The state of the page, or null where there is none (development) or it is damaged: then documents are fetched. */
export function readPageState(document: Document): PageState | null {
  const text = document.getElementById(elementId)?.textContent
  if (text === undefined) return null
  try {
    const state: Partial<PageState> | null = JSON.parse(text)
    return typeof state?.path === 'string' && state.documents instanceof Object ? (state as PageState) : null
  } catch {
    return null
  }
}

/** The documents of a state with their paths. */
export function documentsOf({ documents }: PageState): [DocumentPath, unknown][] {
  return Object.entries(documents) as [DocumentPath, unknown][]
}

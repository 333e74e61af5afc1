import type { ReactNode } from 'react'
import type { Relationship } from '../../schema/documents.ts'

/** Renders the button that shares a tie, with the classes that place it. */
export type ShareTie = (tie: Relationship, className: string) => ReactNode

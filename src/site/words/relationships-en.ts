/** The words of the relationships page. */
export const words = {
  title: 'Who is tied to whom in Escape',
  heading: 'Relationships',
  lead: 'Who is tied to whom, as far as you have seen the film.',
}

export type RelationshipsWords = typeof words

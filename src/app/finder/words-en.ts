/** The words of the finder. */
export const words = {
  heading: 'Find anybody',
  box: 'Any name, in any spelling',
  close: 'Close',
  found: (count: number) => (count === 1 ? '1 found' : `${count} found, best first`),
  nothing: 'Nobody and nothing is called that, in any spelling we know. Try fewer letters.',
  recent: 'Picked last',
  forget: 'Forget these',
  pagesHeading: 'Pages',
  keys: '/ or Ctrl K opens this, arrows move, Enter goes.',
  kinds: { character: 'Character', performer: 'Performer', crew: 'Crew', review: 'Review', page: 'Page' },
  /** `aliases`: what else people may call the page, in both languages. */
  pages: [
    { path: '/', name: 'Synopsis', aliases: ['줄거리', 'Home', 'Trailer', 'Facts', 'Escape', '탈주', '예고편'] },
    { path: '/cast', name: 'Cast', aliases: ['출연진', 'Characters', 'Actors', '배우', '등장인물'] },
    { path: '/story', name: 'Story', aliases: ['이야기', 'Timeline', 'Plot', 'Beats'] },
    { path: '/relationships', name: 'Relationships', aliases: ['인물 관계', 'Map', 'Ties', 'Who was that'] },
    {
      path: '/relationships#who-was-that',
      name: 'Who was that?',
      aliases: ['그 사람 누구였지', '누구였더라', 'Find somebody without a name'],
    },
    { path: '/disagreements', name: 'Disagreements', aliases: ['엇갈리는 말들', 'Conflicts'] },
    { path: '/reviews', name: 'Reviews', aliases: ['리뷰', 'Critics', '평론'] },
    { path: '/about', name: 'About', aliases: ['소개', 'Licence', '라이선스'] },
    { path: '/sources', name: 'Sources', aliases: ['출처', 'Receipts'] },
  ],
}

export type FinderWords = typeof words

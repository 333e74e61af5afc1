/** The English address of every page but the characters', which content names, and the 404 page. */
export const pages = [
  '/',
  '/cast',
  '/story',
  '/relationships',
  '/disagreements',
  '/reviews',
  '/about',
  '/sources',
  '/embed',
] as const

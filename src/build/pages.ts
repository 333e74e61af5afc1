/** The English address of every page but the characters', which content names, and the 404 page. */
export const pages = ['/', '/cast', '/reviews', '/about', '/embed'] as const

/** The map of the scenes is code of its own: without it level 0 is there sooner. */
export const loadCrossingMap = () => import('./crossing-map.tsx')

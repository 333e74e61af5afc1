/**
 * The claims to show with a fact. A slip, which one source alone makes, is told where sources disagree, and nowhere else.
 *
 * @example withoutSlips([{ text: '3 July' }, { text: '4 July', slip: true }]) // [{ text: '3 July' }]
 */
export function withoutSlips<Claim extends { slip?: true | undefined }>(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ slip }) => slip !== true)
}

/**
 * What two spellings share once case, accents, hyphens, spaces and every other sign are left out: the form in
 * which names are compared. Hangul stays whole syllables (accent stripping alone would take it apart).
 *
 * @example fold('Élie Castiel') // 'eliecastiel'
 * @example fold('Kim Min-jun') === fold('kimminjun') // true
 * @example fold('리현상') // '리현상', also from its decomposed form
 */
export function fold(text: string): string {
  // Most spellings need no taking apart, which is what takes the time.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
}

/**
 * A text as it stands in XML or HTML, between tags or in an attribute with double quotes.
 *
 * @example escaped('Tom & "Jerry"') // 'Tom &amp; &quot;Jerry&quot;'
 */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Whether a name is set in the Korean face. @example isHangul('임규남') // true */
export function isHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

import { words as form } from '../../ui/replies/words-ko.ts'
import type { ReplyPageWords } from './words-en.ts'

export const words: ReplyPageWords = {
  title: (site) => `댓글 쓰기 · ${site}`,
  heading: '댓글 쓰기',
  lead: '영화나 인물, 리뷰 이야기를 남겨 보세요. 스포일러 범위를 골라 두시면 아직 안 보신 분께는 가려 드립니다.',
  character: (name) => `인물: ${name}`,
  form,
}

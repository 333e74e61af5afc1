import { words as form } from '../../ui/replies/words-ko.ts'
import type { ReplyPageWords } from './words-en.ts'

export const words: ReplyPageWords = {
  title: (site) => `댓글 쓰기 · ${site}`,
  heading: '댓글 쓰기',
  lead: '영화와 인물, 리뷰에 대한 생각을 남겨 보세요. 어디까지 스포일러가 있는지 표시해 두면, 아직 안 본 분에게는 보이지 않습니다.',
  character: (name) => `인물: ${name}`,
  form,
}

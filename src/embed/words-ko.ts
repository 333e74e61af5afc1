import type { WidgetWords } from './words-en.ts'

/** 위젯에 나오는 말. */
export const words = {
  search: '배역이나 배우 찾기',
  loading: '출연진을 불러오는 중 …',
  count(shown, all) {
    if (all === 0) return '결과가 없습니다.'
    return shown === all ? `${all}명` : `${all}명 중 ${shown}명`
  },
  failed: '출연진을 불러오지 못했습니다.',
  retry: '다시 시도',
  more: (left) => `더 보기 (${left}명)`,
  performer: '배우 ',
} satisfies WidgetWords

/** 사이트의 출연진 페이지로 가는 링크. */
export const whole = (site: string) => `${site}에서 출연진 모두 보기`

import type { Lang, Side } from '../schema/vocabulary.ts'

type WidgetWords = {
  search: string
  loading: string
  count: (shown: number, all: number) => string
  failed: string
  retry: string
  more: (left: number) => string
  performer: string
  sides: Record<Side, string>
}

/** The words of the widget beside its titles. They travel with it, so they are its own and few. */
export const widgetWords: Record<Lang, WidgetWords> = {
  en: {
    search: 'Find a character or a performer',
    loading: 'Loading the cast …',
    count(shown, all) {
      if (all === 0) return 'Nobody fits.'
      return `${shown === all ? '' : `${shown} of `}${all} ${all === 1 ? 'person' : 'people'}`
    },
    failed: 'The cast did not arrive.',
    retry: 'Try again',
    more: (left) => `Show more (${left})`,
    performer: 'Performer: ',
    sides: {
      soldiers: 'Soldiers',
      'state-security': 'State Security',
      nomads: 'Nomads',
      family: 'Family',
      civilians: 'Civilians',
    },
  },
  ko: {
    search: '배역이나 배우 찾기',
    loading: '출연진을 불러오는 중 …',
    count(shown, all) {
      if (all === 0) return '맞는 사람이 없습니다.'
      return shown === all ? `${all}명` : `${all}명 중 ${shown}명`
    },
    failed: '출연진을 받지 못했습니다.',
    retry: '다시 시도',
    more: (left) => `더 보기 (${left}명)`,
    performer: '배우 ',
    sides: { soldiers: '군인', 'state-security': '보위부', nomads: '유랑민', family: '가족', civilians: '민간인' },
  },
}

import type { FetchReport } from '#domain/pictures/fetch/types.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'

/** What came of a run, line by line, for whoever runs the paper. */
export function reportLines(t: Translate, report: FetchReport): string[] {
  const { fetched, known, stories, figures, failed, busy, isCut } = report
  const reasons = [...Map.groupBy(failed, ({ code }) => code)].toSorted(([a], [b]) => a.localeCompare(b))
  return [
    t('pictures.fetched', { fetched, known }),
    t('pictures.stories', { stories, figures }),
    ...reasons.flatMap(([code, list]) => [
      '',
      t('pictures.failed', { count: list.length, why: why(t, code) }),
      ...list.map(({ address }) => `  ${address}`),
    ]),
    ...(failed.length > 0 ? ['', t('pictures.again')] : []),
    ...(busy.length > 0 ? ['', t('pictures.busy', { count: busy.length }), ...busy.map((headline) => `  ${headline}`)] : []),
    ...(isCut ? ['', t('pictures.cut')] : []),
  ]
}

/** The sentence of a reason; `status-404` names what the other server said. */
function why(t: Translate, code: string): string {
  const [, status] = /^status-(\d+)$/.exec(code) ?? []
  const key = `pictures.why.${status === undefined ? code : 'status'}`
  return hasMessage(key) ? t(key, { status: status ?? '' }) : code
}

import type { Step } from '#domain/structured-data/breadcrumbs.ts'
import type { Translate } from '#messages/translate.ts'

/** A month or, without one, a year (its first month) by the parts of an address: four digits and two; null for anything else. */
export function inArchive(year: string, month = '01'): { year: number; month: number } | null {
  if (!/^[12]\d{3}$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) return null
  return { year: Number(year), month: Number(month) }
}

/** The way from the front page to a year. */
export const stepsTo = (year: number, t: Translate): Step[] => [
  { name: t('article.archive.title'), path: '/archive' },
  { name: `${year}`, path: `/archive/${year}` },
]

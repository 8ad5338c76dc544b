import { describe, expect, test } from 'vitest'
import { guessOffsetMinutes, instantOf } from '#domain/import/wxr/dates.ts'

const ZEROS = '0000-00-00 00:00:00'
const seen = (...args: Parameters<typeof instantOf>) => {
  const { at, problem } = instantOf(...args)
  return [at?.toISOString() ?? null, problem]
}

describe('an instant', () => {
  test.each([
    ['GMT counts', '2024-05-31 18:00:00', '2024-05-31 17:00:00', 'America/New_York', '2024-05-31T17:00:00.000Z', null],
    ['GMT alone', null, '2024-05-31 17:00:00', null, '2024-05-31T17:00:00.000Z', null],
    ['a quarter hour from GMT', '2024-05-31 22:45:00', '2024-05-31 17:00:00', null, '2024-05-31T17:00:00.000Z', null],
    ['local in its zone, in summer', '2024-05-31 18:00:00', ZEROS, 'Europe/London', '2024-05-31T17:00:00.000Z', null],
    ['local in its zone, in winter', '2024-01-31 18:00:00', '', 'Europe/London', '2024-01-31T18:00:00.000Z', null],
    ['local beside an impossible GMT', '2024-01-31 18:00:00', '2024-02-31 18:00:00', 'Asia/Tokyo', '2024-01-31T09:00:00.000Z', null],
    ['local without a zone', '2024-05-31 18:00:00', ZEROS, null, '2024-05-31T18:00:00.000Z', 'zone-guessed'],
    ['a zone that does not exist', '2024-05-31 18:00:00', null, 'Atlantis/Capital', '2024-05-31T18:00:00.000Z', 'zone-guessed'],
    ['an hour that the clocks skip', '2024-03-31 02:30:00', null, 'Europe/Berlin', '2024-03-31T01:30:00.000Z', null],
    ['an hour that the clocks repeat', '2024-10-27 02:30:00', null, 'Europe/Berlin', '2024-10-27T00:30:00.000Z', null],
    ['fifteen hours apart', '2024-06-01 08:00:00', '2024-05-31 17:00:00', null, '2024-05-31T17:00:00.000Z', 'disagree'],
    ['seven minutes apart', '2024-05-31 17:07:00', '2024-05-31 17:00:00', null, '2024-05-31T17:00:00.000Z', 'disagree'],
    ['a leap day', null, '2024-02-29 00:00:00', null, '2024-02-29T00:00:00.000Z', null],
  ])('%s', (_, local, gmt, zone, at, problem) => {
    expect(seen(local, gmt, zone)).toEqual([at, problem])
  })

  test.each([
    [null, null, 'missing'],
    ['', '  ', 'missing'],
    [ZEROS, ZEROS, 'missing'],
    ['0000-00-00', null, 'missing'],
    ['2024-02-31 10:00:00', ZEROS, 'impossible'],
    [null, '2023-02-29 10:00:00', 'impossible'],
    ['-0001-11-30 00:00:00', ZEROS, 'missing'],
    ['-0001-12-05 00:00:00', ZEROS, 'impossible'],
    ['2024-05-31 24:00:00', null, 'impossible'],
    ['2024-05-31 10:61:00', null, 'impossible'],
    ['0024-05-31 10:00:00', null, 'impossible'],
    ['yesterday', null, 'impossible'],
  ])('is not made of %j and %j', (local, gmt, problem) => {
    expect(seen(local, gmt, 'Europe/London')).toEqual([null, problem])
  })
})

describe('the offset of a site', () => {
  const summer = { local: '2024-05-31 19:00:00', gmt: '2024-05-31 17:00:00' }
  const winter = { local: '2024-01-31 18:00:00', gmt: '2024-01-31 17:00:00' }

  test('is what most dates say', () => {
    expect(guessOffsetMinutes([winter, summer, { local: ZEROS, gmt: '2024-05-31 17:00:00' }, summer])).toBe(120)
  })

  test('is the one that comes first where two are equal', () => expect(guessOffsetMinutes([winter, summer])).toBe(60))

  test('is unknown when no pair of dates tells', () => {
    expect(guessOffsetMinutes([])).toBeNull()
    expect(guessOffsetMinutes([{ local: '2024-05-31 17:07:00', gmt: '2024-05-31 17:00:00' }])).toBeNull()
  })

  test('may be behind GMT', () => expect(guessOffsetMinutes([{ local: '2024-05-31 13:30:00', gmt: '2024-05-31 17:00:00' }])).toBe(-210))
})

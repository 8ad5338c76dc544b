import { afterEach, expect, test } from 'vitest'
import { site } from '#components/testing/paper.fixture.ts'
import { securityText } from '#domain/site/security-text.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

const DAY = 86_400_000
const origin = 'https://paper.example'
const textOf = (more: Partial<typeof site> = {}) => securityText({ site: { ...site, ...more }, origin })

afterEach(() => {
  shiftClock(0)
})

test('it says whom to tell, in which language and where it stands, one line each', () => {
  expect(textOf()?.replace(/Expires: .+/, 'Expires: …')).toBe(
    `Contact: mailto:desk@test.example\nExpires: …\nPreferred-Languages: en-GB\nCanonical: ${origin}/.well-known/security.txt\n`,
  )
  expect(textOf({ contact: 'https://test.example/us' })).toContain('Contact: https://test.example/us\n')
  expect(textOf({ pages: [{ slug: 'security', title: 'Holes' }] })).toContain(`\nPolicy: ${origin}/security\n`)
})

test('every copy that is sent ends between 200 days and a year from then', async () => {
  for (const days of [0, 500]) {
    shiftClock(days * DAY)
    const { value, recorded } = await recording(() => Promise.resolve(textOf()))
    const ends = Date.parse(/Expires: (.+)/.exec(value ?? '')?.[1] ?? '')
    expect(ends - now().getTime()).toBeLessThan(365 * DAY)
    expect(ends - recorded.validUntil).toBeGreaterThan(200 * DAY)
  }
})

test.each(['', 'by pigeon', 'http://paper.example/contact'])('there is none where the contact is %j', (contact) => {
  expect(textOf({ contact })).toBeNull()
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { changes } from '#db/schema/changes.ts'
import { anArticle, aSection, aUser } from '#db/testing/factories.ts'
import { deleteUser } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system, type Actor } from '#domain/access/actor.ts'
import { editSite } from '#domain/site/edit-site.ts'
import { findSite, isEmptyPaper } from '#domain/site/queries.ts'
import { ROOT } from '#domain/site/root.ts'
import { aMember } from '#domain/testing/members.ts'
import { done as ours } from '#domain/testing/newsroom.ts'
import { aJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { uploadPicture } from '#domain/pictures/upload-picture.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'
import { recording } from '#lib/dependencies.ts'

useTestEnv()
useTestDatabase()

const APP = join(import.meta.dirname, '..', '..', 'app')

const set = (key: string, value: string, actor: Actor = system) => editSite({ actor }, key, value)
const done = { ok: true, value: null }
const NO_CONTACT = 'must be an e-mail address or one that begins with https://'

test('a paper that has not been named yet is called something, and is empty', async () => {
  const { value, recorded } = await recording(findSite)
  expect(value).toEqual({
    name: 'Broadsheet',
    tagline: '',
    language: 'en',
    timeZone: 'UTC',
    contact: '',
    emblem: null,
    isDemo: false,
    sections: [],
    pages: [],
  })
  expect(recorded.tags).toEqual(new Set(['site', 'section:']))
  expect(await isEmptyPaper()).toBe(true)
})

test('a database with an account in it is not empty, even when the paper has no name', async () => {
  const { id } = await write((tx) => aUser(tx))
  expect(await isEmptyPaper()).toBe(false)
  await deleteUser(id)
  expect(await isEmptyPaper()).toBe(true)
})

describe('a field', () => {
  test('of an unnamed paper can be set, and the paper is empty no longer', async () => {
    expect(await set('contact', ' desk@paper.example ')).toEqual(done)
    expect(await findSite()).toMatchObject({ name: 'Broadsheet', contact: 'desk@paper.example' })
    expect(await isEmptyPaper()).toBe(false)
    expect((await read().select().from(changes)).map(({ change }) => change)).toEqual([{ kind: 'site-changed' }])
  })

  test.each([
    ['name', 'The  Harbour Ledger\n', { name: 'The Harbour Ledger' }],
    ['tagline', 'News of the coast', { tagline: 'News of the coast' }],
    ['tagline', '', { tagline: '' }],
    ['language', 'en-GB', { language: 'en-GB' }],
    ['language', 'de', { language: 'de' }],
    ['time-zone', 'Europe/London', { timeZone: 'Europe/London' }],
    ['time-zone', 'UTC', { timeZone: 'UTC' }],
    ['contact', 'https://paper.example/contact', { contact: 'https://paper.example/contact' }],
    ['contact', '', { contact: '' }],
  ])('%s can be %j', async (key, value, expected) => {
    const before = await findSite()
    expect(await set(key, value)).toEqual(done)
    expect(await findSite()).toEqual({ ...before, ...expected })
  })

  test.each([
    ['name', '', 'must not be empty'],
    ['name', ' \u200B ', 'must not be empty'],
    ['language', '', 'must be a language tag such as en-GB'],
    ['language', 'English', 'must be a language tag such as en-GB'],
    ['language', 'en_GB', 'must be a language tag such as en-GB'],
    ['time-zone', '', 'must be a time zone such as Europe/London'],
    ['time-zone', 'Europe/Atlantis', 'must be a time zone such as Europe/London'],
    ['contact', 'nope', NO_CONTACT],
    ['contact', 'The desk, 01234 567', NO_CONTACT],
    ['contact', 'http://paper.example/contact', NO_CONTACT],
    ['contact', 'javascript:alert(1)@paper.example', NO_CONTACT],
    ['sections', '', 'must name one section at least'],
    ['sections', ' , ,', 'must name one section at least'],
    ['sections', '日本', 'needs letters that an address can hold'],
    ['sections', 'News, Admin', 'is an address of the program'],
    ['sections', 'Sign in', 'is an address of the program'],
    ['sections', 'News, Sport, news', 'must differ from one another in letters and digits'],
    ['sections', 'News:purple', 'must have one of these colours: news, opinion, sport, culture, life, community'],
  ])('%s cannot be %j', async (key, value, why) => {
    const before = await findSite()
    expect(await set(key, value)).toEqual({ ok: false, error: { code: 'bad-value', values: { why } } })
    expect(await findSite()).toEqual(before)
  })

  test('that is too long is refused', async () => {
    for (const [key, length] of [
      ['name', 81],
      ['tagline', 161],
      ['contact', 255],
    ] as const) {
      expect(await set(key, 'x'.repeat(length))).toMatchObject({ ok: false, error: { code: 'bad-value' } })
    }
  })

  test.each(['', 'timeZone', 'isDemo', 'id', 'constructor', '__proto__'])('there is none called %j', async (key) => {
    const keys = 'name, tagline, language, time-zone, contact, emblem, sections'
    expect(await set(key, 'x')).toEqual({ ok: false, error: { code: 'unknown-key', values: { keys } } })
  })

  test('the emblem is a picture of the paper’s, told by its address, and can be taken off', async () => {
    const words = { alt: '', caption: '', credit: '', focus: [50, 50] as [number, number] }
    const file = new File([new Uint8Array(await aJpeg({ width: 300, height: 200, shade: 90 }))], 'x.jpg')
    const { src } = ours(await uploadPicture({ actor: await aMember('writer') }, words, file))
    expect(await set('emblem', src)).toEqual(done)
    expect(await findSite()).toMatchObject({ emblem: { src, width: 300, height: 200 } })
    const why = 'must be the address of a picture: add it at /admin/pictures, where its address stands, or leave it empty'
    for (const wrong of ['/media/p/0123456789abcdef01234567/300.jpg', 'https://elsewhere.example/a.jpg', 'x'])
      expect(await set('emblem', wrong)).toEqual({ ok: false, error: { code: 'bad-value', values: { why } } })
    expect(await findSite()).toMatchObject({ emblem: { src } })
    expect(await set('emblem', '')).toEqual(done)
    expect(await findSite()).toMatchObject({ emblem: null })
  })

  test('is an admin’s to set', async () => {
    const before = await findSite()
    expect(await set('name', 'Mine', guest)).toEqual({ ok: false, error: { code: 'not-signed-in' } })
    for (const actor of [await aMember(), await aMember('writer', 'editor', 'moderator')]) {
      expect(await set('name', 'Mine', actor)).toEqual({ ok: false, error: { code: 'not-allowed' } })
    }
    expect(await findSite()).toEqual(before)
    expect(await set('name', 'Ours', await aMember('admin'))).toEqual(done)
  })
})

describe('sections', () => {
  const sections = async () => (await findSite()).sections

  test('stand in the order in which they were named, with a colour each', async () => {
    expect(await set('sections', 'News, Local Opinion:opinion , Sport:sport')).toEqual(done)
    expect(await sections()).toEqual([
      { slug: 'news', name: 'News', colour: 'news' },
      { slug: 'local-opinion', name: 'Local Opinion', colour: 'opinion' },
      { slug: 'sport', name: 'Sport', colour: 'sport' },
    ])
  })

  test('that are there are renamed and moved, and those that are not named stay behind the others', async () => {
    await set('sections', 'SPORT:life, Food:culture')
    expect((await sections()).map(({ slug, name, colour }) => `${slug} ${name} ${colour}`)).toEqual([
      'sport SPORT life',
      'food Food culture',
      'news News news',
      'local-opinion Local Opinion opinion',
    ])
  })

  test('of a name without Latin letters stand at the address that is given', async () => {
    const before = (await findSite()).sections
    expect(await set('sections', 'أخبار:news:akhbar، رأي::ray')).toEqual(done)
    expect((await sections()).slice(0, 2)).toEqual([
      { slug: 'akhbar', name: 'أخبار', colour: 'news' },
      { slug: 'ray', name: 'رأي', colour: 'opinion' },
    ])
    expect(await set('sections', 'أخبار:news:admin')).toMatchObject({
      ok: false,
      error: { values: { why: 'is an address of the program' } },
    })
    expect((await sections()).slice(2)).toEqual(before)
  })

  test('of the same position stand in the order of their making', async () => {
    await write(async (tx) => {
      for (const slug of ['zoo', 'art']) await aSection(tx, { slug, position: 99 })
    })
    expect((await sections()).slice(-2).map(({ slug }) => slug)).toEqual(['zoo', 'art'])
  })

  test('can have no address that the program has', async () => {
    const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((path) => /[\\/](page|route)\.tsx?$/.test(path))
    // A folder in brackets is a group, which no address shows; one in square brackets is any section.
    const first = routes.map((path) => path.split(/[\\/]/).find((folder) => !folder.startsWith('(')) ?? '')
    const taken = new Set(first.filter((folder) => /^[a-z0-9-]+$/.test(folder)))
    expect(taken).toContain('sign-in')
    for (const name of taken)
      expect(await set('sections', name), name).toMatchObject({ ok: false, error: { values: { why: 'is an address of the program' } } })
  })
})

test('a section does not take the address of a page of the paper', async () => {
  await write(async (tx) => anArticle(tx, { kind: 'page', slug: 'imprint', sectionId: (await aSection(tx, { slug: ROOT })).id }))
  const before = (await findSite()).sections
  const refused = await set('sections', 'News, Imprint')
  expect(refused).toMatchObject({ ok: false, error: { code: 'bad-value', values: { why: expect.stringContaining('imprint') as string } } })
  expect((await findSite()).sections).toEqual(before)
  expect(await set('sections', 'News, Sport')).toEqual(done)
})

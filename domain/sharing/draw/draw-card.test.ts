import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPicture } from '#domain/pictures/testing/some-pictures.ts'
import { cut } from '#domain/sharing/draw/cut.ts'
import { drawCard } from '#domain/sharing/draw/draw-card.ts'
import { drawable } from '#domain/sharing/draw/letters.ts'
import type { ShareCard } from '#domain/sharing/types.ts'
import { shared } from '#lib/shared.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const { DATA_DIR } = useTestEnv()

const card: ShareCard = {
  ...{ owner: 'story', paper: 'The Example', language: 'en', section: 'News', colour: 'news', label: '', writer: '' },
  ...{ headline: 'The boat sails', isOpinion: false, picture: null },
}
const ROOT = join(import.meta.dirname, '../../..')

beforeAll(async () => {
  mkdirSync(join(DATA_DIR, 'media'), { recursive: true })
  writeFileSync(join(DATA_DIR, 'media', 'halves.png'), await aPicture({ width: 600, height: 400, shade: 0 }).png().toBuffer())
  writeFileSync(join(DATA_DIR, 'media', 'damaged.png'), 'no picture')
  writeFileSync(join(DATA_DIR, 'no-fonts.conf'), '<?xml version="1.0"?><fontconfig></fontconfig>')
})

/** The colour in the middle of a part of a picture. */
async function colourAt(jpeg: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(jpeg).extract({ left, top, width: 4, height: 4 }).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return [...data]
}

const isNear = (colour: number[], wanted: number[]) => colour.every((n, i) => Math.abs(n - (wanted[i] ?? 0)) < 12)

/** How much of a picture's part is ink. */
async function inkIn(jpeg: Buffer, region: { left: number; top: number; width: number; height: number }): Promise<number> {
  const { channels } = await sharp(await sharp(jpeg).extract(region).greyscale().toBuffer()).stats()
  return 255 - (channels[0]?.mean ?? 255)
}

/** Cards drawn by a process on a machine without a single font. */
function drawnWithoutFonts(cards: ShareCard[]): Buffer[] {
  const program = `
    import { drawCard } from '#domain/sharing/draw/draw-card.ts'
    const drawn = []
    for (const card of ${JSON.stringify(cards)}) drawn.push((await drawCard(card)).toString('base64'))
    process.stdout.write(drawn.join())`
  const env = { ...process.env, DATA_DIR, FONTCONFIG_FILE: join(DATA_DIR, 'no-fonts.conf'), NODE_ENV: 'test' as const, DATABASE_URL: '' }
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, env, maxBuffer: 1e8, encoding: 'utf8' })
  return said.split(',').map((each) => Buffer.from(each, 'base64'))
}

test('it is as large as its page says, with the section’s rule above and the paper’s name below', async () => {
  const jpeg = await drawCard(card)
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(isNear(await colourAt(jpeg, 600, 58), [0xa3, 0x12, 0x0a])).toBe(true)
  expect(await inkIn(jpeg, { left: 56, top: 545, width: 300, height: 40 })).toBeGreaterThan(5)
  expect(await inkIn(jpeg, { left: 56, top: 140, width: 900, height: 140 })).toBeGreaterThan(5)
})

test('a picture stands beside the words, at the side where their lines end', async () => {
  const [ltr, rtl] = [
    await drawCard({ ...card, picture: { src: '/media/halves.png', focus: [0, 50] } }),
    await drawCard({ ...card, language: 'ar', picture: { src: '/media/halves.png', focus: [100, 50] } }),
  ]
  expect(isNear(await colourAt(ltr, 1160, 300), [240, 240, 0])).toBe(false)
  expect(isNear(await colourAt(ltr, 670, 300), [240, 240, 0])).toBe(true)
  expect(isNear(await colourAt(rtl, 500, 300), [0, 90, 120])).toBe(true)
  expect(isNear(await colourAt(rtl, 1180, 300), [255, 255, 255])).toBe(true)
})

test.each(['/media/gone.png', '/media/damaged.png', '/media/../no-fonts.conf', 'https://elsewhere.example/a.png'])(
  'where its picture is %s, there is none',
  async (src) => {
    expect((await drawCard({ ...card, picture: { src } })).equals(await drawCard(card))).toBe(true)
  },
)

test('what must not be cut off is in the part that is shown', async () => {
  const redIn = async (x: number) => (await cut({ src: '/media/halves.png', focus: [x, 50] }, { width: 100, height: 400 }))?.data[0]
  expect([await redIn(0), await redIn(100)]).toEqual([240, 0])
})

describe('words of any kind', () => {
  test.each([
    '</span><script>x</script> & <b>',
    'Bell \u0007, null \u0000, a line \u2028 and half of a pair \uD83D',
    '\u202E turned and never turned back',
    'W'.repeat(300),
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'A headline of many words. '.repeat(60),
    'Z̸̡̢̛̗͍̀́͂a̷l̵g̶o̴ \uFFFF \uE000 \u{10FFFF}',
    '\u200B',
    '',
  ])('%j makes a picture', async (headline) => {
    const drawn = await drawCard({ ...card, headline, paper: headline, section: headline, label: headline })
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 1200, height: 630 })
  })

  test('a sign that no font has is left out, without the word beside it', async () => {
    const text = 'The boat \uE83A sails\u{F0000}'
    expect(await drawable([{ text, type: 'headline', colour: '#000000' }])).toEqual([
      { text: 'The boat  sails', type: 'headline', colour: '#000000' },
    ])
  })
})

test('fonts that somebody has deleted come back', async () => {
  const drawn = await drawCard(card)
  // Where they were when this process first drew.
  const [file = ''] = (await shared<{ files: Promise<string[]> | null }>('share-fonts', () => ({ files: null })).files) ?? []
  const folder = dirname(file)
  const before = readdirSync(folder, { recursive: true })
  rmSync(folder, { recursive: true })
  expect((await drawCard(card)).equals(drawn)).toBe(true)
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

test('a machine without fonts sets Latin, Greek and Cyrillic letters, and shows no boxes for others', () => {
  const headlines = ['The boat sails', 'The boat sinks', 'Łódź', 'Αθήνα', 'Совет', 'المجلس البلدي', '日本', '']
  const [sails, sinks, ...rest] = drawnWithoutFonts(headlines.map((headline) => ({ ...card, headline })))
  const [polish, greek, russian, arabic, japanese, none] = rest
  if (!sails || !sinks || !polish || !greek || !russian || !none) throw new Error('a picture is missing')
  for (const drawn of [sails, sinks, polish, greek, russian]) expect(drawn.equals(none)).toBe(false)
  expect(sails.equals(sinks)).toBe(false)
  expect([arabic?.equals(none), japanese?.equals(none)]).toEqual([true, true])
})

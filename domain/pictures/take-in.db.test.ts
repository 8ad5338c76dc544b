import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { read } from '#db/database.ts'
import { pictures } from '#db/schema/pictures.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { FORMATS, ladderOf } from '#domain/pictures/ladder.ts'
import { takeIn } from '#domain/pictures/take-in.ts'
import { aJpeg, aPicture, aTellingJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { done } from '#domain/testing/newsroom.ts'
import { mediaFolder, openMedia } from '#lib/media.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()
useTestDatabase()

const allowed = done(permit(system, 'picture.add', { id: 0 }))
const take = async (bytes: Buffer) => done(await takeIn(allowed, bytes))
const folderOf = (src: string) => join(mediaFolder(), ...src.split('/').slice(2, -1))

test('a picture is there in every size and format that its address promises, and in no other', async () => {
  const { picture } = await take(await aJpeg({ width: 700, height: 500 }))
  const { src, width, height } = picture
  expect([width, height]).toEqual([700, 500])
  const promised = ladderOf({ src, width: 0 })?.widths.flatMap((w) => FORMATS.map((format) => `${String(w)}.${format}`))
  expect(readdirSync(folderOf(src)).toSorted()).toEqual(promised?.toSorted())
  for (const name of promised ?? []) {
    const file = await sharp(readFileSync(join(folderOf(src), name))).metadata()
    const [, w = '', format = ''] = /(\d+)\.(\w+)/.exec(name) ?? []
    expect([file.width, file.height], name).toEqual([Number(w), Math.round((500 * Number(w)) / 700)])
    expect(file.mediaType, name).toBe({ avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }[format])
  }
  expect((await openMedia(src.split('/').slice(2)))?.type).toBe('image/jpeg')
})

test('what a camera tells is gone, and what lay on its side stands upright', async () => {
  const { picture } = await take(await aTellingJpeg())
  expect([picture.width, picture.height]).toEqual([240, 360])
  for (const name of readdirSync(folderOf(picture.src))) {
    const bytes = readFileSync(join(folderOf(picture.src), name))
    const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect([exif, icc, xmp, iptc, orientation ?? 1], name).toEqual([undefined, undefined, undefined, undefined, 1])
    expect(bytes.includes('Talkative'), name).toBe(false)
  }
})

test('the same file is one picture, even at once', async () => {
  const bytes = await aJpeg({ shade: 77 })
  const all = await Promise.all([take(bytes), take(bytes), take(bytes)])
  expect(all.map(({ isNew }) => isNew)).toEqual([true, false, false])
  expect(new Set(all.map(({ picture }) => picture.id)).size).toBe(1)
})

test('files that got lost are made again from the same file', async () => {
  const bytes = await aJpeg({ shade: 78 })
  const first = await take(bytes)
  rmSync(folderOf(first.picture.src), { recursive: true })
  expect(await take(bytes)).toEqual({ ...first, isNew: false })
  expect(readdirSync(folderOf(first.picture.src))).toContain('360.jpg')
})

test('of something that moves the first moment is kept, and what is transparent stands on white in JPEG alone', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const gif = await sharp({ create: { width: 60, height: 60, channels: 4, background: '#f00' } })
    .gif()
    .toBuffer()
  expect((await take(gif)).picture.width).toBe(60)
  const png = await sharp({ create: { width: 100, height: 100, channels: 4, background: clear } })
    .png()
    .toBuffer()
  const folder = folderOf((await take(png)).picture.src)
  const first = async (name: string) => [
    ...(
      await sharp(readFileSync(join(folder, name)))
        .raw()
        .toBuffer()
    ).subarray(0, 4),
  ]
  expect((await first('100.jpg')).slice(0, 3)).toEqual([255, 255, 255])
  expect((await first('100.webp'))[3]).toBe(0)
  expect((await first('100.avif'))[3]).toBe(0)
})

test.each([
  ['an SVG', 'picture-kind', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>')],
  ['a page', 'picture-kind', () => Buffer.from('<!doctype html><title>No</title>')],
  ['nothing', 'picture-kind', () => Buffer.alloc(0)],
  ['a PDF', 'picture-kind', () => Buffer.from('%PDF-1.4\n%%EOF')],
  ['a TIFF', 'picture-kind', () => aPicture().tiff().toBuffer()],
  ['a dot', 'picture-small', () => aJpeg({ width: 1, height: 1 })],
  [
    'too many pixels',
    'picture-pixels',
    () =>
      sharp({ create: { width: 50_001, height: 1000, channels: 3, background: '#000' } })
        .png()
        .toBuffer(),
  ],
  ['too many bytes', 'picture-bytes', () => Buffer.alloc(30_000_001)],
  ['half a file', 'picture-damaged', async () => (await aJpeg({ shade: 79 })).subarray(0, 900)],
])('%s is refused, and leaves nothing', async (_what, code, make) => {
  const before = await read().select().from(pictures)
  expect(await takeIn(allowed, await make())).toMatchObject({ ok: false, error: { code } })
  expect(await read().select().from(pictures)).toEqual(before)
  expect(readdirSync(join(mediaFolder(), '.unfinished'))).toEqual([])
})

test('what a process left that died is swept, but not what another one is at', async () => {
  const waiting = join(mediaFolder(), '.unfinished')
  mkdirSync(join(waiting, 'p-old'))
  mkdirSync(join(waiting, 'p-new'))
  const long = Date.now() / 1000 - 7_200
  utimesSync(join(waiting, 'p-old'), long, long)
  await take(await aJpeg({ shade: 80 }))
  expect(readdirSync(waiting)).toEqual(['p-new'])
})

import * as fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { pictureSize } from '#lib/picture-size.ts'

const picture = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 90, g: 120, b: 10, alpha: 0.5 } } })

test.each([
  ['PNG', (p: Sharp) => p.png()],
  ['JPEG', (p: Sharp) => p.jpeg()],
  ['progressive JPEG', (p: Sharp) => p.jpeg({ progressive: true })],
  ['lossy WebP', (p: Sharp) => p.webp()],
  ['lossless WebP', (p: Sharp) => p.webp({ lossless: true })],
  ['AVIF', (p: Sharp) => p.avif({ effort: 0 })],
])('%s', async (_name, encode) => {
  for (const [width, height] of [
    [1, 1],
    [317, 211],
    [1560, 24],
  ] as const)
    expect(pictureSize(await encode(picture(width, height)).toBuffer())).toEqual({ width, height })
})

test('WebP with transparency', async () => {
  expect(pictureSize(await picture(40, 30, 4).webp().toBuffer())).toEqual({ width: 40, height: 30 })
})

test('what is no picture has no size, and nothing throws', () => {
  expect(pictureSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'))).toBeNull()
  const heads = ['\x89PNG', '\xff\xd8\xff\xe0', 'RIFF____WEBPVP8 ', 'RIFF____WEBPVP8L', 'RIFF____WEBPVP8X', '____ftypavif____ispe', '']
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const size = pictureSize(Buffer.concat([Buffer.from(head, 'latin1'), rest]))
      expect(size === null || (size.width > 0 && size.height > 0)).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMATS, LADDER, ladderOf, largestWidth, srcOf, widthsUpTo } from '#domain/pictures/ladder.ts'
import { isMediaPath } from '#domain/body/addresses.ts'

const side = fc.integer({ min: 1, max: 20_000 })
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)

test('a picture is never enlarged, and never taller than what every format can hold', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const largest = largestWidth(width, height)
      expect(largest).toBeGreaterThanOrEqual(1)
      expect(largest).toBeLessThanOrEqual(Math.min(width, 1920))
      expect((largest * height) / width).toBeLessThanOrEqual(Math.max(8_000, height / width))
    }),
  )
})

test('the widths ascend to the largest, each worth its step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1920 }), (largest) => {
      const widths = widthsUpTo(largest)
      expect(widths.at(-1)).toBe(largest)
      widths.slice(1).forEach((width, i) => {
        expect(width / (widths[i] ?? 0)).toBeGreaterThanOrEqual(1.1)
      })
    }),
  )
  expect(widthsUpTo(1920)).toEqual([...LADDER])
  expect(widthsUpTo(660)).toEqual([96, 160, 320, 480, 660])
})

test('an address tells every size that there is', () => {
  fc.assert(
    fc.property(hash, fc.integer({ min: 1, max: 1920 }), (name, width) => {
      const src = srcOf(name, width)
      expect(isMediaPath(src)).toBe(true)
      expect(ladderOf({ src, width: 5000 })).toEqual({
        folder: `/media/p/${name.slice(0, 24)}/`,
        widths: widthsUpTo(width),
        formats: FORMATS,
      })
    }),
  )
})

test.each([
  '/media/old/winter-slip.webp',
  '/media/p/abc/640.jpg',
  `/media/p/${'a'.repeat(24)}/0.jpg`,
  `/media/p/${'a'.repeat(24)}/640.avif`,
  '',
])('%s was not made into sizes', (src) => {
  expect(ladderOf({ src, width: 5000 })).toBeNull()
})

test('a drawing of the demo paper has the sizes below its own, one kind of file', () => {
  const drawing = (width: number) => ladderOf({ src: '/media/demo/winter-slip.webp', width })
  expect(drawing(1560)).toEqual({ folder: '/media/demo/winter-slip/', widths: [96, 160, 320, 480, 736, 1200], formats: ['avif'] })
  expect(drawing(480)?.widths).toEqual([96, 160, 320])
})

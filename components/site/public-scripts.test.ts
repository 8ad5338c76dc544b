import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const read = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url))

it('keeps the small module small: 3 kB gzip is all that a reader loads', () => {
  expect(gzipSync(read('reader.js')).length).toBeLessThan(3_000)
})

it('keeps what blocks the first paint under 500 bytes', () => {
  expect(read('theme.js').length).toBeLessThan(500)
})

it('keeps what follows a live story under 4 kB gzip', () => {
  expect(gzipSync(read('live.js')).length).toBeLessThan(4_000)
})

import { expect, it } from 'vitest'
import { fileAt } from '#server/offline-files.ts'

it('sends what clears away in the place of what keeps, where nothing is kept', () => {
  expect(['/service-worker.js', '/offline.js', '/reader.js'].map((path) => fileAt(path, false))).toEqual([
    '/service-worker-off.js',
    '/offline-off.js',
    '/reader.js',
  ])
  expect(fileAt('/service-worker.js', true)).toBe('/service-worker.js')
})

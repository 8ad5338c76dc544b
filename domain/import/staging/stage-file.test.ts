import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { stageFile } from '#domain/import/staging/stage-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-stage-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
let files = 0
const newFile = <T>() => stageFile<T>(join(folder, String(files++)))

test('what was written is read, as often as is wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 20 }), (values) => {
      const file = newFile<unknown>()
      for (const value of values) file.write(value)
      file.finish()
      const stored = JSON.parse(JSON.stringify(values)) as unknown[]
      expect([...file.read()]).toEqual(stored)
      expect([...file.read()]).toEqual(stored)
    }),
    { numRuns: 50 },
  )
})

test('values larger and smaller than a block, characters across its edge', () => {
  const values = Array.from({ length: 40 }, (_, i) => 'é語😀'.repeat(i * 2_500))
  const file = newFile<string>()
  for (const value of values) file.write(value)
  file.finish()
  expect([...file.read()]).toEqual(values)
})

test('a file that is there is not written over', () => {
  const path = join(folder, 'once')
  stageFile(path).finish()
  expect(() => stageFile(path)).toThrow(/EEXIST/)
})

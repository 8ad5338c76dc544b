import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStyleSheets, withOneSheet, withoutSheets } from '#server/style-sheets.ts'

const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

test('several sheets become one, in their order, at the place of the first', () => {
  expect(
    withOneSheet(`<head>${link('a-1')}${link('b_2.x')}<title>t</title>${link('c~3')}</head><p>${link('').replaceAll('<', '&lt;')}</p>`),
  ).toBe(`<head>${link('a-1,b_2.x,c~3')}<title>t</title></head><p>${link('').replaceAll('<', '&lt;')}</p>`)
})

test.each(['', link('a'), '<link rel="stylesheet" href="https://elsewhere.example/a.css"/>'])('%s stays', (html) => {
  expect(withOneSheet(html)).toBe(html)
})

test('a header names no sheet', () => {
  const font = '</_next/static/media/serif.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"'
  const sheet = '</_next/static/chunks/a.css>; rel=preload; as="style"'
  expect([`${font}, ${sheet}`, `${sheet}, ${font}`, sheet, font].map(withoutSheets)).toEqual([font, font, '', font])
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.css`), `.${name} { color: red }`)
  writeFileSync(join(folder, 'd.js'), 'alert(1)')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('one address has what the sheets have, in that order', async () => {
  const sheet = await openStyleSheets(folder)('/_next/static/chunks/b,a.css')
  expect(sheet?.identity.toString()).toBe('.b { color: red }\n.a { color: red }')
})

test.each([
  '/_next/static/chunks/a.css',
  '/_next/static/chunks/a,x.css',
  '/_next/static/chunks/a,a.css',
  '/_next/static/chunks/a,.css',
  '/_next/static/chunks/a,../a.css',
  '/_next/static/chunks/a,d.js.css',
  '/_next/static/media/a,b.css',
  '/a,b.css',
])('%s is no sheet of ours', async (path) => {
  expect(await openStyleSheets(folder)(path)).toBeNull()
})

test('a paper without a build has none', async () => {
  expect(await openStyleSheets(join(folder, 'nothing'))('/_next/static/chunks/a,b.css')).toBeNull()
})

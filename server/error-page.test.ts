import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { translator } from '#messages/translate.ts'
import { ERROR_STATUSES, ERROR_STYLE_HASH, errorPages } from '#server/error-page.ts'

const pages = errorPages(translator('en'), 'en', new URL('https://paper.example'), ['x-content-type-options', 'nosniff'])

describe.each(ERROR_STATUSES)('%i', (status) => {
  const page = pages[status]
  const html = page.body.toString()

  it('is a valid document that leads to the front page', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } }).validateString(html)
    expect(report.results.flatMap((r) => r.messages)).toEqual([])
    expect(html).toContain('<a href="https://paper.example/">To the front page</a>')
    expect(html).not.toContain('<script')
  })

  it('has exactly the style that its policy allows, and its length', () => {
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
    expect(createHash('sha256').update(style).digest('base64')).toBe(ERROR_STYLE_HASH)
    expect(page.headers[page.headers.indexOf('content-length') + 1]).toBe(String(page.body.length))
  })
})

it('is written in the language of the paper, in its direction', () => {
  const html = errorPages(translator('ar-EG'), 'ar-EG', new URL('https://paper.example'), [])[404].body.toString()
  expect(html).toContain('<html lang="ar-EG" dir="rtl">')
  expect(html).toContain('<h1>لا توجد صفحة كهذه</h1>')
})

it('says what the statuses need', () => {
  expect(pages[405].headers).toContain('allow')
  expect(pages[503].headers).toContain('retry-after')
  expect(pages[421].body.toString()).toContain('The paper on this server is at https://paper.example.')
})

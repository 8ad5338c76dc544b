import { expect, test } from 'vitest'
import { isLinkTarget, isMediaPath, isWebAddress, writtenAddress } from '#domain/body/addresses.ts'

const web = ['https://example.com', 'http://example.com/a?b=c#d', 'HTTPS://EXAMPLE.COM/ä']
const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https://',
  'https:example.com',
  'https://exa mple.com',
  'https://example.com/\u202Emoc',
  'world',
  '#top',
  '',
  `https://example.com/${'a'.repeat(3_000)}`,
]

test.each(web)('%j is a web address and a link target', (address) => {
  expect(isWebAddress(address)).toBe(true)
  expect(isLinkTarget(address)).toBe(true)
})

test.each(['mailto:desk@example.com', '/', '/world/a-story#note-1'])('%j is a link target only', (address) => {
  expect(isLinkTarget(address)).toBe(true)
  expect(isWebAddress(address)).toBe(false)
})

test.each(hostile)('%j leads nowhere', (address) => {
  expect(isLinkTarget(address)).toBe(false)
  expect(isWebAddress(address)).toBe(false)
})

test('pictures come from /media/ and nowhere else', () => {
  expect(isMediaPath('/media/2026/harbour-wall_2.webp')).toBe(true)
  const elsewhere = [
    '/media/',
    '/media/../admin',
    '/media/a//b',
    '/media/.env',
    '/media/a?x=1',
    '/media/%2e%2e/a',
    'https://x.example/media/a',
    '/a',
  ]
  expect(elsewhere.filter(isMediaPath)).toEqual([])
})

test('an address is written with what no address may hold escaped, and nothing else', () => {
  expect(writtenAddress('https://example.org/"a{b}|c^d`?q=<é>#ü')).toBe('https://example.org/%22a%7Bb%7D%7Cc%5Ed%60?q=%3Cé%3E#ü')
})

test('as written, it leads to the same place', () => {
  const address = 'https://example.org/a"b<c>/d?e="f"#"g"'
  expect(new URL(writtenAddress(address)).href).toBe(new URL(address).href)
})

import { describe, expect, it } from 'vitest'
import { isFromOwnPage, ownHosts } from '#server/origin.ts'

describe('ownHosts', () => {
  it('is the one name of a public site', () => {
    expect([...ownHosts(new URL('https://paper.example'))]).toEqual(['paper.example'])
    expect([...ownHosts(new URL('http://paper.example:8080'))]).toEqual(['paper.example:8080'])
  })

  it('is every name of this machine where the site is on it, with the same port', () => {
    expect([...ownHosts(new URL('http://localhost:3000'))]).toEqual(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
    expect(ownHosts(new URL('http://127.0.0.1:3000')).has('localhost:3001')).toBe(false)
  })
})

describe('isFromOwnPage', () => {
  const own = 'https://paper.example'
  it.each([
    [true, { origin: own }],
    [true, { 'sec-fetch-site': 'same-origin' }],
    [true, { 'sec-fetch-site': 'same-origin', origin: own }],
    [true, { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [true, { 'sec-fetch-site': 'none', origin: own }],
    [false, {}],
    [false, { origin: 'null' }],
    [false, { origin: 'https://evil.example' }],
    [false, { origin: 'http://paper.example' }],
    [false, { origin: 'https://paper.example.evil.example' }],
    [false, { origin: 'https://PAPER.example/' }],
    [false, { 'sec-fetch-site': 'none' }],
    [false, { 'sec-fetch-site': 'same-site' }],
    [false, { 'sec-fetch-site': 'cross-site' }],
    [false, { 'sec-fetch-site': 'cross-site', origin: own }],
    [false, { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
    [false, { referer: own + '/' }],
  ])('%s for %j', (expected, headers) => {
    expect(isFromOwnPage(headers, own)).toBe(expected)
  })
})

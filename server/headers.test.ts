import { describe, expect, it } from 'vitest'
import { newNonce, scriptSource, securityHeaders } from '#server/headers.ts'

const secure = securityHeaders(new URL('https://paper.example'), false, 'HASH')
const plain = securityHeaders(new URL('http://localhost:3000'), false, 'HASH')
const dev = securityHeaders(new URL('http://localhost:3000'), true, 'HASH')
const value = (headers: string[], name: string) => headers[headers.indexOf(name) + 1]
const policy = (headers: string[]) => value(headers, 'content-security-policy')
const kinds = { lean: secure.lean, hydrated: secure.hydrated('N'), data: secure.data, media: secure.media, error: secure.error }

describe.each(Object.entries(kinds))('%s', (_, headers) => {
  it('sniffs nothing, is framed nowhere, and stays on https', () => {
    expect(value(headers, 'x-content-type-options')).toBe('nosniff')
    expect(value(headers, 'strict-transport-security')).toBe('max-age=31536000')
    expect(value(headers, 'cross-origin-opener-policy')).toBe('same-origin')
    expect(policy(headers)).toMatch(/default-src 'none'.*base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests/)
    expect(policy(headers)).not.toContain('unsafe')
  })
})

describe('policies', () => {
  it('let readers’ pages run our own files only', () => {
    expect(policy(secure.lean)).toContain("script-src 'self'; style-src 'self';")
  })

  it('let members’ pages run what carries the nonce', () => {
    expect(policy(secure.hydrated('N'))).toContain("script-src 'nonce-N' 'strict-dynamic'; style-src 'self' 'nonce-N';")
  })

  it('seal uploads off', () => {
    expect(policy(secure.media)).toContain('sandbox')
  })

  it('ask nothing of http that only https can keep', () => {
    expect(plain.lean).not.toContain('strict-transport-security')
    expect(policy(plain.lean)).not.toContain('upgrade-insecure-requests')
  })

  it('are looser in development, for scripts with the nonce still', () => {
    expect(policy(dev.hydrated('N'))).toContain("script-src 'nonce-N' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'")
  })
})

it('names the rules for fetching ahead on readers’ pages alone', () => {
  expect(value(secure.lean, 'speculation-rules')).toBe('"/speculation-rules.json"')
  for (const headers of [secure.hydrated('N'), secure.data, secure.media, secure.error]) expect(headers).not.toContain('speculation-rules')
})

it('makes nonces that Next recognises in the request’s policy', () => {
  expect(newNonce()).toMatch(/^[A-Za-z0-9+/_-]+={0,2}$/)
  expect(newNonce()).not.toBe(newNonce())
  expect(scriptSource('N')).toContain("'nonce-N'")
})

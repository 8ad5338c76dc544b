import { expect, it } from 'vitest'
import { cleanHeaders } from '#server/client-headers.ts'

const edge = { host: 'paper.example', protocol: 'https', clientAddress: '192.0.2.7' }

it.each([
  'x-middleware-prefetch',
  'x-middleware-subrequest',
  'x-action-redirect',
  'x-nextjs-data',
  'x-next-resume-state-length',
  'x-now-route-matches',
  'x-matched-path',
  'x-invoke-path',
  'x-real-ip',
  'x-original-url',
  'x-rewrite-url',
  'x-client-address',
  'x-forwarded-port',
  'forwarded',
  'next-resume',
  'content-security-policy',
  'content-security-policy-report-only',
])('lets no client say %s', (name) => {
  const headers = { [name]: 'forged', accept: 'text/html' }
  cleanHeaders(headers, edge)
  expect(Object.values(headers)).not.toContain('forged')
})

it.each(['null', 'https://paper.example', 'https://other.example'])('names the paper where the edge admitted %s', (origin) => {
  const headers = { origin }
  cleanHeaders(headers, edge)
  expect(headers.origin).toBe('https://paper.example')
})

it('makes up no origin', () => {
  const headers = {}
  cleanHeaders(headers, edge)
  expect(headers).not.toHaveProperty('origin')
})

it('keeps what the router of a browser needs', () => {
  const headers = {
    rsc: '1',
    'next-action': 'a',
    'next-url': '/',
    'next-router-state-tree': '[]',
    'next-router-prefetch': '1',
    cookie: 'a=1',
  }
  const before = { ...headers }
  cleanHeaders(headers, edge)
  expect(headers).toMatchObject(before)
})

it('keeps in development, and only there, what the development server needs', () => {
  const headers = { 'x-nextjs-request-id': 'a', 'x-nextjs-html-request-id': 'b', 'x-nextjs-data': '1' }
  cleanHeaders(headers, edge, true)
  expect(headers).toMatchObject({ 'x-nextjs-request-id': 'a', 'x-nextjs-html-request-id': 'b' })
  expect(headers).not.toHaveProperty('x-nextjs-data')
  cleanHeaders(headers, edge)
  expect(headers).not.toHaveProperty('x-nextjs-request-id')
})

it('says who and where, as the edge knows it', () => {
  const headers = {
    host: 'PAPER.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '203.0.113.1',
  }
  cleanHeaders(headers, edge)
  expect(headers).toEqual({
    host: 'paper.example',
    'x-forwarded-host': 'paper.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '192.0.2.7',
    'x-client-address': '192.0.2.7',
  })
})

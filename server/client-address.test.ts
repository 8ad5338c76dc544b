import { describe, expect, it } from 'vitest'
import { clientAddressBehind } from '#server/client-address.ts'

describe('without trusted proxies', () => {
  const address = clientAddressBehind([])
  it('is the peer, whatever the request claims', () => {
    expect(address('192.0.2.7', '203.0.113.9')).toBe('192.0.2.7')
    expect(address('::ffff:192.0.2.7', undefined)).toBe('192.0.2.7')
    expect(address(undefined, '203.0.113.9')).toBe('unknown')
  })

  it('is the /64 network of an IPv6 peer', () => {
    expect(address('2001:db8:1:2:aaaa:bbbb:cccc:dddd', undefined)).toBe('2001:db8:1:2::/64')
    expect(address('2001:db8::1', undefined)).toBe('2001:db8:0:0::/64')
    expect(address('fe80::1%eth0', undefined)).toBe('fe80:0:0:0::/64')
    expect(address('::1', undefined)).toBe('0:0:0:0::/64')
  })
})

describe('behind proxies', () => {
  const address = clientAddressBehind(['127.0.0.1', '10.0.0.0/8', '2001:db8:ffff::/48'])
  it.each([
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', 'spoofed, 198.51.100.1, 203.0.113.9, 10.1.1.1', '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['2001:db8:ffff::1', '[2001:db8:1:2::3]:4711', '2001:db8:1:2::/64'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', 'garbage', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, garbage, 10.0.0.5', '10.0.0.5'],
    ['192.0.2.7', '203.0.113.9', '192.0.2.7'],
  ])('%s saying %s is %s', (peer, forwarded, expected) => {
    expect(address(peer, forwarded)).toBe(expected)
  })
})

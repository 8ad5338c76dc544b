import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from '#domain/pictures/fetch/is-public-address.ts'
import { theInternet } from '#domain/pictures/fetch/the-internet.ts'

const byte = fc.integer({ min: 0, max: 255 })
const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16))
const groups = (n: number) => fc.array(group, { minLength: n, maxLength: n }).map((list) => list.join(':'))

/** Ranges by their first numbers, each filled up at random. */
const PRIVATE_4: [string, fc.Arbitrary<number[]>][] = [
  ['this network', fc.tuple(fc.constant(0), byte, byte, byte)],
  ['private 10', fc.tuple(fc.constant(10), byte, byte, byte)],
  ['carriers', fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte)],
  ['loopback', fc.tuple(fc.constant(127), byte, byte, byte)],
  ['link-local, and where clouds keep their secrets', fc.tuple(fc.constant(169), fc.constant(254), byte, byte)],
  ['private 172', fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte)],
  ['private 192', fc.tuple(fc.constant(192), fc.constant(168), byte, byte)],
  ['benchmarks', fc.tuple(fc.constant(198), fc.integer({ min: 18, max: 19 }), byte, byte)],
  ['multicast and reserved', fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte)],
]

test.each(PRIVATE_4)('%s is not public, nor as IPv6 writes it', (_name, numbers) => {
  fc.assert(
    fc.property(numbers, (list) => {
      const address = list.join('.')
      const [a = 0, b = 0, c = 0, d = 0] = list
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
      for (const each of [
        address,
        `::ffff:${address}`,
        `::ffff:${hex}`,
        `::${address}`,
        `64:ff9b::${address}`,
        `64:ff9b::${hex}`,
        `2002:${hex}::1`,
      ])
        expect(isPublicAddress(each), each).toBe(false)
    }),
  )
})

test.each([
  ['unspecified, loopback, mapped, NAT64', '0:0:0:0:0'],
  ['NAT64', '64:ff9b:0:0:0'],
  ['local NAT64', '64:ff9b:1:0:0'],
  ['discarded', '100:0:0:0:5'],
  ['Teredo', '2001:0:1:2:3'],
  ['documentation', '2001:db8:1:2:3'],
  ['documentation', '3fff:f:1:2:3'],
  ['6to4', '2002:7f00:1:2:3'],
  ['unique local', 'fc00:1:2:3:4'],
  ['unique local', 'fd12:1:2:3:4'],
  ['link-local', 'fe80:0:0:0:1'],
  ['site-local', 'fec0:0:0:0:1'],
  ['multicast', 'ff02:0:0:0:1'],
])('IPv6, %s: not public', (_name, prefix) => {
  fc.assert(
    fc.property(groups(3), (rest) => {
      expect(isPublicAddress(`${prefix}:${rest}`)).toBe(false)
    }),
  )
})

test('what is no address is not public, nor what belongs to an interface', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(isPublicAddress(`x${text}`)).toBe(false)
    }),
  )
  for (const address of ['', 'localhost', '1.2.3', '0x7f.1', '2606:4700::1%eth0', '2130706433'])
    expect(isPublicAddress(address), address).toBe(false)
})

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '2606:4700::6810:85e5',
  '2a00:1450:4001:82a::200e',
])('%s is public, and asked at the usual port alone', (address) => {
  expect(isPublicAddress(address)).toBe(true)
  expect([theInternet.isAllowed(address, ''), theInternet.isAllowed(address, '8080')]).toEqual([true, false])
})

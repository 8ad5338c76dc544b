import { expect, test } from 'vitest'
import { download } from '#domain/pictures/fetch/download.ts'
import { theInternet } from '#domain/pictures/fetch/the-internet.ts'
import { useOldSite } from '#domain/pictures/testing/old-site.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()

const site = useOldSite((req, res) => {
  const [, what = '', n = '0'] = (req.url ?? '').split('/')
  const on = (location: string) => res.writeHead(302, { location }).end()
  if (what === 'file') res.end('a file')
  else if (what === 'on') on(Number(n) > 1 ? `/on/${String(Number(n) - 1)}` : '../file')
  else if (what === 'to') on(decodeURIComponent(n))
  else if (what === 'silent') res.flushHeaders()
  else if (what === 'long') res.end('x'.repeat(101))
  else if (what === 'cut') res.writeHead(200, { 'content-length': 100 }).write('half', () => res.destroy())
  else if (what === 'endless') {
    res.on('drain', () => res.write('x'.repeat(10_000)))
    res.write('x'.repeat(100_000))
  } else res.writeHead(Number(what)).end('<title>No</title>')
})
const get = (path: string, network = site.network) => download(`${site.origin}${path}`, 100, network)
const refused = (code: string) => ({ ok: false, error: { code } })
const to = (address: string) => `/to/${encodeURIComponent(address)}`

test('a file comes as it is, and the other server is told who asks', async () => {
  expect(await get('/file')).toEqual({ ok: true, value: Buffer.from('a file') })
  expect(site.asked.at(-1)).toBe('/file Broadsheet (+http://127.0.0.1:3000)')
})

test('it is followed three times, no more', async () => {
  expect(await get('/on/3')).toMatchObject({ ok: true })
  expect(await get('/on/4')).toEqual(refused('too-many-redirects'))
})

test.each([
  ['http://127.0.0.1/', 'address-not-public'],
  ['http://2130706433/', 'address-not-public'],
  ['http://0x7f.1:80/', 'address-not-public'],
  ['http://[::1]/', 'address-not-public'],
  ['http://[::ffff:127.0.0.1]/', 'address-not-public'],
  ['http://10.0.0.1/latest', 'address-not-public'],
  ['http://169.254.169.254/latest/meta-data/', 'address-not-public'],
  ['http://two-faced.example/', 'address-not-public'],
  ['http://nowhere.example/', 'host-unknown'],
  ['ftp://old.example/file', 'address-unusable'],
  ['file:///etc/passwd', 'address-unusable'],
  ['http://me:secret@old.example/', 'address-unusable'],
  ['nonsense:', 'address-unusable'],
])('it is not followed to %s', async (address, code) => {
  const before = site.asked.length
  expect(await get(to(address))).toEqual(refused(code))
  expect(site.asked.slice(before).length).toBe(1)
  expect(await download(address, 100, site.network)).toEqual(refused(code))
})

test('without the exception for this test nothing of this machine is asked', async () => {
  const before = site.asked.length
  const names = { ...theInternet, resolve: site.network.resolve }
  expect(await get('/file', names)).toEqual(refused('address-not-public'))
  expect(await download('http://localhost/', 100, theInternet)).toEqual(refused('address-not-public'))
  expect(site.asked.length).toBe(before)
})

test.each([
  ['/404', { code: 'status', values: { status: 404 } }],
  ['/500', { code: 'status', values: { status: 500 } }],
  ['/204', { code: 'status', values: { status: 204 } }],
  ['/long', { code: 'file-too-large', values: { megabytes: 0.0001 } }],
  ['/endless', { code: 'file-too-large', values: { megabytes: 0.0001 } }],
  ['/cut', { code: 'file-cut-off' }],
])('%s is not had', async (path, error) => {
  expect(await get(path)).toEqual({ ok: false, error })
})

test('who says nothing is not waited for, whether name server or host', async () => {
  const short = { ...site.network, limitMs: 60 }
  expect(await get('/silent', short)).toEqual(refused('too-slow'))
  expect(await get('/file', { ...short, resolve: () => new Promise(() => undefined) })).toEqual(refused('too-slow'))
})

test('where nobody listens, nothing is had', async () => {
  const network = { ...site.network, isAllowed: () => true }
  expect(await download('http://old.example:1/', 100, network)).toEqual(refused('not-reached'))
})

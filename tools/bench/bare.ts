import { createServer } from 'node:http'

/**
 * What the cached article is measured against: `node:http` that sends the same bytes and headers from memory and does
 * nothing else. Arguments: port, the address to copy.
 */
const [port = '', from = ''] = process.argv.slice(2)
const copied = await fetchRaw(from)
createServer((_request, response) => {
  response.writeHead(200, copied.headers)
  response.end(copied.body)
}).listen(Number(port), '127.0.0.1', () => {
  console.log('ready')
})

/** `fetch` would decompress, and leave headers out. */
async function fetchRaw(url: string): Promise<{ headers: string[]; body: Buffer }> {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const own = /^(date|connection|keep-alive)$/i
        const headers = response.rawHeaders.filter((_, i, all) => !own.test(all[i - (i % 2)] ?? ''))
        resolve({ headers, body: Buffer.concat(parts) })
      })
    }).on('error', reject)
  })
}

import { connect, type Socket } from 'node:net'

/**
 * A load of its own process: GETs over keep-alive connections, with as little work a response as it can, so that on two
 * cores it does not take the server's. Prints one line of JSON (`LoadResult`).
 * Arguments: port, path, seconds, connections, requests a second (0: as many as go), headers as JSON.
 */
export type LoadResult = { requests: number; seconds: number; p50: number; p99: number; bytes: number; ownCpu: number }

const [port = '', path = '/', seconds = '5', connections = '16', rate = '0', extra = '{}'] = process.argv.slice(2)
const headers = { host: `127.0.0.1:${port}`, 'user-agent': 'bench', accept: 'text/html', ...(JSON.parse(extra) as Record<string, string>) }
const request = Buffer.from(
  `GET ${path} HTTP/1.1\r\n${Object.entries(headers)
    .map(([k, v]) => `${k}: ${v}\r\n`)
    .join('')}\r\n`,
)
const WARM_UP_MS = 1000
const pauseMs = Number(rate) > 0 ? (1000 * Number(connections)) / Number(rate) : 0

const sockets: Socket[] = []
let isCounting = false
let isOver = false
let done = 0
let bytes = 0
const times: number[] = []

for (let i = 0; i < Number(connections); i++)
  setTimeout(
    () => {
      client()
    },
    (i * pauseMs) / Number(connections),
  )
setTimeout(begin, WARM_UP_MS)

function client(): void {
  const socket = connect(Number(port), '127.0.0.1')
  sockets.push(socket.setNoDelay(true))
  let received: Buffer[] = []
  let got = 0
  let size = 0
  let sent = 0
  const ask = () => {
    if (isOver) return
    sent = performance.now()
    socket.write(request)
  }
  socket.on('data', (chunk) => {
    got += chunk.length
    if (size === 0) {
      received.push(chunk)
      size = wholeSize(received)
      got = received.reduce((sum, part) => sum + part.length, 0)
    }
    if (size === 0 || got < size) return
    count(performance.now() - sent, size)
    got = 0
    size = 0
    received = []
    if (pauseMs > 0) setTimeout(ask, Math.max(0, pauseMs - (performance.now() - sent)))
    else ask()
  })
  ask()
}

/** Bytes of the whole response, by its Content-Length or its last chunk; 0 while it is not all there. @throws unless it is a 200 */
function wholeSize(received: Buffer[]): number {
  const text = Buffer.concat(received).toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return 0
  const head = text.slice(0, end)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${path}: ${head}`)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length) return end + 4 + Number(length)
  return text.endsWith('\r\n0\r\n\r\n') ? text.length : 0
}

function count(ms: number, size: number): void {
  if (!isCounting) return
  done++
  bytes = size
  times.push(ms)
}

function begin(): void {
  isCounting = true
  const start = performance.now()
  const cpu = process.cpuUsage()
  setTimeout(
    () => {
      const elapsed = (performance.now() - start) / 1000
      const { user, system } = process.cpuUsage(cpu)
      times.sort((a, b) => a - b)
      const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0
      const result: LoadResult = {
        requests: done,
        seconds: elapsed,
        p50: at(0.5),
        p99: at(0.99),
        bytes,
        ownCpu: (user + system) / 1e6 / elapsed,
      }
      console.log(JSON.stringify(result))
      // Ends by itself: process.exit() with answers still arriving has hung in Node's own threads.
      isOver = true
      for (const socket of sockets) socket.destroy()
    },
    Number(seconds) * 1000,
  )
}

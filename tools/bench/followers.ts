import { connect } from 'node:net'
import { createInterface } from 'node:readline'

/**
 * A crowd of its own process that follows a live story: as many streams as asked for, spread over loopback addresses, for
 * the server bounds the streams of each. Says `ready` when all are open; then, for each line on its standard input, waits
 * for the next update and prints one line of JSON (`Heard`) when everybody has it.
 * Arguments: port, path, streams, streams of one address.
 */
export type Heard = { streams: number; /** When the first and the last heard of it, ms since 1970. */ firstAt: number; lastAt: number }

const [port = '', path = '', streams = '5000', ofAddress = '400'] = process.argv.slice(2)
const head = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n\r\n`
const count = Number(streams)
/** So many connections are begun at once: more than a listening socket keeps waiting are lost. */
const AT_ONCE = 100

let open = 0
let heard: number[] = []
const present = () => performance.timeOrigin + performance.now()

for (let begun = 0; begun < count; begun += AT_ONCE)
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - begun) }, (_, i) => follow(begun + i)))
console.log(`ready ${String(open)}`)
createInterface(process.stdin)
  .on('line', () => (heard = []))
  .on('close', () => process.exit(0))

function follow(n: number): Promise<void> {
  const localAddress = `127.0.0.${String(1 + Math.floor(n / Number(ofAddress)))}`
  return new Promise((resolve, reject) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress }, () => socket.write(head))
    let isOpen = false
    socket.on('data', (part) => {
      const text = part.toString('latin1')
      if (!isOpen && text.includes('retry:')) {
        isOpen = true
        open++
        resolve()
      } else if (text.includes('event: news')) note()
    })
    socket.on('error', reject).on('close', () => {
      reject(new Error(`stream ${String(n)} was closed`))
    })
  })
}

function note(): void {
  heard.push(present())
  if (heard.length !== count) return
  console.log(JSON.stringify({ streams: count, firstAt: heard[0] ?? 0, lastAt: heard.at(-1) ?? 0 } satisfies Heard))
}

import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

/**
 * A storm of comments in a process of its own: members post over keep-alive connections, each waiting for its answer.
 * Every acknowledged comment's address goes to a file at once, so that it can be looked for after a `kill -9`.
 * Arguments: a JSON file (`Storm`), the file for the acknowledged ones. Prints one line of JSON (`StormResult`).
 */
export type Storm = {
  port: number
  path: string
  connections: number
  seconds: number
  /** Session cookies, name=value. */
  cookies: string[]
  /** Fields of the form as the page had them. */
  fields: [string, string][]
  /** The action's id: posts like React does. Null: like a browser without JavaScript. */
  action: string | null
}
export type StormResult = { acknowledged: number; refused: Record<string, number>; seconds: number; p50: number; p99: number }

const [stormFile = '', acknowledgedFile = ''] = process.argv.slice(2)
const storm = JSON.parse(readFileSync(stormFile, 'utf8')) as Storm
const BOUNDARY = 'broadsheet-bench'
const refused: Record<string, number> = {}
const times: number[] = []
const batch: string[] = []
let acknowledged = 0
let posted = 0
let isOver = false

const start = performance.now()
await Promise.all(Array.from({ length: storm.connections }, () => client()))
flush()
const seconds = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0
const result: StormResult = { acknowledged, refused, seconds, p50: at(0.5), p99: at(0.99) }
console.log(JSON.stringify(result))

async function client(): Promise<void> {
  const socket = connect(storm.port, '127.0.0.1')
  socket.setNoDelay(true)
  while (!isOver && performance.now() - start < storm.seconds * 1000) {
    const sent = performance.now()
    socket.write(message(posted++))
    const answer = await response(socket)
    if (!answer) return
    times.push(performance.now() - sent)
    settle(answer)
  }
  socket.destroy()
}

/** Success: a redirect to the comment, or, for a script, the comment alone. */
function settle({ status, head, body }: { status: string; head: string; body: string }): void {
  const id = storm.action ? /"publicId":"([0-9a-z]{16})"/.exec(body)?.[1] : /location: \S*#comment-(\S+)/i.exec(head)?.[1]
  if (!id || (status !== '303' && status !== '200')) {
    refused[status] = (refused[status] ?? 0) + 1
    return
  }
  acknowledged++
  batch.push(id)
  if (batch.length >= 8) flush()
}

function flush(): void {
  appendFileSync(
    acknowledgedFile,
    batch
      .splice(0)
      .map((id) => `${id}\n`)
      .join(''),
  )
}

function message(n: number): Buffer {
  const values = Object.entries({
    key: randomUUID(),
    comment: `Comment ${String(n)} of a storm: the *quay* at low tide, as seen from the ferry.`,
  })
  const fields = storm.fields.filter(([name]) => !values.some(([own]) => own === name) && !(storm.action && name.startsWith('$')))
  const prefix = storm.action ? '_1_' : ''
  const parts = [...fields, ...values].map(([name, value]) => part(prefix + name, value))
  if (storm.action) parts.push(part('0', '[null,"$K1"]'))
  const body = Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`)
  const origin = `http://127.0.0.1:${String(storm.port)}`
  const head = [
    `POST ${storm.path} HTTP/1.1`,
    `host: 127.0.0.1:${String(storm.port)}`,
    `origin: ${origin}`,
    `cookie: ${storm.cookies[n % storm.cookies.length] ?? ''}`,
    `content-type: multipart/form-data; boundary=${BOUNDARY}`,
    `content-length: ${String(body.length)}`,
    ...(storm.action ? [`next-action: ${storm.action}`, 'accept: text/x-component'] : ['accept: text/html']),
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

function part(name: string, value: string): string {
  return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
}

/** Reads one response, by its length or in chunks; null when the connection ends: the server was killed. */
function response(socket: Socket): Promise<{ status: string; head: string; body: string } | null> {
  return new Promise((resolve) => {
    let text = ''
    const done = (head: string, body: string) => {
      socket.off('data', read).off('close', gone).off('error', gone)
      resolve({ status: head.slice(9, 12), head, body })
    }
    const gone = () => {
      isOver = true
      resolve(null)
    }
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = text.slice(0, end)
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
      const body = text.slice(end + 4)
      if (length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length)) done(head, body)
    }
    socket.on('data', read).on('close', gone).on('error', gone)
  })
}

import { createServer } from 'node:http'
import next from 'next'

/** Serves the empty page as a custom server does. Argument: port. */
const port = Number(process.argv[2])
const httpServer = createServer((request, response) => void handle(request, response))
const app = next({ dev: false, dir: import.meta.dirname, httpServer, hostname: '127.0.0.1', port })
await app.prepare()
const handle = app.getRequestHandler()
httpServer.listen(port, '127.0.0.1', () => {
  console.log('ready')
})

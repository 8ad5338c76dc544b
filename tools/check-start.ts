import { once } from 'node:events'
import { createServer } from 'node:net'
import { env, type Env } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'
import { startProblem } from '#server/start-problem.ts'

// Looks at the configuration and the port as the server will, before minutes go into a build. Says what is wrong and ends with 1.
let config: Env | null = null
try {
  config = env()
  await listenOnce(config)
} catch (error) {
  process.stderr.write(`${startProblem(error, translator('en'), config)}\n`)
  process.exitCode = 1
}

async function listenOnce({ HOST, PORT }: Env): Promise<void> {
  const server = createServer().listen(PORT, HOST)
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}

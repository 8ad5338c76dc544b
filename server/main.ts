import { env, type Env } from '#lib/env.ts'
import { flushLog } from '#lib/log.ts'
import { translator } from '#messages/translate.ts'
import { startPaper } from '#server/start-paper.ts'
import { startProblem } from '#server/start-problem.ts'

let config: Env | null = null
try {
  config = env()
  await startPaper(config)
} catch (error) {
  process.stderr.write(`${startProblem(error, translator('en'), config)}\n`)
  flushLog()
  process.exit(1)
}

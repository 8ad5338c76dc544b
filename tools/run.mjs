import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { main } from './bootstrap/messages.mjs'
import { node24 } from './bootstrap/node24.mjs'
import { runProgram } from './bootstrap/program.mjs'

// `node tools/run.mjs FILE.ts ARGS…` runs one of the project's TypeScript programs as `npm start` would run the server.
await main(async () => {
  const [file, ...args] = process.argv.slice(2)
  await ensureDependencies()
  process.exitCode = await runProgram(node24(), file, args)
})

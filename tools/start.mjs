import { ensureBuild } from './bootstrap/build.mjs'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { main } from './bootstrap/messages.mjs'
import { node24 } from './bootstrap/node24.mjs'
import { runProgram } from './bootstrap/program.mjs'
import { dataFolder, ensureSecrets } from './bootstrap/secrets.mjs'

// `npm start` and, with --dev, `npm run dev`: everything that the server needs, and then the server.
await main(async () => {
  const isDevelopment = process.argv.includes('--dev')
  const { actionKey } = ensureSecrets(dataFolder())
  await ensureDependencies()
  const node = node24()
  const env = isDevelopment ? { NODE_ENV: 'development', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey } : { NODE_ENV: 'production' }
  const check = async () => {
    const code = await runProgram(node, 'tools/check-start.ts', [], env)
    if (code !== 0) process.exit(code)
  }
  if (!isDevelopment) await ensureBuild({ node, actionKey, before: check })
  process.exitCode = await runProgram(node, 'server/main.ts', [], env)
})

import { constants, setPriority } from 'node:os'
import { closeDatabase, openDatabase } from '#db/database.ts'
import { isDbError } from '#db/errors.ts'
import { migrate } from '#db/migrate.ts'
import { system } from '#domain/access/actor.ts'
import { importWordpress } from '#domain/import/import-wordpress.ts'
import { ensureSecrets } from '#tools/bootstrap/secrets.mjs'
import { reportLines } from '#tools/import/report.ts'
import { sayWhy } from '#tools/import/say-why.ts'
import { env } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'

const t = translator('en')

/** `npm run import -- wordpress FILE.xml [--dry-run] [--replace-demo]` */
async function main(args: string[]): Promise<void> {
  const flags = args.filter((a) => a.startsWith('--'))
  const [from, file, ...more] = args.filter((a) => !a.startsWith('--'))
  const isKnown = flags.every((flag) => flag === '--dry-run' || flag === '--replace-demo')
  if (from !== 'wordpress' || file === undefined || more.length > 0 || !isKnown) {
    console.error(t('import.usage'))
    process.exitCode = 2
    return
  }
  // Readers who are served meanwhile go first.
  setPriority(constants.priority.PRIORITY_LOW)
  ensureSecrets(env().DATA_DIR)
  await migrate()
  await openDatabase()
  try {
    await run(file, { isDryRun: flags.includes('--dry-run'), replacesDemo: flags.includes('--replace-demo') })
  } finally {
    await closeDatabase()
  }
}

async function run(file: string, flags: { isDryRun: boolean; replacesDemo: boolean }): Promise<void> {
  const done = await importWordpress({ actor: system }, { file, folder: env().DATA_DIR, ...flags })
  if (done.ok) {
    process.stdout.write(`${reportLines(t, done.value, flags.isDryRun).join('\n')}\n`)
    return
  }
  console.error(sayWhy(t, file, done.error))
  process.exitCode = 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isBusy = isDbError(error) && error.code === 'busy'
  console.error(isBusy ? t('import.busy') : t('import.failed', { why: error instanceof Error ? error.message : String(error) }))
  process.exitCode = 1
}

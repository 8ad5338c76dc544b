import { constants, setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { closeDatabase, openDatabase } from '#db/database.ts'
import { isDbError } from '#db/errors.ts'
import { migrate } from '#db/migrate.ts'
import { system } from '#domain/access/actor.ts'
import { fetchPictures, type FetchOptions } from '#domain/pictures/fetch/fetch-pictures.ts'
import { ensureSecrets } from '#tools/bootstrap/secrets.mjs'
import { reportLines } from '#tools/pictures/report.ts'
import { env } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'

const t = translator('en')

/** `npm run pictures -- fetch [--limit N] [--again]` */
async function main(args: string[]): Promise<void> {
  const options = optionsIn(args)
  if (!options) {
    console.error(t('pictures.usage'))
    process.exitCode = 2
    return
  }
  // Readers who are served meanwhile go first.
  setPriority(constants.priority.PRIORITY_LOW)
  ensureSecrets(env().DATA_DIR)
  await migrate()
  await openDatabase()
  try {
    await run(options)
  } finally {
    await closeDatabase()
  }
}

/** What was asked for; null for what cannot be understood. */
function optionsIn(args: string[]): FetchOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { limit: { type: 'string' }, again: { type: 'boolean' } },
    })
    const limit = values.limit === undefined ? Infinity : Number(values.limit)
    const isKnown = positionals.length === 1 && positionals[0] === 'fetch' && (limit === Infinity || (Number.isInteger(limit) && limit > 0))
    return isKnown ? { limit, isAgain: values.again ?? false } : null
  } catch {
    return null
  }
}

async function run(options: FetchOptions): Promise<void> {
  const tell = (address: string, failure: string) => {
    process.stdout.write(`${t('pictures.tried', { address, isHere: failure === '' ? 'yes' : 'no' })}\n`)
  }
  const done = await fetchPictures({ actor: system }, { ...options, tell })
  if (!done.ok) throw new Error(done.error.code)
  process.stdout.write(`\n${reportLines(t, done.value).join('\n')}\n`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isBusy = isDbError(error) && error.code === 'busy'
  console.error(
    isBusy ? t('pictures.database-busy') : t('pictures.broken-off', { why: error instanceof Error ? error.message : String(error) }),
  )
  process.exitCode = 1
}

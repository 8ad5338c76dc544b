import { closeDatabase, openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { commands } from '#tools/admin/commands.ts'
import { translator } from '#messages/translate.ts'

const t = translator('en')

/** Runs one command of the command line and prints what came of it. */
async function main([name, ...args]: string[]): Promise<void> {
  const command = commands[name ?? '']
  if (args.length !== command?.arguments) {
    console.error(t('admin.usage'))
    process.exitCode = 2
    return
  }
  await migrate()
  await openDatabase()
  try {
    const { message, failed } = await command.run(...args)
    if (failed) process.exitCode = 1
    console[failed ? 'error' : 'log'](message)
  } finally {
    await closeDatabase()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(t('admin.failed', { why: error instanceof Error ? error.message : String(error) }))
  process.exitCode = 1
}

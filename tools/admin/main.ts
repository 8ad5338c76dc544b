import { closeDatabase, openDatabase } from '#db/database.ts'
import { isDbError } from '#db/errors.ts'
import { migrate } from '#db/migrate.ts'
import { BadEnv, env } from '#lib/env.ts'
import { commands } from '#tools/admin/commands.ts'
import { translator } from '#messages/translate.ts'
import { startProblem } from '#server/start-problem.ts'

const t = translator('en')

/** Runs one command of the command line and prints what came of it. */
async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (args.length !== command?.arguments) {
    console.error(t('admin.usage'))
    process.exitCode = 2
    return
  }
  if (!(await isOpened())) return
  try {
    const { message, failed } = await command.run(...args)
    if (failed) process.exitCode = 1
    console[failed ? 'error' : 'log'](message)
  } finally {
    await closeDatabase()
  }
}

/** Opens the paper's database as the server does; what stands in the way is said in the server's words. */
async function isOpened(): Promise<boolean> {
  try {
    env()
    await migrate()
    await openDatabase()
    return true
  } catch (error) {
    if (!isDbError(error) && !(error instanceof BadEnv)) throw error
    console.error(startProblem(error, t, error instanceof BadEnv ? null : env()))
    process.exitCode = 1
    return false
  }
}

/** A database error begins with its code, which is for programs. */
function reasonOf(error: unknown): string {
  if (isDbError(error)) return error.message.slice(`${error.code}: `.length)
  return error instanceof Error ? error.message : String(error)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(t('admin.failed', { why: reasonOf(error) }))
  process.exitCode = 1
}

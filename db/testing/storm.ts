import { useDatabase, write } from '#db/database.ts'
import { openSqlite } from '#db/open/sqlite.ts'
import { changes } from '#db/schema/changes.ts'

/*
 * A process that writes without end and prints the name of each row that was acknowledged, to be killed at any moment:
 * node storm.ts FILE ROUND
 */
const [, , file = '', round = ''] = process.argv
const CALLERS = 32

useDatabase(openSqlite(file))
await Promise.all(Array.from({ length: CALLERS }, (_, caller) => writeForEver(`${round}-${String(caller)}`)))

async function writeForEver(name: string): Promise<never> {
  for (let n = 0; ; n++) {
    const origin = `${name}-${String(n)}`
    await write(async (tx) => {
      await tx.insert(changes).values({ at: new Date(0), origin, change: 'x'.repeat(300) })
    })
    process.stdout.write(`${origin}\n`)
  }
}

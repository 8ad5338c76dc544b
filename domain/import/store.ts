import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { imports } from '#db/schema/imports.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'

const KEYS = ['source', 'kind', 'foreignId', 'localId', 'digest', 'version'] as const
const row = preparedWrite('insert-import', imports, KEYS, (tx, slots) => tx.insert(imports).values(slots))

/** Notes what a foreign thing became here. */
export async function insertImport(
  tx: Tx,
  _permit: Permit<'paper.load', System>,
  made: Required<typeof imports.$inferInsert>,
): Promise<void> {
  await row(tx, made)
}

/** Notes that it was read anew. */
export async function updateImport(
  tx: Tx,
  _permit: Permit<'paper.load', System>,
  { source, kind, foreignId, digest, version }: Omit<Required<typeof imports.$inferInsert>, 'localId'>,
): Promise<void> {
  const which = and(eq(imports.source, source), eq(imports.kind, kind), eq(imports.foreignId, foreignId))
  await tx.update(imports).set({ digest, version }).where(which)
}

/** Notes that a story which nobody has changed here since its import is at another version now. */
export async function updateImportedVersion(
  tx: Tx,
  _permit: Permit<'paper.load', System>,
  localId: number,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const which = and(eq(imports.kind, 'article'), eq(imports.localId, localId), eq(imports.version, from))
  await tx.update(imports).set({ version: to }).where(which)
}

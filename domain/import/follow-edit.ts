import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { updateImportedVersion } from '#domain/import/store.ts'

/** Lets a change of the program's own count as no change by an editor: a later import goes on taking the story over. */
export const followEdit = (
  tx: Tx,
  permit: Permit<'paper.load', System>,
  articleId: number,
  versions: { from: number; to: number },
): Promise<void> => updateImportedVersion(tx, permit, articleId, versions)

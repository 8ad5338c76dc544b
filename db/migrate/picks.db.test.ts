import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { POSTGRES_STEPS, SQLITE_STEPS } from '#db/migrate.ts'
import { migrateConnection } from '#db/migrate/postgres.ts'
import { migrateSqlite } from '#db/migrate/sqlite.ts'
import { readPlan } from '#db/migrate/steps.ts'
import { temporaryFolder } from '#db/testing/sqlite-file.ts'
import { usesPostgres } from '#lib/env.ts'

/*
 * Step 0008 on a paper that was filled before it: the log keeps every row and its triggers, comments gain a column.
 */

type Row = Record<string, unknown>
type Paper = { exec: (sql: string) => Promise<unknown>; rows: (sql: string) => Promise<Row[]>; migrate: (dir: string) => Promise<number> }

const STEPS = usesPostgres() ? POSTGRES_STEPS : SQLITE_STEPS

/** A folder of the steps before 0008. */
function stepsBefore(): string {
  const folder = join(temporaryFolder(), 'steps')
  mkdirSync(folder)
  for (const name of readdirSync(STEPS).filter((file) => file.endsWith('.sql') && (file < '0008' || file === 'objects.sql')))
    copyFileSync(join(STEPS, name), join(folder, name))
  return folder
}

function onSqlite(): Paper {
  const file = join(temporaryFolder(), 'paper.db')
  const inside = <T>(look: (database: Sqlite.Database) => T) => {
    const database = new Sqlite(file)
    try {
      return Promise.resolve(look(database))
    } finally {
      database.close()
    }
  }
  return {
    exec: (sql) => inside((database) => database.exec(sql)),
    rows: (sql) => inside((database) => database.prepare<[], Row>(sql).all()),
    migrate: (dir) => Promise.resolve(migrateSqlite(file, dir)),
  }
}

async function onPostgres(): Promise<Paper> {
  const { PGlite } = await import('@electric-sql/pglite')
  const client = await PGlite.create()
  onTestFinished(() => client.close())
  const rows = async (sql: string, values: unknown[] = []) => (await client.query<Row>(sql, values)).rows
  const exec = (sql: string) => client.exec(sql)
  return { exec, rows, migrate: (dir) => migrateConnection({ exec, rows }, readPlan(dir)) }
}

const AT = usesPostgres() ? "'2026-01-01T00:00:00Z'" : '1767225600000'

/** A story, a comment that was posted, approved and rejected, with a note, and its log. */
const FILLED = `
  insert into users (id, public_id, email, display_name, name_key, roles, created_at) values (1, 'u', 'e', 'N', 'n', '[]', ${AT});
  insert into sections (id, slug, name, colour, position) values (1, 'news', 'News', 'news', 1);
  insert into articles (id, public_id, section_id, slug, headline, body, created_at) values (1, 'a', 1, 's', 'H', '{}', ${AT});
  insert into comments (id, public_id, article_id, author_id, depth, path, state, current_rev, reviewed_rev, version, created_at)
    values (1, 'c', 1, 1, 0, 'p', 'rejected', 1, 1, 2, ${AT});
  insert into comment_revisions (comment_id, rev, source, words, plain, created_at) values (1, 1, 'W', '{}', 'W', ${AT});
  insert into moderation_events (id, at, actor_kind, actor_id, action, comment_id, rev, from_state, to_state, batch_id, text_digest, prev_hash, hash)
    values (1, ${AT}, 'author', 1, 'post', 1, 1, null, 'held', 'b1', 'd', '', 'h1'),
      (2, ${AT}, 'moderator', 1, 'approve', 1, 1, 'held', 'published', 'b2', 'd', 'h1', 'h2'),
      (3, ${AT}, 'moderator', 1, 'reject', 1, 1, 'published', 'rejected', 'b3', 'd', 'h2', 'h3');
  insert into event_texts (event_id, note) values (3, 'For colleagues.');`

const TABLES = ['users', 'articles', 'comments', 'comment_revisions', 'moderation_events', 'event_texts']
const everything = async ({ rows }: Paper) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rows(`select * from ${table}`)] as const)))

test('a paper from before the picks keeps every row of its log, and can pick', { timeout: 60_000 }, async () => {
  const paper = usesPostgres() ? await onPostgres() : onSqlite()
  await paper.migrate(stepsBefore())
  await paper.exec(FILLED)
  const before = await everything(paper)
  expect(before.moderation_events).toHaveLength(3)

  expect(await paper.migrate(STEPS)).toBe(readdirSync(STEPS).filter((file) => /^\d+_.*\.sql$/.test(file) && file >= '0008').length)
  expect(await everything(paper)).toEqual({ ...before, comments: before.comments?.map((row) => ({ ...row, pick_event_id: null })) })

  for (const tampering of ["update moderation_events set action = 'pick'", 'delete from moderation_events'])
    await expect((async () => paper.exec(tampering))()).rejects.toThrow('append-only')

  await paper.exec(`
    insert into moderation_events (id, at, actor_kind, actor_id, action, comment_id, rev, from_state, to_state, batch_id, text_digest, prev_hash, hash)
      values (4, ${AT}, 'moderator', 1, 'pick', 1, 1, 'published', 'published', 'b4', 'd', 'h3', 'h4');
    insert into pick_sentences (event_id, sentence) values (4, 'For readers.');
    update comments set pick_event_id = 4 where id = 1`)
  const picked = 'select sentence from comments join pick_sentences on event_id = pick_event_id'
  expect(await paper.rows(picked)).toEqual([{ sentence: 'For readers.' }])
})

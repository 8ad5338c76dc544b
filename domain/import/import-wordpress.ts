import { createReadStream } from 'node:fs'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { commit } from '#domain/commit/commit.ts'
import { deleteDemoPictures, emptyDemo } from '#domain/demo/empty-demo.ts'
import { planNotes } from '#domain/import/plan/plan-notes.ts'
import { planPaper } from '#domain/import/plan/plan-paper.ts'
import { preparePaper, type Prepared } from '#domain/import/prepare-paper.ts'
import { asItIs, findHere, findIdentity, listImported } from '#domain/import/queries.ts'
import { stageFile, type StageFile } from '#domain/import/staging/stage-file.ts'
import { stageWordpress, type Index, type Raw } from '#domain/import/staging/stage-wordpress.ts'
import type { Imported, ImportError, ImportNote, ImportReport, Ready } from '#domain/import/types.ts'
import { writePaper } from '#domain/import/write-paper.ts'
import type { Writing } from '#domain/import/writing.ts'
import { readWxr } from '#domain/import/wxr/read-wxr.ts'
import type { WxrSummary } from '#domain/import/wxr/types.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type ImportOptions = {
  file: string
  /** Where the staging files may lie meanwhile: as much room as the export takes, twice. */
  folder: string
  isDryRun: boolean
  replacesDemo: boolean
}

/**
 * Takes over a WordPress export: read as a stream into staging files, checked and prepared there, then written in one
 * transaction, or not at all. A second import of the same paper adds what is new and updates what nobody changed here.
 * @throws DbError, and what the file system throws
 */
export async function importWordpress(
  { actor }: { actor: System },
  options: ImportOptions,
): Promise<Result<ImportReport, ImportError | Denied>> {
  const allowed = permit(actor, 'paper.load', { id: 0 })
  if (!allowed.ok) return allowed
  const { isDemo, isNamed } = await findIdentity(asItIs())
  if (isDemo && !options.replacesDemo && !options.isDryRun) return fail({ code: 'demo-paper' })
  if (!(await isReadable(options.file))) return fail({ code: 'no-file', values: { file: options.file } })
  const folder = await mkdtemp(join(options.folder, 'import-'))
  try {
    const staged = await stage(folder, options.file)
    if (!staged.ok) return staged
    return await prepareAndWrite({ ...staged.value, folder, allowed: allowed.value, isDemo, isFresh: isDemo || !isNamed }, options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const isReadable = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

type Staged = { raw: StageFile<Raw>; index: Index; summary: WxrSummary }

async function stage(folder: string, file: string): Promise<Result<Staged, ImportError>> {
  const raw = stageFile<Raw>(join(folder, 'raw'))
  const { receiver, index } = stageWordpress(raw)
  const summary = await readWxr(createReadStream(file), receiver)
  raw.finish()
  return summary.ok ? ok({ raw, index, summary: summary.value }) : summary
}

const DEMO_THERE: ImportNote = { code: 'demo-there', values: {} }

type Job = Staged & { folder: string; allowed: Permit<'paper.load', System>; isDemo: boolean; isFresh: boolean }

async function prepareAndWrite(job: Job, { isDryRun }: ImportOptions): Promise<Result<ImportReport, ImportError>> {
  const source = sourceOf(job.index)
  const here = job.isDemo ? { sections: [], addresses: [], known: new Map<string, never>() } : await findHere(asItIs(), source)
  const plan = planPaper(job.index, here)
  const ready = stageFile<Ready>(join(job.folder, 'ready'))
  const prepared = preparePaper(job.raw, ready, job.index, plan)
  ready.finish()
  if (!prepared.ok) return prepared
  const writing = await writingOf(job, plan, source, prepared.value)
  if (isDryRun) {
    const report = await writePaper(writing, ready.read())
    return ok(job.isDemo ? { ...report, notes: [...report.notes, DEMO_THERE] } : report)
  }
  const report = await commit<ImportReport>(async (tx) => {
    if (job.isDemo) await emptyDemo(tx, job.allowed)
    return { value: await writePaper({ ...writing, tx, db: tx }, ready.read()), changes: [{ kind: 'site-changed' }] }
  })
  if (job.isDemo) await deleteDemoPictures()
  return ok(report)
}

async function writingOf(job: Job, plan: Writing['plan'], source: string, { notes, tags, offset }: Prepared): Promise<Writing> {
  const none: Imported = new Map()
  const known = async (kind: 'article' | 'comment' | 'person') => (job.isDemo ? none : listImported(asItIs(), source, kind))
  return {
    ...{ tx: null as Tx | null, db: asItIs(), permit: job.allowed, source, plan, isFresh: job.isFresh },
    staged: { index: job.index, summary: job.summary, notes: [...job.index.notes, ...planNotes(job.index, plan), ...notes], tags, offset },
    imported: { article: await known('article'), comment: await known('comment'), person: await known('person') },
  }
}

/** Names the old site, whatever its export was called. */
function sourceOf({ site }: Index): string {
  const url = [site?.baseBlogUrl, site?.link, site?.baseSiteUrl].find((u) => u !== undefined && URL.canParse(u))
  if (url === undefined) return 'wordpress:'
  const { host, pathname } = new URL(url)
  return `wordpress:${host}${pathname.replace(/\/+$/, '')}`
}

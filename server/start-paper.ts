import { once } from 'node:events'
import { join } from 'node:path'
import next from 'next'
import { closeDatabase, openDatabase } from '#db/database.ts'
import { listenForChanges } from '#db/listen.ts'
import { migrate } from '#db/migrate.ts'
import { isStaff, system } from '#domain/access/actor.ts'
import { findMemberByToken } from '#domain/access/queries.ts'
import { tagsOf, type Change } from '#domain/changes.ts'
import { hasWordsOn } from '#domain/comments/own-words.ts'
import { oldAddress } from '#domain/articles/addresses/old-address.ts'
import { findLiveNow } from '#domain/articles/live/queries.ts'
import { findMoved as findMovedTo } from '#domain/articles/addresses/queries.ts'
import { onChanges, processId } from '#domain/commit/commit.ts'
import { forgetOldChanges } from '#domain/commit/forget-old-changes.ts'
import { findLastChangeId, listChangesAfter } from '#domain/commit/queries.ts'
import { openPaper } from '#domain/demo/open-paper.ts'
import { countReads } from '#domain/reads/count-reads.ts'
import { indexSome } from '#domain/search/index-waiting.ts'
import { findSite } from '#domain/site/queries.ts'
import type { SiteView } from '#domain/site/types.ts'
import { now } from '#lib/clock.ts'
import { log } from '#lib/log.ts'
import { usesPostgres, type Env } from '#lib/env.ts'
import { translator } from '#messages/translate.ts'
import { startChangeListener } from '#server/changes-poll.ts'
import { keepIndex } from '#server/keep-index.ts'
import { CACHE_BYTES, createPaperServer, MAX_RENDERS, newServer, RENDER_MS } from '#server/paper-server.ts'
import { bodyLimit } from '#server/limits.ts'
import { onProcessEvents } from '#server/process-events.ts'
import { listPublicFiles } from '#server/public-files.ts'
import { isApart, isStoryPath, publicPage } from '#server/public-pages.ts'
import { readCounter } from '#server/reads.ts'
import { openStyleSheets } from '#server/style-sheets.ts'
import type { ServerOptions, Viewer } from '#server/types.ts'
import { logFault } from '#server/visit.ts'

/** How long a stop waits for what runs: within what process managers give before they kill. */
const STOP_MS = 30_000
/** How often changes that every process has heard of are forgotten. */
const FORGET_MS = 3_600_000
/** Several servers write to one Postgres: an id may appear after a greater one. */
const LOOK_BACK = 200
const ROOT = new URL('..', import.meta.url).pathname

/** Brings the database to this version, opens it, listens, and prints where the paper is. @throws what start-problem.ts explains */
export async function startPaper(config: Env): Promise<void> {
  await migrate()
  await openDatabase()
  const signIn = await openPaper()
  const site = await findSite()
  const after = await findLastChangeId()
  const server = newServer()
  const reads = countingReads()
  const paper = createPaperServer({ ...(await portsOf(config, server)), noteRead: reads.note }, optionsOf(config, site.language), server)
  const purge = (change: Change) => {
    const { tags, drop } = tagsOf(change)
    paper.purge(tags, { drop })
    // Once the page is dropped: whoever hears of it asks for the new one.
    if (change.kind === 'live-block-changed' || change.kind === 'article-changed') void paper.tellLive(change.articleId)
  }
  const index = keepIndex({ indexSome: () => indexSome() })
  onChanges((changes) => {
    changes.forEach(purge)
    index.wake()
  })
  const lookBack = usesPostgres() ? LOOK_BACK : 0
  const listener = await startChangeListener({
    after,
    poll: (id) => listChangesAfter(id, processId()),
    onChange: purge,
    lookBack,
    listen: listenForChanges,
  })
  setInterval(() => void forgetOldChanges(), FORGET_MS).unref()
  onProcessEvents(async () => {
    log('info', 'page-cache', paper.size())
    await paper.stop(STOP_MS)
    await reads.stop()
    await listener.stop()
    await index.stop()
    await closeDatabase()
  })
  server.listen(config.PORT, config.HOST)
  await once(server, 'listening')
  sayReady(config, site, signIn)
}

function sayReady({ SITE_URL }: Env, { name, language }: SiteView, signIn: Awaited<ReturnType<typeof openPaper>>): void {
  const t = translator(language)
  const demo = signIn ? `${t('edge.start.demo', { emails: signIn.emails.join(', '), password: signIn.password })}\n` : ''
  process.stdout.write(`${t('edge.start.ready', { name, site: SITE_URL.origin })}\n${demo}ready\n`)
}

const countingReads = () =>
  readCounter({
    isStory: isStoryPath,
    save: (opened) => countReads({ actor: system }, opened),
    onFault: (error) => {
      logFault('reads-not-counted', error)
    },
  })

async function portsOf({ NODE_ENV, HOST, PORT }: Env, server: ReturnType<typeof newServer>) {
  const dev = NODE_ENV === 'development'
  // Next listens to upgrades on the server that it is given. Only hot reload needs them: elsewhere it gets one that nobody reaches.
  const app = next({ dev, httpServer: dev ? server : newServer(), hostname: HOST, port: PORT, dir: ROOT })
  await app.prepare()
  const files = listPublicFiles(ROOT)
  return {
    render: app.getRequestHandler(),
    findViewer,
    findMoved,
    findLive: findLiveNow,
    publicPage,
    styleSheet: openStyleSheets(join(ROOT, '.next', 'static', 'chunks')),
    isPublicFile: (pathname: string) => files.has(pathname),
    bodyLimit,
  }
}

async function findMoved(pathname: string, search: string): Promise<string | null> {
  const path = isApart(pathname) ? null : oldAddress(pathname, search)
  return path === null ? null : findMovedTo(path)
}

async function findViewer(cookie: string): Promise<Viewer | null> {
  const member = await findMemberByToken(cookie)
  return member && { name: member.displayName, isStaff: isStaff(member.roles), hasWordsOn: (tags) => hasWordsOn(member.id, tags) }
}

const optionsOf = (config: Env, language: string): ServerOptions => ({
  siteUrl: config.SITE_URL,
  trustedProxies: config.TRUSTED_PROXIES,
  translate: translator(language),
  language,
  isDev: config.NODE_ENV === 'development',
  keepsOffline: config.OFFLINE,
  clock: () => now().getTime(),
  cacheBytes: CACHE_BYTES,
  maxRenders: MAX_RENDERS,
  renderMs: RENDER_MS,
})

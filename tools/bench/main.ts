import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { newBench, startPaper, startServer } from '#tools/bench/context.ts'
import { residentMb, stopAll } from '#tools/bench/processes.ts'
import { atMost, table, told, type Row } from '#tools/bench/table.ts'

// `npm run bench` measures the built paper on a database of its own and prints what docs/decisions promise. It takes minutes.
// `npm run bench -- streams` measures live stories alone.
const bench = await newBench()
// Before anything reads the configuration: this process writes to the bench's database, as a second one.
Object.assign(process.env, bench.variables)
const { closeDatabase, openDatabase } = await import('#db/database.ts')
const { membersSignedIn, openArticles, openLiveStory, with500Comments, withTenComments } = await import('#tools/bench/subjects.ts')
const { besideMembers, cachedArticle, cachedPerByte } = await import('#tools/bench/cached-article.ts')
const { longConversation, memberArticle } = await import('#tools/bench/rendering.ts')
const { comments } = await import('#tools/bench/writing.ts')
const { savedStory } = await import('#tools/bench/saving.ts')
const { kills } = await import('#tools/bench/kill.ts')
const { liveStreams } = await import('#tools/bench/streams.ts')
const { weight } = await import('#tools/bench/weight.ts')

/** 100,000 stories, in a database and a process of their own. */
const LARGE = join(import.meta.dirname, 'reading', 'main.ts')
const rows: Row[] = []
const isWhole = process.argv[2] !== 'streams'
const note = (title: string, more: Row[]) => {
  console.log(`\n${title}\n${table(more)}`)
  rows.push(...more)
}

try {
  await run()
} finally {
  stopAll()
  rmSync(bench.folder, { recursive: true, force: true })
}
if (isWhole) console.log(`\nAll figures\n${table(rows)}\n\nA large paper`)
const large = isWhole ? spawnSync(process.execPath, [...process.execArgv, LARGE], { stdio: 'inherit' }) : { status: 0 }
process.exitCode = large.status !== 0 || rows.some((row) => row.isMet === false) ? 1 : 0

async function run(): Promise<void> {
  let paper = await startPaper(bench)
  note('Start', [told('ready on an empty data folder', paper.readyMs / 1000, ' s')])
  await openDatabase()
  const [lead, long, talk] = await openArticles()
  if (!lead || !long || !talk) throw new Error('the demo paper has too few open articles')
  await withTenComments(lead)
  await with500Comments(long)
  const url = new URL(bench.url)
  const members = await membersSignedIn(200, talk.id, url)
  const [moderator = ''] = await membersSignedIn(1, talk.id, url, ['member', 'moderator'])
  const [editor = ''] = await membersSignedIn(1, talk.id, url, ['member', 'editor'])
  const live = await openLiveStory()
  const cookies = { member: members[0] ?? '', moderator }
  await closeDatabase()
  await paper.stop('SIGTERM')
  paper = await startServer(bench)
  note('Idle', [atMost('ready again', paper.readyMs / 1000, 5, ' s'), atMost('memory, idle', residentMb(paper.pid), 200, ' MB')])
  note('Live', await liveStreams(bench, paper, live, lead.path, editor))
  if (!isWhole) return paper.stop('SIGTERM')
  note('Weight', await weight(bench, lead.path))
  note('Cached', [
    ...(await cachedArticle(bench, paper, lead.path)),
    ...(await cachedPerByte(bench, paper, long.path)),
    ...(await besideMembers(bench, lead.path, cookies.member)),
  ])
  note('Rendered', [...(await memberArticle(bench, lead.path, cookies)), ...(await longConversation(bench, long.path, cookies))])
  note('Written', await comments(bench, talk.path, members))
  note('Stories', await savedStory(bench, lead.publicId, editor))
  note('Memory', [atMost('memory after that', residentMb(paper.pid), 350, ' MB')])
  const killed = await kills(bench, paper, talk.path, members)
  note('Killed', killed.rows)
  await killed.paper.stop('SIGTERM')
}

import type { Samples } from '#tools/lint/testing/check-rule.ts'

const file = 'domain/comments/post-comment.ts'

export const awaitOnlyTransactionSamples: Samples = {
  good: [
    [file, 'await write(async (tx) => { await insertComment(tx, permit, draft) })'],
    [file, 'await write(async (tx) => { await tx.insert(comments).values(row) })'],
    [file, 'await commit(async function (tx) { await Promise.all(rows.map(async (row) => { await insert(tx, row) })) })'],
    [file, 'await write(async ({ insert }) => { await insert(comments) })'],
    [file, 'await hash(password); await write((tx) => insertUser(tx, row)); await send(mail)'],
    [file, 'await database.write(async (tx) => { for await (const row of tx.stream()) note(row) })'],
    [file, 'await read(async () => { await fetch(url) })'],
    [file, 'stream.write(chunk)'],
  ],
  bad: [
    [file, 'await write(async (tx) => { await fetch(url); await insertComment(tx, draft) })', ['other']],
    [file, 'await commit(async (tx) => { const hash = await hashPassword(password); return insert(tx, hash) })', ['other']],
    [file, 'await database.write(async (tx) => { await sleep(10) })', ['other']],
    [file, 'await write(async () => { await insertComment(draft) })', ['other']],
    [file, 'await write(async (tx) => { await Promise.all(rows.map(async (row) => { await check(row) })) })', ['other', 'other']],
    [file, 'await write(async (tx) => { for await (const row of rows) await insert(tx, row) })', ['other']],
    [file, 'await write(async (tx) => { await mail(async (tx) => { await send(tx) }) })', ['other', 'other']],
  ],
}

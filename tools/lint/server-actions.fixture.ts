import type { Samples } from '#tools/lint/testing/check-rule.ts'

const actions = (code: string) => `'use server'\nimport { action } from '#domain/access/action.ts'\n${code}`
const file = 'domain/comments/actions.ts'

export const serverActionsSamples: Samples = {
  good: [
    [file, actions("export const post = action({ access: 'member', run })")],
    [file, actions("export const a = action({ access: 'public', run }), b = action({ access: 'admin', run })")],
    [file, actions("export type Posted = { href: string }\nexport const post = action<In, Out>({ access: 'member', run })")],
    [file, actions("const limit = 3\nexport const post = action({ ...shared, access: 'member' })")],
    [file, "'use server'\nimport { action as make } from '#domain/access/action.ts'\nexport const post = make({ access: 'member' })"],
    ['domain/comments/post-comment.ts', 'export async function postComment() {}'],
  ],
  bad: [
    ['app/page.tsx', "'use server'", ['place']],
    ['domain/comments/words/actions.ts', "'use server'", ['place']],
    ['components/comment/form.tsx', "export function Form() { async function send() { 'use server' } }", ['place']],
    [file, "import { action } from '#domain/access/action.ts'\nexport const post = action({ access: 'member' })", ['missing']],
    [file, actions('export const post = action({ run })'), ['access']],
    [file, actions("export const post = action({ ['access']: 'member' })"), ['access']],
    [file, actions('export const post = action(spec)'), ['export']],
    [file, actions('export async function post() {}'), ['export']],
    [file, actions('export const post = async () => {}'), ['export']],
    [file, actions('const post = async () => {}\nexport { post }'), ['export']],
    [file, actions("export { post } from '#domain/comments/post-comment.ts'"), ['export']],
    [file, actions("export * from '#domain/comments/post-comment.ts'"), ['export']],
    [file, actions('export default async () => {}'), ['export']],
    [file, "'use server'\nimport { action } from '#lib/action.ts'\nexport const post = action({ access: 'member' })", ['export']],
    [file, actions("export const post = action({ access: 'member', async run() { async function f() { 'use server' } } })"), ['place']],
  ],
}

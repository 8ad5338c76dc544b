import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publicPage } from '#server/public-pages.ts'

const app = join(import.meta.dirname, '../app')
/** `(paper)/[section]/page.tsx` → the address `/section`. */
const addressOf = (file: string) =>
  `/${file
    .replace(/\/?(?:page|route)\.tsx?$/, '')
    .replace(/\([^)]*\)\/?/g, '')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, '$1')}`.replace(/(.)\/$/, '$1')
const routes = globSync(['**/page.tsx', '**/route.ts'], { cwd: app })

it.each(routes.filter((file) => file.startsWith('(paper)')))('%s is for every reader', (file) => {
  expect(publicPage(addressOf(file))).not.toBeNull()
})

/** The interface for programs; what answers for any other address below it is not kept. */
const isInterface = (file: string) => file.startsWith('api/v1/') && !file.includes('[[')

it.each(routes.filter(isInterface))('%s is data for everybody', (file) => {
  const address = addressOf(file).replace(/\b(?:id|comment)(?=\/|$)/g, '0123456789abcdef')
  expect(publicPage(address)).toMatchObject({ isData: true })
})

it.each(routes.filter((file) => !file.startsWith('(paper)') && !isInterface(file)))(
  '%s is not, unless it is data for everybody',
  (file) => {
    const page = publicPage(addressOf(file))
    expect(page === null || page.isData).toBe(true)
  },
)

it('knows the parameters that pages read', () => {
  expect(publicPage('/world/a-story')).toMatchObject({ query: ['comments', 'updates'] })
  expect(publicPage('/world')).toMatchObject({ query: ['page', 'comments'] })
  expect(publicPage('/a/b/c/d/e')).toBeNull()
  expect(publicPage('/manifest.webmanifest')).toEqual({ path: expect.any(RegExp) as RegExp, query: [], isData: true })
})

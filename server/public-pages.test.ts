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

it.each(routes.filter((file) => !file.startsWith('(paper)')))('%s is not', (file) => {
  expect(publicPage(addressOf(file))).toBeNull()
})

it('knows the parameters that pages read', () => {
  expect(publicPage('/world/a-story')).toMatchObject({ query: ['comments', 'updates'] })
  expect(publicPage('/world')).toMatchObject({ query: ['page', 'comments'] })
  expect(publicPage('/a/b/c/d/e')).toBeNull()
})

import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import config from '#.dependency-cruiser.js'

/** A small product: every file that is imported below, and what each imports. */
const LEGAL: Record<string, string[]> = {
  'app/page.tsx': [
    '#components/article/card.tsx',
    '#domain/articles/queries.ts',
    '#domain/access/auth.ts',
    '#messages/translate.ts',
    '#lib/env.ts',
  ],
  'components/article/card.tsx': ['#components/ui/button.tsx', '#domain/articles/types.ts', 'react'],
  'components/ui/button.tsx': ['react'],
  'domain/access/action.ts': ['#domain/access/auth.ts'],
  'domain/access/auth.ts': ['next-auth', '#db/database.ts'],
  'domain/articles/actions.ts': ['#domain/access/action.ts', '#domain/articles/publish.ts'],
  'domain/articles/publish.ts': ['#domain/articles/store.ts', '#db/database.ts', 'type #db/schema/articles.ts'],
  'domain/articles/queries.ts': ['#db/schema/articles.ts', 'drizzle-orm', '#lib/env.ts'],
  'domain/articles/store.ts': ['#db/schema/articles.ts', 'drizzle-orm'],
  'domain/articles/types.ts': ['type #db/schema/articles.ts'],
  'domain/articles/publish.test.ts': ['#db/schema/articles.ts', '#domain/articles/store.ts', 'vitest'],
  'db/database.ts': ['#lib/env.ts', 'drizzle-orm'],
  'db/schema/articles.ts': ['drizzle-orm'],
  'lib/env.ts': [],
  'messages/translate.ts': ['#lib/env.ts'],
  'server/main.ts': ['#domain/articles/queries.ts', '#db/database.ts', '#messages/translate.ts'],
  'tools/admin/main.ts': ['#domain/articles/publish.ts', '#db/database.ts'],
  'e2e/fixture.ts': ['#domain/articles/publish.ts', '#db/database.ts'],
}

/** A file that breaks one wall, what it imports, and the rule that says so. */
const ILLEGAL: [file: string, imported: string, rule: string][] = [
  ['components/article/route-link.tsx', '#app/page.tsx', 'nothing-above-app'],
  ['app/table.tsx', '#db/schema/articles.ts', 'app'],
  ['app/edge.tsx', '#server/main.ts', 'app'],
  ['components/article/row.tsx', 'type #db/schema/articles.ts', 'components'],
  ['components/ui/title.tsx', '#domain/articles/types.ts', 'ui'],
  ['components/ui/card-list.tsx', '#components/article/card.tsx', 'ui'],
  ['domain/articles/say.ts', '#messages/translate.ts', 'domain'],
  ['domain/articles/show.ts', 'type #components/article/card.tsx', 'domain'],
  ['db/rule.ts', 'type #domain/articles/types.ts', 'db'],
  ['server/screen.ts', '#components/article/card.tsx', 'server'],
  ['lib/table.ts', '#db/database.ts', 'lib'],
  ['messages/rule.ts', 'type #domain/articles/types.ts', 'messages'],
  ['domain/articles/setup.ts', '#tools/admin/main.ts', 'domain'],
  ['domain/articles/count.ts', '#db/schema/articles.ts', 'tables'],
  ['domain/articles/raw.ts', 'drizzle-orm', 'drizzle'],
  ['app/raw.tsx', 'drizzle-orm', 'drizzle'],
  ['server/sign-in.ts', 'next-auth', 'next-auth'],
  ['domain/comments/close.ts', '#domain/articles/store.ts', 'other-rooms-store'],
  ['server/write.ts', '#domain/articles/store.ts', 'store'],
  ['tools/fix.ts', '#domain/articles/store.ts', 'store'],
  ['app/save.ts', '#domain/articles/store.ts', 'store'],
  ['server/act.ts', '#domain/articles/actions.ts', 'server-in-a-request'],
  ['server/ask.ts', '#domain/access/auth.ts', 'server-in-a-request'],
  ['lib/proof.ts', 'vitest', 'development-packages'],
  ['lib/gone.ts', '#lib/nowhere.ts', 'found'],
]

/** Two files that need each other are reported as one. */
const CYCLE: [file: string, imported: string][] = [
  ['lib/this.ts', '#lib/that.ts'],
  ['lib/that.ts', '#lib/this.ts'],
]

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-boundaries-'))

beforeAll(() => {
  for (const [file, imports] of Object.entries(LEGAL)) put(file, imports.map(statement).join('\n'))
  for (const [file, imported] of [...ILLEGAL, ...CYCLE]) put(file, statement(imported))
  const dependencies = { 'drizzle-orm': '1', 'next-auth': '1', react: '1' }
  put('package.json', JSON.stringify({ type: 'module', imports: { '#*': './*' }, dependencies, devDependencies: { vitest: '1' } }))
  put(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true } }',
  )
  for (const name of [...Object.keys(dependencies), 'vitest']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    put(`node_modules/${name}/index.js`, 'export const x = 1')
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('each wall holds, and nothing else is refused', async () => {
  const rooms = ['app', 'components', 'domain', 'db', 'lib', 'messages', 'server', 'tools', 'e2e']
  const options = { ...config.options, baseDir: folder, validate: true, ruleSet: { forbidden: config.forbidden } }
  const { output } = await cruise(rooms, options as never)
  const found = (output as ICruiseResult).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
  const expected = [...ILLEGAL.map(([file, , rule]) => `${file}: ${rule}`), 'lib/that.ts: no-cycles']
  expect(found.sort()).toEqual(expected.sort())
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function statement(imported: string): string {
  const [, isType, specifier] = /^(type )?(.+)$/.exec(imported) ?? []
  return isType ? `import type { x } from '${specifier}'` : `import '${specifier}'`
}

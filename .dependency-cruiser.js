const TEST = String.raw`\.(test|fixture)\.tsx?$|/testing/`
const PRODUCT = '^(app|components|domain|db|lib|messages|server|public)/'

/** A room and the rooms that it must not know. Tests may reach further: they set up what they prove. */
const forbid = (name, comment, from, to, exceptFrom = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [TEST, ...exceptFrom] },
  to: typeof to === 'string' ? { path: to } : to,
})

/** The walls of architecture §1 that are between files. tools/lint holds those within one. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing: find what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'There is no such file or package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    forbid('nothing-above-app', 'Nothing imports a route.', '^(?!app/)', '^app/'),
    forbid('app', 'Routes compose; they ask domain and show components.', '^app/', '^(db|server|tools|e2e)/'),
    forbid('components', 'What a person sees knows domain’s types, never a table.', '^components/', '^(db|server|tools|e2e)/'),
    forbid('ui', 'components/ui knows no word of the product.', '^components/ui/', '^(domain|components/(?!ui/))'),
    forbid(
      'domain',
      'The rules speak in codes and know neither screens nor sentences.',
      '^domain/',
      '^(app|components|server|messages|tools|e2e)/',
    ),
    forbid('db', 'Tables know no rule.', '^db/', '^(app|components|domain|server|messages|tools|e2e)/'),
    forbid('server', 'The process around Next knows no screen.', '^server/', '^(app|components|tools|e2e)/'),
    forbid('lib', 'lib knows nothing of the product.', '^lib/', '^(app|components|domain|db|server|messages|tools|e2e|public)/'),
    forbid('messages', 'The catalogue stands by itself.', '^messages/', '^(app|components|domain|db|server|tools|e2e|public)/'),
    forbid(
      'tables',
      'Queries and stores know the tables; a command may import write and the type Tx, and anything the type of a column.',
      '^domain/',
      { path: '^db/', pathNot: '^db/(database|errors)\\.ts$', dependencyTypesNot: ['type-only'] },
      ['/(queries|store)\\.ts$'],
    ),
    forbid(
      'drizzle',
      'Queries and stores speak to the database, nobody else in domain.',
      '^(app|components|domain|lib|messages)/',
      'node_modules/(drizzle-orm|better-sqlite3|pg)/',
      ['^domain/.+/(queries|store)\\.ts$'],
    ),
    forbid('next-auth', 'next-auth lives in domain/access/auth.ts.', PRODUCT, 'node_modules/(next-auth|@auth)/', [
      '^domain/access/auth\\.ts$',
    ]),
    forbid('other-rooms-store', 'Another room’s store is its own: call its command.', '^domain/([^/]+)/', {
      path: '^domain/.+/store\\.ts$',
      pathNot: '^domain/$1/',
    }),
    forbid('store', 'Writes belong to commands.', '^(?!domain/)', '^domain/.+/store\\.ts$'),
    forbid(
      'server-in-a-request',
      'Actions and sign-in run inside Next’s requests.',
      '^server/',
      '^domain/(.+/actions|access/(action|auth))\\.ts$',
    ),
    forbid('development-packages', 'The product runs without them.', PRODUCT, {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.cache|data|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
}

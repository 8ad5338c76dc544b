import type { Samples } from '#tools/lint/testing/check-rule.ts'

export const noBarrelSamples: Samples = {
  good: [
    ['lib/text.ts', "export { slugify } from '#lib/slug.ts'\nexport const cleanText = () => ''"],
    ['lib/start.ts', "import '#lib/clock.ts'"],
    ['lib/nothing.ts', ''],
    ['db/kit/sqlite.ts', "import { check } from 'drizzle-orm/sqlite-core'\nexport { check }\nexport const table = 1"],
    ['app/api/auth/route.ts', "export { GET, POST } from '#domain/access/auth.ts'"],
  ],
  bad: [
    ['lib/index.ts', "export * from '#lib/text.ts'", ['barrel']],
    ['lib/index.ts', "export { slugify } from '#lib/text.ts'\nexport type { Env } from '#lib/env.ts'", ['barrel']],
    ['lib/index.ts', "import { slugify } from '#lib/text.ts'\nexport { slugify }", ['barrel']],
    ['lib/index.ts', "import text from '#lib/text.ts'\nexport default text", ['barrel']],
  ],
}

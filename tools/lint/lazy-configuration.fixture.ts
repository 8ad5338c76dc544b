import type { Samples } from '#tools/lint/testing/check-rule.ts'

export const lazyConfigurationSamples: Samples = {
  good: [
    ['lib/mail.ts', "import { env } from '#lib/env.ts'; export const from = () => env().SITE_URL"],
    ['lib/mail.ts', "import { env } from '#lib/env.ts'; export function from() { return env() }"],
    ['lib/mail.ts', "import { env } from '#elsewhere/env.ts'; const e = env()"],
    ['domain/site/queries.ts', "import { read } from '#db/database.ts'; class Reader { db = read() }"],
  ],
  bad: [
    ['lib/mail.ts', "import { env } from '#lib/env.ts'; const url = env().SITE_URL", ['atImport']],
    ['lib/mail.ts', "import { env as e } from '#lib/env.ts'; if (e().DEMO) start()", ['atImport']],
    ['domain/site/queries.ts', "import { read } from '#db/database.ts'; const db = read()", ['atImport']],
  ],
}

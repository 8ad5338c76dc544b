import type { Samples } from '#tools/lint/testing/check-rule.ts'

export const envInOnePlaceSamples: Samples = {
  good: [
    ['server/main.ts', 'process.exit(1)'],
    ['server/main.ts', "import { env } from '#lib/env.ts'; env().PORT"],
    ['server/main.ts', 'const { argv } = process'],
    ['server/main.ts', 'vite.env.MODE'],
  ],
  bad: [
    ['server/main.ts', 'process.env.PORT', ['env']],
    ['server/main.ts', "process['env']", ['env']],
    ['server/main.ts', 'globalThis.process.env.PORT', ['env']],
    ['server/main.ts', 'const { env } = process', ['env']],
    ['server/main.ts', "import { env } from 'node:process'", ['env']],
    ['server/main.ts', "import { env as e } from 'process'", ['env']],
  ],
}

import type { Samples } from '#tools/lint/testing/check-rule.ts'

const client = (code: string) => `'use client'\n${code}`

export const clientFilesSamples: Samples = {
  good: [
    ['components/comment/form.client.tsx', client("import { useState } from 'react'")],
    ['components/comment/form.client.tsx', client("import { post } from '#domain/comments/actions.ts'")],
    ['components/comment/form.client.tsx', client("import { input } from '#domain/comments/schema.ts'")],
    ['components/comment/form.client.tsx', client("import { MAX } from '#domain/comments/words/types.ts'")],
    ['components/comment/form.client.tsx', client("import { Button } from '#components/ui/button.tsx'")],
    ['components/comment/form.client.tsx', client("import { Menu } from '#components/site/menu.client.tsx'")],
    ['components/comment/form.client.tsx', client("import styles from '#components/comment/form.module.css'")],
    ['components/comment/form.client.tsx', client("import type { Translate } from '#messages/translate.ts'")],
    ['app/error.tsx', client("import { Notice } from '#components/ui/notice.tsx'")],
    ['app/(paper)/error.tsx', client('export default function Oops() {}')],
    ['app/global-error.tsx', client('export default function Oops() {}')],
    ['components/article/card.tsx', "import { findArticle } from '#domain/articles/queries.ts'"],
  ],
  bad: [
    ['components/comment/form.tsx', client(''), ['name']],
    ['components/comment/use-form.ts', client(''), ['name']],
    ['components/error.tsx', client(''), ['name']],
    ['components/comment/form.client.tsx', "import { useState } from 'react'", ['directive']],
    ['app/error.tsx', 'export default function Oops() {}', ['directive']],
    ['components/comment/form.client.tsx', client("import { list } from '#domain/comments/queries.ts'"), ['imported']],
    ['components/comment/form.client.tsx', client("import { env } from '#lib/env.ts'"), ['imported']],
    ['components/comment/form.client.tsx', client("import { translator } from '#messages/translate.ts'"), ['imported']],
    ['components/comment/form.client.tsx', client("import { Card } from '#components/article/card.tsx'"), ['imported']],
    ['components/comment/form.client.tsx', client("import fs from 'node:fs'"), ['imported']],
    ['components/comment/form.client.tsx', client("const words = await import('#messages/translate.ts')"), ['imported']],
    ['app/error.tsx', client("import { paper } from '#app/page-data.ts'"), ['imported']],
  ],
}

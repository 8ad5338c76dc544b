import type { Samples } from '#tools/lint/testing/check-rule.ts'

export const noFrameworkInDomainSamples: Samples = {
  good: [
    ['domain/access/action.ts', "import { headers } from 'next/headers'"],
    ['domain/access/auth.ts', "import { cache } from 'react'"],
    ['domain/comments/actions.ts', "import { redirect } from 'next/navigation'"],
    ['domain/access/auth.ts', "import NextAuth from 'next-auth'"],
    ['components/ui/field.tsx', "import { useId } from 'react'"],
    ['domain/body/walk.ts', "import { visit } from 'reactive-trees'"],
  ],
  bad: [
    ['domain/comments/post-comment.ts', "import { cookies } from 'next/headers'", ['framework']],
    ['domain/comments/types.ts', "import type { ReactNode } from 'react'", ['framework']],
    ['domain/comments/words/actions.ts', "import { redirect } from 'next/navigation'", ['framework']],
    ['domain/comments/queries.ts', "export { cache } from 'react'", ['framework']],
    ['domain/comments/queries.ts', "const dom = await import('react-dom')", ['framework']],
    ['domain/access/permit.ts', "import next from 'next'", ['framework']],
  ],
}

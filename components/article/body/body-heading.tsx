import type { ReactNode } from 'react'
import type { Print } from '#components/article/body/print.ts'

type BodyHeadingProps = { level: number; print: Print; id?: string; dir?: 'ltr' | 'rtl' | undefined; children: ReactNode }

/** A heading that would be of `level` in a story's own body; lower where the body is only a part of a page. */
export function BodyHeading({ level, print, id, dir, children }: BodyHeadingProps) {
  const Tag = `h${Math.min(6, level + print.below) as 2 | 3 | 4 | 5 | 6}` as const
  return (
    <Tag id={id} dir={dir}>
      {children}
    </Tag>
  )
}

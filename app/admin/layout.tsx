import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { enter } from '#app/admin/enter.ts'
import { PaperFrame } from '#app/paper-frame.tsx'

export const metadata: Metadata = { robots: { index: false } }

/** Guards every staff page once. Each page also asks for a permit of its own: layouts render beside their pages. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await enter(['moderator', 'writer'], '/admin')
  return <PaperFrame>{children}</PaperFrame>
}

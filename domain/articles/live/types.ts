import type { Body } from '#domain/body/types.ts'

export type LiveBlockView = {
  publicId: string
  at: Date
  updatedAt: Date | null
  headline: string
  isKey: boolean
  body: Body
  authors: { slug: string; name: string }[]
}

/** Newest first. */
export type LiveView = { state: 'live' | 'ended'; endedAt: Date | null; blocks: LiveBlockView[] }

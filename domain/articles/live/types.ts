import type { StoredBody } from '#db/schema/articles.ts'
import type { Standing } from '#domain/articles/edit/types.ts'
import type { Body } from '#domain/body/types.ts'

/** One update of a live story, as readers see it. */
export type LiveBlockView = {
  publicId: string
  at: Date
  updatedAt: Date | null
  headline: string
  isKey: boolean
  body: Body
  authors: { slug: string; name: string }[]
}

/** The coverage of a live story: its newest updates, newest first, as many as the story's page shows at first. */
export type LiveView = { state: 'live' | 'ended'; endedAt: Date | null; blocks: LiveBlockView[] }

/** What a page of the coverage shows beside its updates. */
export type LivePage = {
  blocks: LiveBlockView[]
  /** Counts from 1: the newest updates. */
  page: number
  pages: number
  /** Newest first, each with the page that it stands on. */
  keyEvents: { publicId: string; at: Date; headline: string; page: number }[]
  /** Of the first update and of the newest change; null where nothing has been written yet. */
  beganAt: Date | null
  lastAt: Date | null
  /** Names exactly this state of the coverage: see revisionOf. */
  revision: string
}

/** An update by what can change about it. */
export type LiveMark = { publicId: string; at: Date; updatedAt: Date | null }

/** How a story's coverage stands, for those who follow it. `marks`: every update, newest first. */
export type LiveNow = { articleId: number; state: 'live' | 'ended'; marks: LiveMark[]; revision: string }

/** An update as its form needs it. */
export type EditableBlock = {
  id: number
  publicId: string
  articleId: number
  at: Date
  updatedAt: Date | null
  headline: string
  isKey: boolean
  body: StoredBody
  personId: number | null
  version: number
}

/** The fields of an update's form, as it sends them. */
export const BLOCK_FIELDS = ['at', 'headline', 'words', 'isKey', 'author'] as const
export type BlockField = (typeof BLOCK_FIELDS)[number]
export type BlockFields = Record<BlockField, string>

/** An update in the list of those who write. */
export type DeskBlock = {
  publicId: string
  at: Date
  headline: string
  isKey: boolean
  version: number
  author: string
  words: string
  canChange: boolean
}

/** A live story's desk, for whoever asked. */
export type LiveDesk = {
  state: 'live' | 'ended'
  /** Whether they may add updates. */
  canAdd: boolean
  /** Whom they may sign with. */
  signers: { canChoose: boolean; people: { slug: string; name: string }[] }
  /** The form of a new update, or of the one that is being changed. */
  form: { block: string; version: number; key: string; fields: BlockFields }
  blocks: DeskBlock[]
  page: number
  pages: number
}

/** A live story in the list of those that one may add to. */
export type LiveLine = { publicId: string; headline: string; standing: Standing }

/** What a command did: with which update, and the key of the next form. */
export type Written = { article: string; block: string; deed: 'update-added' | 'update-changed' | 'update-removed'; nextKey: string }

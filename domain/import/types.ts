import type { ArticleKind, StoredBody, TalkMode } from '#db/schema/articles.ts'
import type { CommentState, StoredWords } from '#db/schema/comments.ts'
import type { WxrError } from '#domain/import/wxr/types.ts'
import type { Failure } from '#lib/result.ts'

/** What an import did with one kind of thing: type and status as the file writes them. */
export type Tally = {
  type: string
  status: string
  /** In the file. */
  read: number
  added: number
  updated: number
  /** Read before, and the same. */
  unchanged: number
  /** Changed in the file and here: left as it is here. */
  kept: number
  /** Not taken over; each one is named among the notes, or of a kind that never is. */
  left: number
}

/** Something that whoever runs the paper should know: a code that becomes a sentence, and what it needs. */
export type ImportNote = { code: string; values: Record<string, string | number> }

export type ImportReport = {
  /** `wordpress:https://old.example` */
  source: string
  title: string
  items: Tally[]
  comments: Tally[]
  people: number
  tags: number
  /** Names in the masthead's order, and how many stories each has. */
  sections: { name: string; slug: string; stories: number; isNew: boolean }[]
  notes: ImportNote[]
}

/** Why nothing was imported; what the reader of the file found is among them. */
export type ImportError = Failure<'demo-paper' | 'no-file' | 'comment-cycle'> | WxrError

/** What of an earlier import of the same paper is here: foreign id → our id, what was read, our version then. */
export type Imported = Map<string, { localId: number; digest: string; version: number }>

/** What a paper has before an import. */
export type Here = {
  sections: { slug: string; name: string }[]
  addresses: { section: string; slug: string }[]
  /** Foreign id of a story → where it stands. */
  known: Map<string, { section: string; slug: string }>
}

/** A story ready to be written. Instants are ISO strings: it has lain in a file. */
export type ReadyArticle = {
  kind: 'article'
  foreignId: string
  digest: string
  line: number
  type: string
  status: string
  title: string
  /** Of the section; ROOT for a page of the paper. */
  section: string
  slug: string
  articleKind: ArticleKind
  state: 'draft' | 'published'
  standfirst: string
  body: StoredBody
  publishAt: string | null
  updatedAt: string | null
  createdAt: string | null
  talkMode: TalkMode
  /** Logins of the authors, slugs of the tags. */
  authors: string[]
  tags: string[]
  oldAddresses: string[]
}

/** A comment ready to be written, behind its article and behind what it answers. */
export type ReadyComment = {
  kind: 'comment'
  foreignId: string
  digest: string
  type: string
  status: string
  parent: string | null
  name: string
  key: string | null
  at: string
  state: CommentState
  source: string
  words: StoredWords
  plain: string
}

export type Ready = ReadyArticle | ReadyComment

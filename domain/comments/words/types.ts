/** A comment's words: a small Markdown subset as a tree. */
export type WordsInline =
  | { type: 'text'; text: string }
  | { type: 'strong'; content: WordsInline[] }
  | { type: 'em'; content: WordsInline[] }
  | { type: 'strike'; content: WordsInline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; content: WordsInline[] }
  | { type: 'break' }

export type WordsBlock =
  | { type: 'paragraph'; content: WordsInline[] }
  | { type: 'quote'; content: WordsBlock[] }
  | { type: 'list'; ordered: boolean; start: number; items: WordsBlock[][] }
  | { type: 'code'; text: string }

export type Words = { version: 1; content: WordsBlock[] }

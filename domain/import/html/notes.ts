export type NoteKind =
  | 'block-left-out'
  | 'element-kept-as-text'
  | 'element-left-out'
  | 'embed'
  | 'embed-unsafe'
  | 'file-linked'
  | 'form-kept-as-text'
  | 'gallery-left-out'
  | 'link-dropped'
  | 'link-unsafe'
  | 'more-tag'
  | 'page-break'
  | 'picture-linked'
  | 'picture-missing'
  | 'picture-unsafe'
  | 'script-dropped'
  | 'shortcode-kept'
  | 'style-dropped'
  | 'too-deep'
  | 'too-long'
  | 'tracker-dropped'

/** A thing that has no node of ours, in words for the report. */
export type Note = { what: NoteKind; detail: string }

/** Each note once, in the order in which they were first made. */
export type Notes = { add: (what: NoteKind, detail: string) => void; all: () => Note[] }

const MAX_DETAIL = 500

export function createNotes(): Notes {
  const seen = new Map<string, Note>()
  return {
    add: (what, detail) => {
      const short = detail.slice(0, MAX_DETAIL).toWellFormed()
      const key = `${what} ${short}`
      if (!seen.has(key)) seen.set(key, { what, detail: short })
    },
    all: () => [...seen.values()],
  }
}

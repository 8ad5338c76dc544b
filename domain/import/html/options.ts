export type AttachmentInfo = { url: string; title: string; caption: string; alt: string }

export type Options = {
  /** Absolute; relative links and pictures are resolved against it. */
  siteUrl: string
  /** By WordPress id. Title, caption and alt are plain text. */
  attachments: ReadonlyMap<string, AttachmentInfo>
  /** Our own address for an old one of the same site, or null. */
  movedTo: (url: string) => string | null
  /** HTML of the notes of a block-editor post (its `footnotes` meta), by the id that the text names. */
  footnotes?: ReadonlyMap<string, string>
}

/** An address of the paper's, for search engines: its path, when it last changed (null: nobody knows), and its main picture's path. */
export type SitemapEntry = { href: string; changed: Date | null; picture?: string | null }

/** A story of the last two days. */
export type NewsEntry = { href: string; title: string; publishedAt: Date }

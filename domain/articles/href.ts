import { ROOT } from '#domain/site/root.ts'

/** Where a story stands, or a page of the paper. */
export const articleHref = (section: string, slug: string): string => (section === ROOT ? `/${slug}` : `/${section}/${slug}`)

import type { BreadcrumbList } from 'schema-dts'
import type { Web } from '#domain/structured-data/types.ts'

/** A step below the front page. `path` begins with a slash. */
export type Step = { name: string; path: string }

/** The way from the front page to a page. */
export const breadcrumbs = (steps: Step[], { site, origin }: Web): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '/' }, ...steps].map(({ name, path }, i) => ({
    ...{ '@type': 'ListItem', position: i + 1, name, item: origin + path },
  })),
})

import { JsonLd } from '#components/site/json-ld.tsx'
import type { CardPage } from '#domain/articles/types.ts'
import { breadcrumbs, type Step } from '#domain/structured-data/breadcrumbs.ts'
import { graph } from '#domain/structured-data/graph.ts'
import { storyList } from '#domain/structured-data/story-list.ts'
import type { Web } from '#domain/structured-data/types.ts'

type ListDataProps = {
  name: string
  /** Of the list's first page. */
  path: string
  list: CardPage
  /** Steps between the front page and it. */
  above?: Step[]
  web: Web
}

/** What search engines want to know of a list of stories. */
export function ListData({ name, path, list, above = [], web }: ListDataProps) {
  const here = list.page > 1 ? `${path}?page=${list.page}` : path
  return <JsonLd data={graph(storyList(name, here, list, web), breadcrumbs([...above, { name, path }], web))} />
}

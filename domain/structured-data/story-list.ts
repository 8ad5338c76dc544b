import type { CollectionPage } from 'schema-dts'
import type { CardPage } from '#domain/articles/types.ts'
import type { Web } from '#domain/structured-data/types.ts'

/** A page that lists stories. @param path of this page, its number included */
export const storyList = (name: string, path: string, { cards }: CardPage, { site, origin }: Web): CollectionPage => ({
  ...{ '@type': 'CollectionPage', '@id': `${origin}${path}#page`, name, url: origin + path, inLanguage: site.language },
  isPartOf: { '@type': 'WebSite', name: site.name, url: `${origin}/` },
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: cards.map(({ headline, href }, i) => ({
      ...{ '@type': 'ListItem', position: i + 1, name: headline, url: origin + href },
    })),
  },
})

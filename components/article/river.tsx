import { Card } from '#components/article/card.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { CardPage } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/river.module.css'

export type RiverProps = {
  list: CardPage
  /** The address of the first page. */
  href: string
  /** Say each story's section. */
  sectioned?: boolean
  site: SiteView
  t: Translate
}

/** Two pictures in five: most stories stand by their words. */
const hasPicture = (index: number): boolean => index % 5 === 0 || index % 5 === 3

/** Stories one below the other, newest first, and the way to older ones. */
export function River({ list, href, sectioned = false, site, t }: RiverProps) {
  const { cards, page, pages } = list
  return (
    <div className={styles.river}>
      {cards.map((card, i) => (
        <div key={card.publicId} className={styles.item}>
          <Card
            card={card}
            size="medium"
            layout="beside"
            place="river"
            picture={hasPicture(i)}
            standfirst
            sectioned={sectioned}
            site={site}
            t={t}
          />
        </div>
      ))}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(n) => (n === 1 ? href : `${href}?page=${String(n)}`)}
        words={{
          label: t('site.pages'),
          previous: t('site.pages.newer'),
          next: t('site.pages.older'),
          status: t('site.pages.status', { page, pages }),
        }}
      />
    </div>
  )
}

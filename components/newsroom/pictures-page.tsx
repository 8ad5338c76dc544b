import { Picture } from '#components/article/picture.tsx'
import { PictureForm } from '#components/newsroom/picture-form.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { PICTURES_HREF } from '#domain/pictures/pictures-href.ts'
import type { PictureLine, PicturePage } from '#domain/pictures/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { sentences, type Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/pictures-page.module.css'

export type PicturesPageProps = {
  list: PicturePage
  /** Whether the one that just came had been there. */
  wasThere: boolean
  site: SiteView
  t: Translate
}

/** Where the newsroom sends its pictures, and finds their addresses. */
export function PicturesPage({ list, wasThere, site, t }: PicturesPageProps) {
  const { added } = list
  const words = sentences(site.language, 'picture.', 'failure.', 'field.')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>
          <a href="/admin/articles">{t('story.list.title')}</a>
        </p>
        <h1 className={styles.title}>{t('picture.list.title')}</h1>
      </header>
      <div className={styles.form}>
        {added ? (
          <Notice kind="news">
            <p>{t(wasThere ? 'picture.wasThere' : 'picture.added')}</p>
            <Line picture={added} id="added" t={t} />
          </Notice>
        ) : null}
        <PictureForm key={added?.src} words={words} />
      </div>
      <Newest list={list} t={t} />
    </div>
  )
}

function Newest({ list: { pictures, page, pages }, t }: { list: PicturePage; t: Translate }) {
  return (
    <section aria-labelledby="newest" className={styles.list}>
      <h2 id="newest" className={styles.label}>
        {t('picture.list.newest')}
      </h2>
      {pictures.length === 0 ? <p>{t('picture.list.empty')}</p> : null}
      <ul>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <Line picture={picture} id={`picture-${String(picture.id)}`} t={t} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(n) => (n === 1 ? PICTURES_HREF : `${PICTURES_HREF}?page=${String(n)}`)}
        words={{
          label: t('picture.list.page.label'),
          previous: t('site.pages.newer'),
          next: t('site.pages.older'),
          status: t('site.pages.status', { page, pages }),
        }}
      />
    </section>
  )
}

/** A picture and what to paste, for its own field and for a story's text. */
function Line({ picture, id, t }: { picture: PictureLine; id: string; t: Translate }) {
  return (
    <div className={styles.line}>
      <Picture picture={picture} place="thumb" className={styles.thumb} />
      <div className={styles.words}>
        <label htmlFor={`${id}-src`}>{t('picture.address')}</label>
        <input id={`${id}-src`} readOnly defaultValue={picture.src} />
        <label htmlFor={`${id}-text`}>{t('picture.markdown')}</label>
        <textarea id={`${id}-text`} readOnly rows={3} defaultValue={picture.markdown} />
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { ArticleBody } from '#components/article/body/body.tsx'
import { listNames } from '#components/article/list-names.tsx'
import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import { liveBlockHref } from '#domain/articles/live/live-href.ts'
import type { LiveBlockView } from '#domain/articles/live/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/live/live-block.module.css'

export type LiveBlockProps = {
  block: LiveBlockView
  /** Of the story. */
  articleHref: string
  /** Whether it stands alone on a page of its own. */
  isAlone?: boolean
  site: SiteView
  t: Translate
}

/** One update: when, what, by whom. The time is the link to it. */
export function LiveBlock({ block, articleHref, isAlone = false, site, t }: LiveBlockProps) {
  const { publicId, at, updatedAt, headline, isKey, body } = block
  const href = liveBlockHref(articleHref, publicId)
  const Title = isAlone ? 'h2' : 'h3'
  const part = { mark: `${publicId}-`, below: (isAlone ? 0 : 1) + (headline ? 1 : 0) }
  return (
    <article id={`block-${publicId}`} className={styles.block} data-live-block={publicId} data-edited={updatedAt?.getTime() ?? 0}>
      <p className={styles.time}>
        <a href={href}>
          <When at={at} site={site} form={isAlone ? 'full' : 'moment'} ages />
        </a>
        {isKey ? <span className={styles.key}>{t('live.isKey')}</span> : null}
      </p>
      <div className={styles.words}>
        {headline ? (
          <Title dir={otherDirection(headline, site.language)} className={styles.headline}>
            {headline}
          </Title>
        ) : null}
        <ArticleBody body={body} t={t} language={site.language} timeZone={site.timeZone} part={part} />
        <Foot block={block} href={href} site={site} t={t} />
      </div>
    </article>
  )
}

/** Who signs it, when its words were changed, and the way to pass it on. */
function Foot({ block: { authors, updatedAt }, href, site, t }: Pick<LiveBlockProps, 'block' | 'site' | 't'> & { href: string }) {
  return (
    <p className={styles.foot}>
      {authors.length > 0 ? <span>{listNames(authors, site.language)}</span> : null}
      {updatedAt ? <span>{updated(updatedAt, site, t)}</span> : null}
      <button type="button" data-needs-js="" data-screen="" data-share={t('article.share.copied')} data-share-path={href}>
        <span role="status">{t('article.share')}</span>
      </button>
    </p>
  )
}

function updated(at: Date, site: SiteView, t: Translate): ReactNode {
  const [before, after] = around(t, 'live.updated', 'time')
  return (
    <>
      {before}
      <When at={at} site={site} form="moment" />
      {after}
    </>
  )
}

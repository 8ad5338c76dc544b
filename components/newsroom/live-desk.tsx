import { LiveForm } from '#components/newsroom/live-form.client.tsx'
import { RemoveBlockForm } from '#components/newsroom/remove-block-form.client.tsx'
import { writeTime } from '#components/site/paper-time.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { liveDeskHref } from '#domain/articles/edit/story-href.ts'
import type { DeskBlock, LiveDesk } from '#domain/articles/live/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { SiteView } from '#domain/site/types.ts'
import { sentences, type Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/live-desk.module.css'

export type LiveDeskProps = { article: string; desk: LiveDesk; site: SiteView; t: Translate }

/** Where a live story is written while it happens: the form of the next update, and what has been written. */
export function LiveDeskPart(props: LiveDeskProps) {
  const { article, desk, site, t } = props
  const { form, signers, canAdd, state } = desk
  const isOpen = canAdd && (state === 'live' || form.block !== '')
  return (
    <section id="live" aria-labelledby="live-title" className={styles.desk}>
      <h2 id="live-title" className={styles.title}>
        {isOpen ? t(form.block ? 'live.form.title.change' : 'live.form.title.new') : t('live.desk.title')}
      </h2>
      {canAdd || state === 'ended' ? null : <Notice>{t('live.desk.locked')}</Notice>}
      {state === 'ended' ? <Notice>{t('live.desk.ended')}</Notice> : null}
      {isOpen ? (
        <LiveForm
          key={form.block}
          words={sentences(site.language, 'live.form.', 'failure.', 'field.')}
          {...{ article, form, signers }}
          deskHref={liveDeskHref(article)}
          zone={site.timeZone}
        />
      ) : null}
      <Written {...props} />
    </section>
  )
}

function Written({ article, desk: { blocks, page, pages }, site, t }: LiveDeskProps) {
  return (
    <>
      <h3 className={styles.listTitle}>{t('live.desk.list')}</h3>
      {blocks.length === 0 ? <p className={styles.none}>{t('live.desk.none')}</p> : null}
      <ul>
        {blocks.map((block) => (
          <Line key={block.publicId} {...{ article, block, site, t }} />
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(n) => liveDeskHref(article, { page: n })}
        words={{
          label: t('live.desk.pages'),
          previous: t('live.pages.newer'),
          next: t('live.pages.older'),
          status: t('site.pages.status', { page, pages }),
        }}
      />
    </>
  )
}

function Line({ article, block, site, t }: { article: string; block: DeskBlock; site: SiteView; t: Translate }) {
  const { publicId, at, headline, isKey, version, author, words, canChange } = block
  const about = headline || words.slice(0, 60)
  return (
    <li className={styles.line} id={`line-${publicId}`}>
      <p className={styles.meta}>
        <time dateTime={at.toISOString()}>{writeTime(at, 'moment', site)}</time>
        {isKey ? <strong>{t('live.isKey')}</strong> : null}
        <bdi>{author || t('live.desk.unsigned')}</bdi>
      </p>
      <p dir={otherDirection(about, site.language)} className={styles.beginning}>
        {headline ? <strong>{headline} </strong> : null}
        {words}
      </p>
      {canChange ? (
        <div className={styles.doings}>
          <a
            href={liveDeskHref(article, { block: publicId })}
            aria-label={t('live.desk.about', { deed: t('live.desk.edit'), headline: about })}
          >
            {t('live.desk.edit')}
          </a>
          <RemoveBlockForm words={sentences(site.language, 'live.desk.', 'failure.')} {...{ article, block: publicId, version, about }} />
        </div>
      ) : null}
    </li>
  )
}

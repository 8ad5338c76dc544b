import { DeskCardView } from '#components/moderation/desk-card.tsx'
import { DeskKeys } from '#components/moderation/desk-keys.client.tsx'
import { describeDecision } from '#components/moderation/describe-decision.ts'
import { QueueRail } from '#components/moderation/queue-rail.tsx'
import { UndoForm } from '#components/moderation/undo-form.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { deskHref } from '#domain/moderation/desk-href.ts'
import type { DeskCard, DeskView } from '#domain/moderation/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { hasMessage, sentences, type Translate } from '#messages/translate.ts'
import styles from '#components/moderation/desk.module.css'

export type DeskProps = {
  desk: DeskView
  site: SiteView
  t: Translate
  /** What was just decided without a script, so that it can be said and taken back. */
  did: { key: string; batch: string | null } | null
  /** A comment that a colleague decided on meanwhile, as it stands now. */
  contested: DeskCard | null
  /** The sentence that was written about it. */
  kept?: string
}

/** The moderators' desk: queues at the left, the queue's comments beside them. */
export function Desk({ desk, site, t, did, contested, kept = '' }: DeskProps) {
  const { queue, page, pages } = desk
  const words = sentences(site.language, 'desk.', 'reason.', 'failure.', 'field.sentence', 'field.invalid', 'field.gone')
  return (
    <div className={styles.desk}>
      <h1 className={styles.title}>{t('desk.title')}</h1>
      <QueueRail desk={desk} t={t} />
      <section aria-label={t(`desk.queue.${queue}`)} className={styles.cards}>
        <DeskKeys words={words} />
        {did && hasMessage(did.key) ? (
          <Notice kind="news">
            {t(did.key)} {did.batch ? <UndoForm words={words} batch={did.batch} queue={queue} page={page} /> : null}
          </Notice>
        ) : null}
        {contested ? (
          <>
            <Notice kind="error">
              <p>{t('desk.conflict')}</p>
              {contested.lastDecision ? <p>{describeDecision(contested.lastDecision, site, t)}</p> : null}
              <p>{t('desk.conflict.override')}</p>
            </Notice>
            <DeskCardView card={contested} kept={kept} desk={desk} site={site} t={t} words={words} />
          </>
        ) : null}
        {desk.cards.length === 0 ? <p>{t(`desk.empty.${queue}`)}</p> : null}
        {desk.cards
          .filter((c) => c.publicId !== contested?.publicId)
          .map((card) => (
            <DeskCardView key={card.publicId} card={card} desk={desk} site={site} t={t} words={words} />
          ))}
        <Pagination page={page} pages={pages} hrefOf={(n) => deskHref({ queue, page: n })} words={paginationWords(t, page, pages)} />
      </section>
    </div>
  )
}

const paginationWords = (t: Translate, page: number, pages: number) => ({
  label: t('desk.page.label'),
  previous: t('desk.page.previous'),
  next: t('desk.page.next'),
  status: t('desk.page.status', { page, pages }),
})

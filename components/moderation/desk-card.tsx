import { CommentWords } from '#components/comment/words.tsx'
import { DecisionForm } from '#components/moderation/decision-form.client.tsx'
import { describeDecision } from '#components/moderation/describe-decision.ts'
import { UndoForm } from '#components/moderation/undo-form.client.tsx'
import { When } from '#components/site/when.tsx'
import type { DeskCard, DeskView, EventView, FindingView } from '#domain/moderation/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Sentences } from '#messages/format.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'
import styles from '#components/moderation/desk-card.module.css'

export type DeskCardProps = {
  card: DeskCard
  /** A sentence that was written about it and not published. */
  kept?: string
  desk: DeskView
  site: SiteView
  t: Translate
  words: Sentences
}

/** One comment with all that a decision needs: who, what, where, why it is here, and what was decided before. */
export function DeskCardView({ card, kept = '', desk, site, t, words }: DeskCardProps) {
  const { author } = card
  return (
    <article id={`comment-${card.publicId}`} className={styles.card} tabIndex={-1} data-card="">
      <header className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{author.name || t('comment.anonymous')}</bdi>
        </h2>
        {author.isNew ? <span className={styles.mark}>{t('desk.author.new')}</span> : null}
        <span>{t('desk.author.counts', { published: author.published, rejected: author.rejected })}</span>
        <When at={card.createdAt} site={site} />
        {card.isReviewed ? <span>{t('desk.reviewed')}</span> : null}
      </header>
      <Place card={card} site={site} t={t} />
      {card.parent ? (
        <p className={styles.parent} dir="auto">
          {t('desk.inReplyTo', card.parent)}
        </p>
      ) : null}
      <div className={styles.words}>
        <CommentWords words={card.words} />
      </div>
      {card.findings.length > 0 ? <Evidence findings={card.findings} t={t} /> : null}
      {card.lastDecision ? <LastDecision event={card.lastDecision} site={site} t={t} /> : null}
      <DecisionForm
        words={words}
        clock={{ language: site.language, timeZone: site.timeZone }}
        comment={{ publicId: card.publicId, version: card.version, state: card.state, sentence: card.pick?.sentence ?? '' }}
        kept={kept}
        queue={desk.queue}
        page={desk.page}
        reasons={desk.reasons.map((r) => r.code)}
      />
      {card.undo ? <UndoForm words={words} batch={card.undo} queue={desk.queue} page={desk.page} /> : null}
    </article>
  )
}

function LastDecision({ event, site, t }: { event: EventView; site: SiteView; t: Translate }) {
  return (
    <>
      <p className={styles.last}>{describeDecision(event, site, t)}</p>
      {event.note ? <p className={styles.last}>{t('desk.last.note', { note: event.note })}</p> : null}
    </>
  )
}

/** The story that it stands under. */
function Place({ card: { article }, site, t }: Pick<DeskCardProps, 'card' | 'site' | 't'>) {
  return (
    <p className={styles.place}>
      {t('desk.on')}{' '}
      <a href={article.href} dir={otherDirection(article.headline, site.language)}>
        {article.headline}
      </a>
    </p>
  )
}

function Evidence({ findings, t }: { findings: FindingView[]; t: Translate }) {
  return (
    <p className={styles.evidence}>
      {t('desk.evidence', { findings: findings.map((f) => evidence(f, t)).join(t('desk.evidence.between')) })}
    </p>
  )
}

function evidence({ rule, outcome, evidence }: FindingView, t: Translate): string {
  const key = `rule.${rule}`
  return outcome === 'error' || !hasMessage(key) ? t('rule.error', { rule }) : t(key, evidence)
}

import { writeTime } from '#components/site/paper-time.ts'
import type { EventView } from '#domain/moderation/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'

/** A decision as a sentence: what, by whom, when, by which rule or with which published sentence. */
export function describeDecision(event: EventView, site: SiteView, t: Translate): string {
  const name = event.actorKind === 'author' ? t('desk.last.author') : (event.actorName ?? t('desk.last.system'))
  const key = `reason.${event.reason ?? ''}`
  const reason = hasMessage(key) ? t(key) : 'none'
  const at = writeTime(event.at, 'full', site)
  if (event.action === 'pick' && event.sentence !== null) return t('desk.last.pick', { name, at, sentence: event.sentence })
  return t('desk.last', { action: event.action, name, at, reason })
}

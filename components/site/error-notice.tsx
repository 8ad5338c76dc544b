import { Notice } from '#components/ui/notice.tsx'
import type { Translate } from '#messages/translate.ts'

export type ErrorNoticeProps = {
  t: Translate
  /** What the log calls this failure, so that a reader can name it. */
  digest?: string
}

/** Something broke on our side. */
export function ErrorNotice({ t, digest }: ErrorNoticeProps) {
  return (
    <Notice kind="error">
      <p>{t('site.error.sentence')}</p>
      {digest ? <p>{t('site.error.digest', { digest })}</p> : null}
    </Notice>
  )
}

import type { Translate } from '#messages/translate.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import styles from '#components/comment/comment-form.module.css'

/** How a reader comes to take part. */
export function SignInInvitation({ t, returnTo }: { t: Translate; returnTo: string }) {
  const query = `?to=${encodeURIComponent(returnTo)}`
  return (
    <div className={styles.form}>
      <p className={styles.target}>{t('comment.form.takePart')}</p>
      <p className={styles.buttons}>
        <ButtonLink href={`/sign-in${query}`}>{t('comment.form.signIn')}</ButtonLink>
        <span>
          {t('comment.form.or')} <a href={`/sign-up${query}`}>{t('comment.form.signUp')}</a>
        </span>
      </p>
    </div>
  )
}

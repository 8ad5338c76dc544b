'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { signInAction } from '#domain/accounts/actions.ts'
import type { Sentences } from '#messages/format.ts'

/** Signs a member in and goes on to `to`. */
export function SignInForm({ words, to }: { words: Sentences; to: string }) {
  const [state, submit, isPending] = useActionState(signInAction, null)
  const { t, failure } = speak(words)
  const failed = state?.ok === false ? state : undefined
  return (
    <form action={submit}>
      {failed ? <Notice kind="error">{failure(failed.error)}</Notice> : null}
      <input type="hidden" name="to" value={to} />
      <Field
        id="email"
        name="email"
        type="email"
        label={t('account.email')}
        autoComplete="username"
        defaultValue={failed?.form.email}
        required
      />
      <Field id="password" name="password" type="password" label={t('account.password')} autoComplete="current-password" required />
      <Button disabled={isPending}>{t('account.signIn')}</Button>
    </form>
  )
}

'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { signUpAction } from '#domain/accounts/actions.ts'
import type { Sentences } from '#messages/format.ts'

/** Creates a member's account, signs it in and goes on to `to`. */
export function SignUpForm({ words, to }: { words: Sentences; to: string }) {
  const [state, submit, isPending] = useActionState(signUpAction, null)
  const { t, failure, field } = speak(words)
  const failed = state?.ok === false ? state : undefined
  const part = (name: string) => ({ id: name, name, error: field(failed?.error, name), required: true })
  return (
    <form action={submit}>
      {failed ? <Notice kind="error">{failure(failed.error)}</Notice> : null}
      <input type="hidden" name="to" value={to} />
      <Field
        {...part('displayName')}
        label={t('account.displayName')}
        hint={t('account.displayName.hint')}
        autoComplete="nickname"
        maxLength={40}
        defaultValue={failed?.form.displayName}
      />
      <Field {...part('email')} type="email" label={t('account.email')} autoComplete="email" defaultValue={failed?.form.email} />
      <Field
        {...part('password')}
        type="password"
        label={t('account.password')}
        hint={t('account.password.hint')}
        autoComplete="new-password"
        minLength={8}
        maxLength={128}
      />
      <Button disabled={isPending}>{t('account.signUp')}</Button>
    </form>
  )
}

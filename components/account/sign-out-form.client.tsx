'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { signOutAction } from '#domain/accounts/actions.ts'

/** Ends the session. */
export function SignOutForm({ label }: { label: string }) {
  const [, submit] = useActionState(signOutAction, null)
  return (
    <form action={submit}>
      <Button kind="quiet">{label}</Button>
    </form>
  )
}

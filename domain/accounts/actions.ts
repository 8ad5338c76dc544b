'use server'

import { action } from '#domain/access/action.ts'
import { beginSession, endSession } from '#domain/access/auth.ts'
import { takePoint } from '#domain/access/limits.ts'
import { localPath } from '#domain/access/local-path.ts'
import { createAccount } from '#domain/accounts/create-account.ts'
import { emptyInput, signInInput, signUpInput } from '#domain/accounts/schema.ts'
import { isWrongCredentials } from '#domain/accounts/wrong-credentials.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export const signInAction = action({
  access: 'public',
  limit: 'sign-in',
  input: signInInput,
  async run(ctx, { email, password, to }): Promise<Result<{ to: string }, Failure<'too-many' | 'wrong-credentials'>>> {
    const seconds = await takePoint('sign-in-account', `${email} ${ctx.client}`)
    if (seconds > 0) return fail({ code: 'too-many', values: { seconds } })
    try {
      await beginSession(email, password)
    } catch (error) {
      if (isWrongCredentials(error)) return fail({ code: 'wrong-credentials' })
      throw error
    }
    return ok({ to: localPath(to) })
  },
  then: ({ to }) => to,
  alwaysRedirect: true,
})

export const signUpAction = action({
  access: 'public',
  limit: 'sign-up',
  input: signUpInput,
  async run(ctx, input) {
    const created = await createAccount(ctx, input)
    if (!created.ok) return created
    await beginSession(created.value.email, input.password)
    return ok({ to: localPath(input.to) })
  },
  then: ({ to }) => to,
  alwaysRedirect: true,
})

export const signOutAction = action({
  access: 'public',
  input: emptyInput,
  async run() {
    await endSession()
    return ok({})
  },
  then: () => '/',
  alwaysRedirect: true,
})

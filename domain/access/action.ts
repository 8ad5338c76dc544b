import { headers } from 'next/headers'
import { notFound, redirect, unstable_rethrow } from 'next/navigation'
import type { output, ZodSafeParseResult, ZodType } from 'zod'
import type { Actor } from '#domain/access/actor.ts'
import { clientAddress, currentActor } from '#domain/access/auth.ts'
import { formFields, formFile } from '#domain/access/form-fields.ts'
import { takePoint, type LimitName } from '#domain/access/limits.ts'
import { mayEnter } from '#domain/access/permissions.ts'
import type { Role } from '#db/schema/accounts.ts'
import { answerWith, beginAction } from '#lib/answer.ts'
import { logFailure } from '#lib/log-failure.ts'
import type { Failure, Result } from '#lib/result.ts'

/** Who may call an action at all. What they may do to a subject is for permits. */
export type Access = 'public' | Role

/** What every command is told of the request. */
export type Context<A extends Actor = Actor> = { actor: A; client: string }

/** What an action gives back: its value, or a failure beside the words that were sent, so that the form can show them again. */
export type ActionState<T, E extends Failure = Failure> =
  { ok: true; value: T } | { ok: false; error: E | EdgeFailure; form: Record<string, string> }

/** Failures that any action may have. */
export type EdgeFailure = Failure<'invalid' | 'not-signed-in' | 'not-allowed' | 'too-many' | 'busy' | 'unexpected'>

type Spec<S extends ZodType, T, E extends Failure> = {
  access: Access
  limit?: LimitName
  input: S
  /** The form's field for a file, which the command is given beside the words. */
  file?: string
  run: (ctx: Context, input: output<S>, file: File | null) => Promise<Result<T, E>>
  /** Where a browser without JavaScript goes on to (303). With JavaScript the value alone is answered. */
  then: (value: T) => string
  /** Where it goes on to after a failure that the same page cannot show; null: it gets its page back, with the words. */
  otherwise?: (error: E | EdgeFailure, fields: Record<string, string>) => string | null
  /** Whether the value is of no use to the script: it is sent on like a plain form. */
  alwaysRedirect?: boolean
}

/**
 * Makes a server action: session, access, rate limit, parsing, the command, and its outcome for a script
 * (`useActionState`) and for a plain form post alike. Statuses of plain posts: 303 on success, 401, 403, 409, 422, 429, 503.
 */
export function action<S extends ZodType, T, E extends Failure>(spec: Spec<S, T, E>) {
  return async (_previous: ActionState<T, E> | null, form: FormData): Promise<ActionState<T, E>> => {
    beginAction()
    const fields = formFields(form)
    const result = await attempt(spec, fields, spec.file === undefined ? null : formFile(form, spec.file))
    if (!result.ok) {
      const elsewhere = spec.otherwise?.(result.error, fields)
      if (elsewhere && !(await isScripted())) redirect(elsewhere)
      answerWith(STATUS[result.error.code] ?? 409, Number(result.error.values?.seconds ?? 0))
      return { ok: false, error: result.error, form: withoutSecrets(fields) }
    }
    if (spec.alwaysRedirect || !(await isScripted())) redirect(spec.then(result.value))
    return result
  }
}

const STATUS: Record<string, number> = {
  invalid: 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'too-many': 429,
  busy: 503,
  unexpected: 500,
  'wrong-credentials': 422,
  gone: 404,
}

async function attempt<S extends ZodType, T, E extends Failure>(
  spec: Spec<S, T, E>,
  fields: Record<string, string>,
  file: File | null,
): Promise<Result<T, E | EdgeFailure>> {
  const actor = await currentActor()
  admit(actor, spec.access)
  if (spec.access === 'member' && actor.kind === 'guest') return { ok: false, error: { code: 'not-signed-in' } }
  const ctx = { actor, client: await clientAddress() }
  try {
    const seconds = spec.limit ? await takePoint(spec.limit, actor.kind === 'member' ? actor.publicId : ctx.client) : 0
    if (seconds > 0) return { ok: false, error: { code: 'too-many', values: { seconds } } }
    const parsed: ZodSafeParseResult<output<S>> = spec.input.safeParse(fields)
    if (parsed.success) return await spec.run(ctx, parsed.data, file)
    // Of several things wrong with a field the first is said.
    const wrong: Record<string, string> = {}
    for (const { path, message } of parsed.error.issues) wrong[String(path[0])] ??= message
    return { ok: false, error: { code: 'invalid', fields: wrong } }
  } catch (error) {
    unstable_rethrow(error)
    return { ok: false, error: logFailure(error) }
  }
}

/** Staff actions answer like staff pages: a guest is sent to sign in, a lower role learns nothing, not even that it exists. */
function admit(actor: Actor, access: Access): void {
  if (access === 'public' || access === 'member') return
  if (actor.kind === 'guest') redirect('/sign-in')
  if (!mayEnter(actor, access)) notFound()
}

/** Whether React sent the form, rather than the browser itself. */
const isScripted = async (): Promise<boolean> => (await headers()).has('next-action')

const withoutSecrets = ({ password: _, ...fields }: Record<string, string>) => fields

'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { FormActions } from '#components/newsroom/form-actions.client.tsx'
import { FormProblem } from '#components/newsroom/form-problem.client.tsx'
import { leave, takeOver } from '#components/newsroom/handover.client.tsx'
import { StoryFields } from '#components/newsroom/story-fields.client.tsx'
import { useAutosave, type Kept } from '#components/newsroom/use-autosave.client.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import type { Option } from '#components/ui/field.tsx'
import { outcomeOf } from '#components/ui/form-outcome.ts'
import { speak } from '#components/ui/translate.ts'
import { storyAction } from '#domain/articles/actions.ts'
import type { Standing, TypedFields } from '#domain/articles/edit/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/story-form.module.css'

export type StoryFormProps = {
  words: Sentences
  /** What is to be written: '' for a story that is not there yet. */
  article: string
  version: number
  standing: Standing
  fields: TypedFields
  sections: Option[]
  people: Option[]
  /** The paper's clock. */
  clock: { language: string; timeZone: string }
  can: { edit: boolean; publish: boolean }
}

/**
 * A story's form: one plain form whose buttons say what is done with it. What was typed survives every refusal, and, with a
 * script, a lost window.
 */
export function StoryForm(props: StoryFormProps) {
  // What the page says of the form later, when it is asked for a preview, must not move what is being typed.
  const [{ words, article, version, standing, fields, sections, people, clock, can }] = useState(props)
  const [state, submit, isPending] = useActionState(storyAction, null)
  const form = useRef<HTMLFormElement>(null)
  const kept = useHandedOver(form, article, can.edit)
  useSaveKey(form)
  const { error, form: sent } = outcomeOf(state)
  const { t, field } = speak(words)
  const theirs = error?.code === 'story-conflict' ? error.values : undefined
  const attempt = Number(sent.attempt ?? 0)
  const context = {
    ...{ t, sections, people, zone: clock.timeZone, isOut: standing === 'published' && can.publish },
    values: error ? sent : fields,
    wrong: (name: string) => field(error, name),
    theirs: (name: string) => theirs?.[`theirs.${name}`]?.toString(),
  }
  return (
    <form action={submit} ref={form} className={styles.form} noValidate>
      {error ? <FormProblem key={`problem-${String(attempt)}`} error={error} words={words} article={article} /> : null}
      <Hidden values={{ article, version: theirs?.version ?? sent.version ?? version, attempt: attempt + 1 }} />
      {/* A browser that has set its fields back must not have the last word. */}
      <div key={`fields-${String(attempt)}`}>
        <StoryFields {...context} />
      </div>
      {can.edit ? (
        <FormActions {...{ t, standing, isPending, kept, clock }} canPublish={can.publish} isConflict={theirs !== undefined} />
      ) : null}
    </form>
  )
}

/** Keeps what is typed; a new story's form goes over into that of its draft. */
function useHandedOver(form: RefObject<HTMLFormElement | null>, article: string, isOn: boolean): Kept {
  const router = useRouter()
  const becomes = useRef('')
  useLayoutEffect(() => {
    const element = form.current
    if (element && article) takeOver(article, element)
    return () => {
      if (element && becomes.current) leave(becomes.current, element)
    }
  }, [form, article])
  return useAutosave(form, isOn, (began) => {
    becomes.current = began
    router.replace(`/admin/articles/${began}?typed=kept`, { scroll: false })
  })
}

/** Ctrl or ⌘ and S presses the button that saves. */
function useSaveKey(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      form.current?.querySelector<HTMLButtonElement>('button[data-save]')?.click()
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
    }
  }, [form])
}

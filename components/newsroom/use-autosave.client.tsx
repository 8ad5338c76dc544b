'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef, useState, type RefObject } from 'react'
import { autosaveAction } from '#domain/articles/actions.ts'

/** A pause in typing after which the words are kept, ms: long enough to end a word, short enough to lose no sentence. */
const PAUSE_MS = 1_000

export type Kept = { state: 'none' | 'same' | 'kept' | 'failed'; at: number }

/**
 * Keeps what is typed into a form a moment after every pause, and asks for the page's preview of it. One call at a time: an
 * older one can never come after a newer one.
 * @param onNew told the id of the draft that a new story has become
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, isOn: boolean, onNew: (article: string) => void): Kept {
  const [kept, setKept] = useState<Kept>({ state: 'none', at: 0 })
  const router = useRouter()
  const latest = useRef(onNew)
  useEffect(() => {
    latest.current = onNew
  })
  useEffect(() => {
    const element = form.current
    if (!element || !isOn) return
    return keepTyping(element, {
      kept: setKept,
      began: (article) => {
        latest.current(article)
      },
      refresh: () => {
        startTransition(() => {
          router.refresh()
        })
      },
    })
  }, [form, isOn, router])
  return kept
}

type Tell = { kept: (kept: Kept) => void; began: (article: string) => void; refresh: () => void }

/** Listens until it is called off. @returns the function that calls it off */
function keepTyping(form: HTMLFormElement, tell: Tell): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBusy = false
  let isAgain = false
  const keep = async () => {
    if (isBusy) {
      isAgain = true
      return
    }
    isBusy = true
    const isNew = new FormData(form).get('article') === ''
    const result = await autosaveAction(null, new FormData(form)).catch(() => null)
    isBusy = false
    if (!result?.ok) tell.kept({ state: 'failed', at: 0 })
    else if (isNew && result.value.article) {
      tell.began(result.value.article)
      return
    } else if (result.value.article) {
      tell.kept({ state: result.value.savedAt ? 'kept' : 'same', at: result.value.savedAt })
      tell.refresh()
    }
    if (isAgain) void keep()
    isAgain = false
  }
  const typed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE_MS)
  }
  const stop = () => {
    clearTimeout(timer)
  }
  form.addEventListener('input', typed)
  form.addEventListener('submit', stop)
  return () => {
    stop()
    form.removeEventListener('input', typed)
    form.removeEventListener('submit', stop)
  }
}

'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import { speak } from '#components/ui/translate.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/moderation/desk.module.css'

/**
 * The desk's keys. Each presses a button or goes to a field that is there anyway, so that a key can do nothing that a form cannot.
 * None works while something is typed or with a modifier held.
 */
export function DeskKeys({ words }: { words: Sentences }) {
  const { t } = speak(words)
  const isAlive = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  const [isOpen, setOpen] = useState(false)
  const [said, say] = useState('')
  useKeys((key, isReason) => {
    if (isReason) reject(Number(key))
    else if (key === '?') setOpen((open) => !open)
    else if (key === 'j' || key === 'k') say(move(key === 'j' ? 1 : -1, t))
    else if (key !== 'r') return press(key)
    return true
  })
  return (
    <div className={styles.keys}>
      <Button
        kind="quiet"
        type="button"
        aria-expanded={isOpen}
        aria-keyshortcuts="?"
        disabled={!isAlive}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {t('desk.keys')}
      </Button>
      {isOpen ? <p>{t('desk.keys.help')}</p> : null}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  )
}

/** The keys live once the page's script does: the button says so, and nothing moves when it does. */
const subscribeToNothing = () => () => undefined

/** Tells of each key, and whether it is a digit right after r; what was of use does nothing else. */
function useKeys(onKey: (key: string, isReason: boolean) => boolean): void {
  const latest = useRef(onKey)
  const last = useRef('')
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const key = latinKey(event)
      const isReason = last.current === 'r' && /^[1-9]$/.test(key)
      last.current = key
      if (latest.current(key, isReason)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
    }
  }, [])
}

/** What a keyboard of another script has on a key counts as what a Latin one has there: the same finger, the same doing. */
function latinKey({ key, code }: KeyboardEvent): string {
  if (key === '؟') return '?'
  return /^[\x21-\x7e]$/.test(key) ? key : (/^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key)
}

const isTyping = ({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || (target instanceof Element && target.closest('input:not([type=hidden]), textarea, select') !== null)

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-card]')]

/** The card that the focus is in. */
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-card]') ?? null

function move(by: 1 | -1, t: (key: string, values: { n: number; total: number }) => string): string {
  const all = cards()
  const here = current()
  const next = here ? Math.min(all.length - 1, Math.max(0, all.indexOf(here) + by)) : 0
  all[next]?.focus()
  return t('desk.keys.moved', { n: next + 1, total: all.length })
}

/** Presses the button of the current card that names this key, or goes to the field that does. */
function press(key: string): boolean {
  const named = current()?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  if (named instanceof HTMLButtonElement) named.click()
  else if (named) goTo(named)
  return named !== null && named !== undefined
}

/** A field is shown first, where it is folded away. */
function goTo(field: HTMLElement): void {
  field.closest('details')?.setAttribute('open', '')
  field.focus()
}

/** One chord, r and a number: chooses that house rule and rejects. */
function reject(n: number): void {
  const card = current()
  const select = card?.querySelector('select')
  const option = select?.options[n]
  if (!select || !option) return
  select.value = option.value
  card?.querySelector<HTMLButtonElement>('button[data-key="r"]')?.click()
}

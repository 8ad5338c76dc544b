'use client'

import { useEffect, useRef } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { speak, type FormFailure } from '#components/ui/translate.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/story-form.module.css'

type FormProblemProps = { error: FormFailure; words: Sentences; article: string }

/** Why a story was not written: what is wrong with each field, or what a colleague wrote meanwhile. Takes the focus when it comes. */
export function FormProblem({ error, words, article }: FormProblemProps) {
  const { t, failure } = speak(words)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.problem}>
      <Notice kind="error">
        {error.code === 'story-conflict' ? <Conflict error={error} t={t} article={article} /> : null}
        {error.code === 'invalid' ? <Wrong error={error} words={words} /> : null}
        {error.code === 'story-conflict' || error.code === 'invalid' ? null : <p>{failure(error)}</p>}
      </Notice>
    </div>
  )
}

type Say = (key: string, values?: Record<string, string | number>) => string

function Conflict({ error: { values = {} }, t, article }: { error: FormFailure; t: Say; article: string }) {
  const names = Object.keys(values).filter((name) => name.startsWith('theirs.'))
  return (
    <>
      <p>{t('story.conflict.title')}</p>
      <p className={styles.explain}>{t(names.length > 0 ? 'story.conflict.explain' : 'story.conflict.same')}</p>
      <FieldLinks names={names.map((name) => name.slice('theirs.'.length))} prefix="theirs" t={t} />
      <p className={styles.explain}>
        <a href={`/admin/articles/${article}`}>{t('story.conflict.take')}</a>
      </p>
    </>
  )
}

function Wrong({ error, words }: { error: FormFailure; words: Sentences }) {
  const { t, field } = speak(words)
  const names = Object.keys(error.fields ?? {})
  return (
    <>
      <p>{t('story.wrong', { count: names.length })}</p>
      <FieldLinks names={names} prefix="story" t={t} say={(name) => field(error, name)} />
    </>
  )
}

type FieldLinksProps = { names: string[]; prefix: string; t: Say; say?: (name: string) => string | undefined }

function FieldLinks({ names, prefix, t, say }: FieldLinksProps) {
  return (
    <ul className={styles.links}>
      {names.map((name) => (
        <li key={name}>
          <a href={`#${prefix}-${name}`}>{t(`story.field.${name}`)}</a>
          {say ? `: ${say(name) ?? ''}` : null}
        </li>
      ))}
    </ul>
  )
}

'use client'

import type { ReactNode } from 'react'
import { fieldOf, type FieldContext } from '#components/newsroom/field-context.client.tsx'
import { Group, Theirs } from '#components/newsroom/field-parts.client.tsx'
import { Bylines } from '#components/newsroom/bylines.client.tsx'
import { Field, SelectField, TextField, type Option } from '#components/ui/field.tsx'
import { CHOICES, STORY_KINDS, type StoryField } from '#domain/articles/edit/types.ts'
import styles from '#components/newsroom/story-form.module.css'

/** Every field of a story, in the order in which a story is read. */
export function StoryFields(context: FieldContext) {
  const { t } = context
  const line = (name: StoryField, hint?: ReactNode) => <Line context={context} name={name} hint={hint} />
  return (
    <>
      {line('kicker', t('story.field.kicker.hint'))}
      <TextField {...fieldOf(context, 'headline')} rows={2} className={styles.headline} required />
      <Theirs context={context} name="headline" />
      <TextField {...fieldOf(context, 'standfirst', t('story.field.standfirst.hint'))} rows={3} className={styles.grows} />
      <Theirs context={context} name="standfirst" />
      <TextField {...fieldOf(context, 'body', t('story.field.body.hint'))} rows={22} className={styles.body} spellCheck />
      <Theirs context={context} name="body" isLong />
      <Bylines {...context} />
      <Place {...context} />
      <Group title={t('story.group.picture')}>
        {line('pictureSrc', <PictureHint {...context} />)}
        <TextField {...fieldOf(context, 'pictureAlt', t('story.field.pictureAlt.hint'))} rows={2} className={styles.grows} />
        <Theirs context={context} name="pictureAlt" />
        <div className={styles.pair}>
          <div>{line('pictureCaption')}</div>
          <div>{line('pictureCredit')}</div>
        </div>
      </Group>
      <Publication {...context} />
      {context.isOut ? <Correction {...context} /> : null}
    </>
  )
}

/** Opens beside the form, which stays as it is. */
function PictureHint({ t }: FieldContext) {
  return (
    <>
      {t('story.field.pictureSrc.hint')}{' '}
      <a href="/admin/pictures" target="_blank">
        {t('story.field.pictureSrc.find')}
      </a>
    </>
  )
}

function Line({ context, name, hint }: { context: FieldContext; name: StoryField; hint: ReactNode }) {
  return (
    <>
      <Field {...fieldOf(context, name, hint)} autoComplete="off" />
      <Theirs context={context} name={name} />
    </>
  )
}

function Place(context: FieldContext) {
  const { t, values } = context
  const kinds = values.kind === 'page' ? (['page'] as const) : STORY_KINDS
  const kind = (value: string): Option => ({ value, label: t(`story.kind.${value}`) })
  const sections = values.kind === 'page' ? [{ value: '', label: t('story.field.section.none') }] : context.sections
  return (
    <Group title={t('story.group.place')}>
      <div className={styles.pair}>
        <div>
          <SelectField {...fieldOf(context, 'section')} options={sections} />
          <Theirs context={context} name="section" options={context.sections} />
        </div>
        <div>
          <SelectField {...fieldOf(context, 'kind')} options={kinds.map(kind)} />
          <Theirs context={context} name="kind" options={CHOICES.kind.map(kind)} />
        </div>
      </div>
      <Line context={context} name="tags" hint={t('story.field.tags.hint')} />
      <Line context={context} name="slug" hint={t('story.field.slug.hint')} />
    </Group>
  )
}

function Publication(context: FieldContext) {
  const { t, zone } = context
  const modes = CHOICES.talkMode.map((value) => ({ value, label: t(`story.talk.${value}`) }))
  const time = context.values.publishAt ?? ''
  // What is no time must come back as it was typed: such an input would show nothing.
  const type = time === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? 'datetime-local' : 'text'
  return (
    <Group title={t('story.group.publication')}>
      <div className={styles.pair}>
        <div>
          <Field {...fieldOf(context, 'publishAt', t('story.field.publishAt.hint', { zone }))} type={type} autoComplete="off" />
          <Theirs context={context} name="publishAt" />
        </div>
        <div>
          <SelectField {...fieldOf(context, 'talkMode')} options={modes} />
          <Theirs context={context} name="talkMode" options={modes} />
        </div>
      </div>
      {context.values.kind === 'page' ? null : <Live {...context} />}
    </Group>
  )
}

function Live(context: FieldContext) {
  const { t } = context
  const states = CHOICES.live.map((value) => ({ value, label: t(`story.live.${value}`) }))
  const field = fieldOf(context, 'live', t('story.field.live.hint'))
  return (
    <>
      <SelectField {...field} defaultValue={field.defaultValue || 'no'} options={states} />
      <Theirs context={context} name="live" options={states} />
    </>
  )
}

function Correction(context: FieldContext) {
  const { t } = context
  const severities = CHOICES.correctionSeverity.map((value) => ({ value, label: t(`story.severity.${value}`) }))
  const severity = fieldOf(context, 'correctionSeverity')
  return (
    <Group title={t('story.group.correction')} lead={t('story.group.correction.lead')}>
      <SelectField {...severity} defaultValue={severity.defaultValue || 'correction'} options={severities} />
      <TextField {...fieldOf(context, 'correctionText', t('story.field.correctionText.hint'))} rows={3} />
      <div className={styles.pair}>
        <div>
          <TextField {...fieldOf(context, 'correctionBefore')} rows={3} />
        </div>
        <div>
          <TextField {...fieldOf(context, 'correctionAfter')} rows={3} />
        </div>
      </div>
    </Group>
  )
}

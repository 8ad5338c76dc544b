'use client'

/** What was typed in the form of a new story while its draft was made, and where the caret stood. */
type Handover = { article: string; fields: Map<string, string>; focused: string; caret: number | null }

let waiting: Handover | null = null

type Text = HTMLInputElement | HTMLTextAreaElement

/** Leaves a form's words, as it goes, to the page of the story that they have become. */
export function leave(article: string, form: HTMLFormElement): void {
  const active = document.activeElement
  waiting = {
    article,
    fields: new Map(controlsOf(form).map((control) => [control.name, control.value])),
    focused: active?.id ?? '',
    caret: isText(active) ? active.selectionStart : null,
  }
}

/** Takes over what was left for this story: words, focus and caret, so that whoever types sees nothing of the change. */
export function takeOver(article: string, form: HTMLFormElement): void {
  if (waiting?.article !== article) return
  const { fields, focused, caret } = waiting
  waiting = null
  for (const control of controlsOf(form)) {
    const typed = fields.get(control.name)
    if (typed !== undefined) control.value = typed
  }
  const field = focused ? document.getElementById(focused) : null
  field?.focus({ preventScroll: true })
  if (isText(field) && caret !== null) field.setSelectionRange(caret, caret)
  // What came in between has not been kept yet.
  form.dispatchEvent(new Event('input'))
}

const controlsOf = (form: HTMLFormElement): (Text | HTMLSelectElement)[] =>
  [...form.querySelectorAll<Text | HTMLSelectElement>('input, textarea, select')].filter((c) => c.name !== '' && c.type !== 'hidden')

const isText = (element: Element | null): element is Text =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

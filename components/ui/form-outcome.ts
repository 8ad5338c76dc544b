/** What an action gave back, as `useActionState` keeps it. */
type State<T, E> = { ok: true; value: T } | { ok: false; error: E; form: Record<string, string> } | null

/** What came of a form: the value, or the failure beside the words that were sent; before it was sent, neither. */
export function outcomeOf<T, E>(state: State<T, E>): { value?: T; error?: E; form: Partial<Record<string, string>> } {
  if (state === null) return { form: {} }
  return state.ok ? { value: state.value, form: {} } : { error: state.error, form: state.form }
}

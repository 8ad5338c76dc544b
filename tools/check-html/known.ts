/** What the checker says that is not so, each with the reason. */
const KNOWN: { message: RegExp; why: string }[] = [
  { message: /“@view-transition”/, why: 'CSS View Transitions 2: its grammar is older' },
  { message: /“field-sizing”/, why: 'CSS Form Control Styling: its grammar is older' },
  { message: /“margin-inline-start”: Invalid type: “100%, var\(--measure\)”/, why: 'it does not see that a variable may stand in min()' },
  { message: /“max-inline-size”: The types are incompatible/, why: 'it takes the variable in calc() for a number' },
]

/** Whether a message is known to be wrong. */
export const isKnown = (message: string): boolean => KNOWN.some((known) => known.message.test(message))

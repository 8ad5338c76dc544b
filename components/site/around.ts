import type { MessageKey, MessageValues, Translate } from '#messages/translate.ts'

/** A character that no text holds. */
const MARK = '\uE000'

/** The words of a sentence before and after its placeholder `name`, so that an element can stand there. */
export function around(t: Translate, key: MessageKey, name: string, values: MessageValues = {}): [string, string] {
  const [before = '', after = ''] = t(key, { ...values, [name]: MARK }).split(MARK)
  return [before, after]
}

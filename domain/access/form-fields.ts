/**
 * A form's text fields. Of a field that was sent twice the first counts; files and the framework's own fields do not.
 * @param form whatever a script sent in a form's place: what is none has no fields
 */
export function formFields(form: unknown): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of form instanceof FormData ? form : []) {
    if (typeof value === 'string' && !name.startsWith('$') && !Object.hasOwn(fields, name)) fields[name] = value
  }
  return fields
}

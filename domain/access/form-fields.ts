/** The file that was chosen in a form's field; null where none was, which browsers send as an empty one. */
export function formFile(form: unknown, name: string): File | null {
  const file = form instanceof FormData ? form.get(name) : null
  return file !== null && typeof file !== 'string' && file.size > 0 ? file : null
}

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

/** A form's text fields. Of a field that was sent twice the first counts; files and the framework's own fields do not. */
export function formFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && !Object.hasOwn(fields, name)) fields[name] = value
  }
  return fields
}

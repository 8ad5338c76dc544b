import { DomUtils, parseDocument } from 'htmlparser2'

/** The first form of a page that has a field, as a browser without JavaScript would send it back. */
export function formWith(html: string, name: string): FormData {
  const form = DomUtils.getElementsByTagName('form', parseDocument(html)).find((f) =>
    DomUtils.existsOne((e) => e.attribs.name === name, f.children),
  )
  const fields = new FormData()
  for (const control of DomUtils.findAll((e) => ['input', 'textarea', 'select'].includes(e.name), form?.children ?? [])) {
    if (control.attribs.name === undefined || (control.attribs.type === 'checkbox' && control.attribs.checked === undefined)) continue
    const options = DomUtils.getElementsByTagName('option', control)
    const chosen = options.find((o) => o.attribs.selected !== undefined) ?? options[0]
    const value = control.name === 'select' ? chosen?.attribs.value : (control.attribs.value ?? DomUtils.textContent(control))
    fields.set(control.attribs.name, value ?? '')
  }
  return fields
}

import { HtmlValidate } from 'html-validate'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes, not what it says.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A live region may hold paragraphs; <output> may not.
    'prefer-native-element': ['error', { exclude: ['status', 'alert'] }],
    // A title is as long as the paper's name makes it.
    'long-title': 'off',
  },
})

/** What a component renders, as a page without scripts has it. */
export const markup = (node: ReactNode): string => renderToStaticMarkup(node)

/** What is wrong with some HTML, one line each; a whole page or a part of one. */
export async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} (line ${m.line}, column ${m.column})`))
}

/** A page of its own around what `<body>` holds. */
export const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Test</title></head><body>${body}</body></html>`

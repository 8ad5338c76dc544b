import { onImport } from './on-import.js'
import { projectPath } from './project-path.js'

const CLIENT_FILE = /\.client\.tsx$/
/** Next demands these, under these names, as client files. */
const ERROR_FILE = /^app\/(.+\/)?(global-)?error\.tsx$/
const MAY_IMPORT = [
  /^#domain\/.+\/(actions|schema|types)\.ts$/,
  /^#components\/ui\//,
  /\.client\.tsx$/,
  /\.module\.css$/,
  // A package; Node's own modules and other rooms are neither.
  /^(?!node:)[@a-z]/,
]

/**
 * Architecture §1, rule 5: 'use client' ⇔ *.client.tsx, and what a browser is sent stays small and secret-free.
 * @type {import('eslint').Rule.RuleModule}
 */
export const clientFiles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      name: "A file with 'use client' is named *.client.tsx (but for error.tsx and global-error.tsx in app/).",
      directive: "A client file begins with 'use client'.",
      imported:
        'A client file imports only actions, schema, types, components/ui, other client files and types of anything: not {{specifier}}.',
    },
  },
  create(context) {
    const path = projectPath(context)
    const mustBeClient = CLIENT_FILE.test(path) || ERROR_FILE.test(path)
    const directive = context.sourceCode.ast.body.find((node) => node.directive === 'use client')
    return {
      Program(node) {
        if (directive && !mustBeClient) context.report({ node: directive, messageId: 'name' })
        if (!directive && mustBeClient) context.report({ node, messageId: 'directive' })
      },
      ...onImport((specifier, node, isType) => {
        if (!mustBeClient || isType || MAY_IMPORT.some((pattern) => pattern.test(specifier))) return
        context.report({ node, messageId: 'imported', data: { specifier } })
      }),
    }
  },
}

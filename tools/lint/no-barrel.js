import { projectPath } from './project-path.js'

/**
 * Architecture §1, rule 7: a file that only passes on other files' names hides who depends on whom. Nobody imports
 * app/, where Next demands such files now and then.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noBarrel = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { barrel: 'This file only re-exports: import from where things are made.' },
  },
  create(context) {
    if (projectPath(context).startsWith('app/')) return {}
    return {
      Program(node) {
        const exported = node.body.filter(({ type }) => type.startsWith('Export'))
        const imported = new Set(node.body.flatMap(namesImported))
        const isBarrel = exported.length > 0 && node.body.every((statement) => isPassedOn(statement, imported))
        if (isBarrel) context.report({ node, messageId: 'barrel' })
      },
    }
  },
}

const namesImported = ({ type, specifiers }) => (type === 'ImportDeclaration' ? specifiers.map(({ local }) => local.name) : [])

function isPassedOn({ type, source, declaration, specifiers = [] }, imported) {
  if (type === 'ImportDeclaration' || source) return true
  if (type === 'ExportDefaultDeclaration') return imported.has(declaration.name)
  return type === 'ExportNamedDeclaration' && !declaration && specifiers.every(({ local }) => imported.has(local.name))
}

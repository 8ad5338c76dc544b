import { onImport } from './on-import.js'
import { projectPath } from './project-path.js'

const FRAMEWORK = /^(react|react-dom|next)(\/|$)/
const MAY = /^domain\/(access\/(action|auth)|[^/]+\/actions)\.ts$/

/** Architecture §1, rule 3: the rules of the paper know neither React nor Next. @type {import('eslint').Rule.RuleModule} */
export const noFrameworkInDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      framework:
        'domain/ knows no {{specifier}}: only access/action.ts, access/auth.ts and the rooms’ actions.ts do. Take what you need as a parameter.',
    },
  },
  create(context) {
    const path = projectPath(context)
    if (!path.startsWith('domain/') || MAY.test(path)) return {}
    return onImport((specifier, node) => {
      if (FRAMEWORK.test(specifier)) context.report({ node, messageId: 'framework', data: { specifier } })
    })
  },
}

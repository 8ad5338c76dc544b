/** Module → functions of it that open or read something. */
const LAZY = {
  '#lib/env.ts': ['env'],
  '#lib/secrets.ts': ['authSecret'],
  '#db/database.ts': ['db', 'read', 'write', 'openDatabase'],
}

/**
 * Architecture §1, rule 4: importing a module does nothing, because `next build` evaluates page modules and every
 * module loads twice in a process.
 * @type {import('eslint').Rule.RuleModule}
 */
export const lazyConfiguration = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { atImport: '{{name}}() is called when this module is imported: call it where its value is needed.' },
  },
  create(context) {
    const lazy = new Set()
    return {
      ImportDeclaration(node) {
        for (const specifier of node.specifiers) {
          if (LAZY[node.source.value]?.includes(specifier.imported?.name)) lazy.add(specifier.local.name)
        }
      },
      CallExpression(node) {
        const { name } = node.callee
        if (lazy.has(name) && isAtModuleLevel(context.sourceCode.getAncestors(node))) {
          context.report({ node, messageId: 'atImport', data: { name } })
        }
      },
    }
  },
}

const isAtModuleLevel = (ancestors) => !ancestors.some(({ type }) => /Function|PropertyDefinition/.test(type))

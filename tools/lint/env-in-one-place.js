const NODE_PROCESS = /^(node:)?process$/

/**
 * Architecture §1, rule 4: lib/env.ts alone reads the environment. Which files may is for the configuration.
 * @type {import('eslint').Rule.RuleModule}
 */
export const envInOnePlace = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { env: 'Only lib/env.ts reads process.env: add the variable to its schema and call env().' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'env' })
    return {
      MemberExpression(node) {
        if (isProcess(node.object) && nameOf(node) === 'env') report(node)
      },
      'VariableDeclarator > ObjectPattern'(node) {
        if (isProcess(node.parent.init) && node.properties.some((property) => property.key?.name === 'env')) report(node)
      },
      ImportDeclaration(node) {
        if (NODE_PROCESS.test(node.source.value) && node.specifiers.some((specifier) => specifier.imported?.name === 'env')) report(node)
      },
    }
  },
}

const isProcess = (node) => node?.name === 'process' || (node?.type === 'MemberExpression' && nameOf(node) === 'process')

const nameOf = ({ computed, property }) => (computed ? property.value : property.name)

import { projectPath } from './project-path.js'

const ACTIONS_FILE = /^domain\/[^/]+\/actions\.ts$/
const ACTION_MODULE = '#domain/access/action.ts'

/**
 * Architecture §1, rule 6: whatever a browser can call on the server is an action() call that says who may.
 * @type {import('eslint').Rule.RuleModule}
 */
export const serverActions = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      place: "'use server' stands only at the top of domain/*/actions.ts.",
      missing: "An actions.ts begins with 'use server'.",
      export: `Every export of an actions.ts is \`export const x = action({…})\`, with action from ${ACTION_MODULE}.`,
      access: 'An action says who may call it: give it the key `access`.',
    },
  },
  create(context) {
    const isActionsFile = ACTIONS_FILE.test(projectPath(context))
    const top = context.sourceCode.ast.body.find((node) => node.directive === 'use server')
    return {
      ExpressionStatement(node) {
        if (node.directive === 'use server' && !(isActionsFile && node === top)) context.report({ node, messageId: 'place' })
      },
      ...(isActionsFile && exportsOfActions(context, top)),
    }
  },
}

function exportsOfActions(context, top) {
  let action = null
  const badExport = (node) => context.report({ node, messageId: 'export' })
  return {
    Program(node) {
      if (!top) context.report({ node, messageId: 'missing' })
    },
    ImportDeclaration(node) {
      if (node.source.value === ACTION_MODULE)
        action = node.specifiers.find(({ imported }) => imported?.name === 'action')?.local.name ?? null
    },
    ExportDefaultDeclaration: badExport,
    ExportAllDeclaration: badExport,
    ExportNamedDeclaration(node) {
      if (node.exportKind === 'type') return
      if (node.declaration?.type !== 'VariableDeclaration') return badExport(node)
      for (const { init } of node.declaration.declarations) checkCall(context, init ?? node, action)
    },
  }
}

function checkCall(context, node, action) {
  const isAction =
    node.type === 'CallExpression' && action !== null && node.callee.name === action && node.arguments[0]?.type === 'ObjectExpression'
  if (!isAction) context.report({ node, messageId: 'export' })
  else if (!node.arguments[0].properties.some(({ key, computed }) => !computed && key?.name === 'access')) {
    context.report({ node, messageId: 'access' })
  }
}

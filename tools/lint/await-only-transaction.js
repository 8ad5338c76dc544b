const WORKS = ['write', 'commit']

/**
 * Architecture §1, rule 8: while a work holds the writer, whatever else it waits for keeps every other writer waiting.
 * @type {import('eslint').Rule.RuleModule}
 */
export const awaitOnlyTransaction = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { other: 'Inside {{work}}() only the transaction is awaited: do this before, or after.' },
  },
  create(context) {
    const works = []
    const check = (node, awaited) => {
      const work = works.at(-1)
      if (work && !work.mentions.some((mention) => isInside(mention, awaited))) {
        context.report({ node, messageId: 'other', data: { work: work.name } })
      }
    }
    const enter = (node) => {
      const name = workOf(node)
      if (name) works.push({ name, node, mentions: mentionsOfFirst(context.sourceCode, node) })
    }
    const leave = (node) => {
      if (works.at(-1)?.node === node) works.pop()
    }
    return {
      ArrowFunctionExpression: enter,
      FunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      'FunctionExpression:exit': leave,
      AwaitExpression: (node) => check(node, node.argument),
      'ForOfStatement[await=true]': (node) => check(node, node.right),
    }
  },
}

/** `write` for the function given to write(…) or database.write(…), else undefined. */
function workOf(node) {
  const { callee, arguments: given = [] } = node.parent
  const name = callee?.name ?? callee?.property?.name
  return given.includes(node) && WORKS.includes(name) ? name : undefined
}

/** Every place where the work's transaction, or a part of it, is named. */
function mentionsOfFirst(sourceCode, { params: [first] }) {
  if (!first) return []
  const variables = sourceCode.getDeclaredVariables(first.parent).filter(({ identifiers }) => identifiers.some((id) => isInside(id, first)))
  return variables.flatMap(({ references }) => references.map(({ identifier }) => identifier))
}

const isInside = (inner, outer) => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1]

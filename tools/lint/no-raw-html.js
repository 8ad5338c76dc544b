const PROPERTIES = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'srcdoc', 'srcDoc']
const METHODS = ['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment']

/**
 * Architecture §1, rule 9: there is no path by which a string becomes markup. Where the one exception is, is for the
 * configuration.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noRawHtml = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { raw: '{{name}} turns a string into markup: build elements.' },
  },
  create(context) {
    const check = (node, name) => {
      if (PROPERTIES.includes(name) || METHODS.includes(name)) context.report({ node, messageId: 'raw', data: { name } })
    }
    return {
      JSXAttribute: (node) => check(node, node.name.name),
      MemberExpression: (node) => check(node, node.computed ? node.property.value : node.property.name),
      Property: (node) => check(node, node.key.name ?? node.key.value),
      'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]': (node) =>
        context.report({ node, messageId: 'raw', data: { name: 'document.write' } }),
    }
  },
}

/**
 * Visits every import of a module: static, re-exported, dynamic with a literal.
 * @param {(specifier: string, node: any, isType: boolean) => void} visit
 * @returns {import('eslint').Rule.RuleListener}
 */
export function onImport(visit) {
  const visitSource = (node) => {
    if (typeof node.source?.value === 'string') visit(node.source.value, node, node.importKind === 'type' || node.exportKind === 'type')
  }
  return {
    ImportDeclaration: visitSource,
    ImportExpression: visitSource,
    ExportNamedDeclaration: visitSource,
    ExportAllDeclaration: visitSource,
  }
}

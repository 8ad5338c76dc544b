import { relative, sep } from 'node:path'

/**
 * The linted file's path in the project, `/` between its parts.
 * @param {import('eslint').Rule.RuleContext} context
 */
export const projectPath = (context) => relative(context.cwd, context.filename).split(sep).join('/')

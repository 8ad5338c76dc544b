import crypto from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Stop } from './messages.mjs'
import { root } from './root.mjs'

/**
 * The path of a Node that runs the product: the running one when it is new enough (24.7: it has crypto.argon2), else
 * the registry's in node_modules. Tried out, because a build for another C library is there and does not start.
 */
export function node24() {
  if (isNewEnough(process.versions.node, crypto)) return process.execPath
  const installed = join(
    root,
    'node_modules',
    `node-${osName()}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  const probe = spawnSync(installed, ['--print', 'typeof crypto.argon2'], { encoding: 'utf8' })
  if (probe.stdout?.trim() === 'function') return installed
  throw new Stop('setup.noNode', { version: process.versions.node, platform: `${process.platform} ${process.arch}` })
}

/**
 * Whether a Node of this version, with this crypto module, runs the product.
 * @param {string} version
 * @param {{ argon2?: unknown }} crypto
 */
export const isNewEnough = (version, { argon2 }) => Number(version.split('.')[0]) >= 24 && typeof argon2 === 'function'

const osName = () => (process.platform === 'win32' ? 'win' : process.platform)

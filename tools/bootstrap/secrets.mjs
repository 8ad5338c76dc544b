import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Stop } from './messages.mjs'
import { root } from './root.mjs'

/** @typedef {{ actionKey: string, authSecret: string }} Secrets base64 of 32 random bytes each */

/** The folder of the database, the media and the secrets, as lib/env.ts understands DATA_DIR. */
export const dataFolder = () => resolve(root, process.env.DATA_DIR || 'data')

/**
 * The secrets of a data folder. Both are made with the folder when it has none, once, and readable by their owner alone.
 * @param {string} folder absolute
 * @returns {Secrets}
 * @throws Stop
 */
export function ensureSecrets(folder) {
  const file = join(folder, 'secrets.json')
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (!existsSync(file)) writeOnce(file, JSON.stringify({ actionKey: secret(), authSecret: secret() }))
  } catch (error) {
    if (!error.code) throw error
    throw new Stop('setup.dataNotWritable', { folder, code: error.code })
  }
  return parse(file)
}

/** Not `recursive`, which never returns for a folder in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process that starts at the same moment may have been quicker.
    if (error.code !== 'EEXIST') throw error
  }
}

const secret = () => randomBytes(32).toString('base64')

/** A link to a whole, synced file: whoever comes second finds the first one's, and a kill leaves all or nothing. */
function writeOnce(file, text) {
  const temporary = `${file}.${String(process.pid)}`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
    linkSync(temporary, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    closeSync(handle)
    rmSync(temporary)
  }
}

function parse(file) {
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'))
    const isWhole = Buffer.from(secrets.actionKey, 'base64').length === 32 && secrets.authSecret.length >= 32
    if (isWhole) return secrets
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError || error.code)) throw error
  }
  throw new Stop('setup.secretsDamaged', { file })
}

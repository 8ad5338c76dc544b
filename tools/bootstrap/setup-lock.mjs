import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { say, Stop } from './messages.mjs'
import { root } from './root.mjs'

const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']

/**
 * Runs work that changes the project's folder (installing, building), one process at a time. @throws Stop
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileSettingUp(work) {
  try {
    return await withLock(join(root, '.cache', 'setup.lock'), () => say('setup.waiting'), work)
  } catch (error) {
    if (error instanceof Stop || !NOT_WRITABLE.includes(error.code)) throw error
    throw new Stop('setup.folderNotWritable', { folder: root })
  }
}

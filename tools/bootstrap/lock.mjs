import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How often a holder shows that it lives, and after how long without that a lock is nobody's. In ms. */
const BEAT = 1_000
const STALE = 15_000
/** How often a waiting process looks again, in ms. */
const LOOK = 200

/**
 * Runs `work` while no other process runs work under the same lock file. A holder that was killed is noticed: at once
 * when its process is gone, else when the file's time stands still (a process id of another container, or a reused one).
 * @template T
 * @param {string} file
 * @param {() => void} onWait called once when another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true })
  let isWaiting = false
  while (!(take(file) || (await takeOver(file)))) {
    if (!isWaiting) onWait()
    isWaiting = true
    await wait(LOOK)
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same lock stale: each puts its own in the place, and the last to do so has it. */
async function takeOver(file) {
  if (!isStale(file)) return false
  const mine = `${file}.${String(process.pid)}`
  writeFileSync(mine, String(process.pid))
  renameSync(mine, file)
  await wait(2 * LOOK)
  return holderOf(file) === process.pid
}

function isStale(file) {
  const holder = holderOf(file)
  if (holder === null) return false
  if (holder > 0 && !isAlive(holder)) return true
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > STALE
}

/** The process id in a lock file; 0 between being made and being written; null when there is none. */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** How often a process looks whether its parent still lives, in ms: an orphan must be gone before anybody misses its port. */
const INTERVAL = 500

/**
 * Calls `ended` once when the parent process is gone, however it went: `kill -9` forwards no signal.
 * Does not keep the process alive.
 */
export function whenParentEnds(ended) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    ended()
  }, INTERVAL)
  timer.unref()
}

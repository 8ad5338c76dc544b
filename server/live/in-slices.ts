import { setImmediate as turn } from 'node:timers/promises'

/** So many are written to in one go, which takes a millisecond or two: requests for pages come in between. */
const SLICE = 64

/** Does something with each, some at a time. What was asked for first is done first, for everybody. */
export type InSlices = <T>(all: Iterable<T>, each: (one: T) => void) => Promise<void>

export function inSlices(): InSlices {
  let tail = Promise.resolve()
  return (all, each) => {
    tail = tail.then(async () => {
      let done = 0
      for (const one of all) {
        each(one)
        if (++done % SLICE === 0) await turn()
      }
    })
    return tail
  }
}

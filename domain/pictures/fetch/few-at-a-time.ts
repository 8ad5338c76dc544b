/** Several of one old site's pictures come as fast as they can be made into sizes; more would only wait. */
const AT_ONCE = 3

/**
 * Does a work for each of several addresses, few at a time, and begins with those of one host no more often than `pauseMs`.
 * @throws what a work throws, once those under way have ended
 */
export async function fewAtATime(addresses: readonly string[], pauseMs: number, work: (address: string) => Promise<void>): Promise<void> {
  const waiting = addresses.values()
  const free = new Map<string, number>()
  const worker = async () => {
    for (const address of waiting) {
      await turnOf(free, address, pauseMs)
      await work(address)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Waits until a host may be asked again, and takes that turn. */
async function turnOf(free: Map<string, number>, address: string, pauseMs: number): Promise<void> {
  const host = URL.canParse(address) ? new URL(address).host : ''
  const at = Math.max(performance.now(), free.get(host) ?? 0)
  free.set(host, at + pauseMs)
  const wait = at - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
}

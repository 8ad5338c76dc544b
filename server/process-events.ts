import { flushLog, log } from '#lib/log.ts'
import { logFault } from '#server/visit.ts'

/**
 * Ends the process on SIGTERM or SIGINT, after `stop`, with 0; a second signal ends it at once. What nobody caught is
 * logged and ends it with 1: nobody knows what state it left.
 */
export function onProcessEvents(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) end(1)
      isStopping = true
      log('info', 'stopping', { signal })
      stop().then(
        () => end(0),
        (error: unknown) => {
          logFault('stop-failed', error)
          end(1)
        },
      )
    })
  }
  process.on('uncaughtException', (error) => {
    logFault('uncaught-exception', error)
    end(1)
  })
  // A log that nobody reads any more is no reason to stop serving.
  process.stdout.on('error', () => undefined)
}

function end(code: number): never {
  flushLog()
  process.exit(code)
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export type Stopper = {
  isStopping: () => boolean
  /** Notes a request that is not answered in the same turn of the event loop. */
  track: (req: IncomingMessage, res: ServerResponse) => void
  /** Stops listening, lets running requests finish, drops every socket that waits for nothing. `cut` after the limit. */
  stop: (limitMs: number) => Promise<'clean' | 'cut'>
}

/** Must be called before `listen()`: `server.close()` alone waits for sockets that never said anything. */
export function stopper(server: Server): Stopper {
  const running = new Map<Socket, number>()
  let isStopping = false
  server.on('connection', (socket) => {
    running.set(socket, 0)
    socket.once('close', () => running.delete(socket))
  })

  function count(socket: Socket, by: number): void {
    const before = running.get(socket)
    if (before === undefined) return
    running.set(socket, before + by)
    if (isStopping && before + by === 0) socket.destroySoon()
  }

  return {
    isStopping: () => isStopping,
    track(req, res) {
      const { socket } = req
      if (isStopping) res.shouldKeepAlive = false
      count(socket, 1)
      res.once('close', () => count(socket, -1))
    },
    stop: (limitMs) =>
      new Promise((resolve) => {
        isStopping = true
        const limit = setTimeout(() => {
          resolve('cut')
          server.closeAllConnections()
        }, limitMs)
        server.close(() => {
          clearTimeout(limit)
          resolve('clean')
        })
        for (const [socket, requests] of running) if (requests === 0) socket.destroySoon()
      }),
  }
}

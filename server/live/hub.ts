import type { ServerResponse } from 'node:http'
import type { LiveNow } from '#domain/articles/live/types.ts'
import { HEARTBEAT, lastEvent, newsBetween, newsEvent, stateEvent } from '#server/live/events.ts'
import { inSlices } from '#server/live/in-slices.ts'
import { logFault } from '#server/visit.ts'

/** Where a stream is written to: a response, as far as it counts here. */
export type StreamClient = Pick<ServerResponse, 'write' | 'end' | 'destroy' | 'writableLength'>

/** A story that is followed. One copy of what is sent serves everybody in it. */
type Room = { publicId: string; now: LiveNow; clients: Set<StreamClient>; isLooking: boolean; isAgain: boolean }

export type LiveHubOptions = {
  /** How a story's coverage stands; null where readers may not see any. */
  findLive: (publicId: string) => Promise<LiveNow | null>
  /** Streams at once, and of one client address. */
  maxStreams: number
  maxOfAddress: number
  /** Bytes that may wait for a client. */
  maxWaiting: number
}

/**
 * Everybody who follows a live story. What is new is found by looking at the story again whenever something about it
 * changed, in this process or another, and comparing: nothing has to be told twice, and nothing can be missed.
 */
export class LiveHub {
  readonly #options: LiveHubOptions
  readonly #rooms = new Map<string, Room>()
  readonly #places = new Map<StreamClient, { room: Room; address: string }>()
  readonly #ofAddress = new Map<string, number>()
  readonly #send = inSlices()
  #changes = 0
  #isStopped = false

  constructor(options: LiveHubOptions) {
    this.#options = options
  }

  /** Whether another stream can be held for an address. */
  isFull(address: string): boolean {
    const { maxStreams, maxOfAddress } = this.#options
    return this.#isStopped || this.#places.size >= maxStreams || (this.#ofAddress.get(address) ?? 0) >= maxOfAddress
  }

  /** How a story's coverage stands: known while somebody follows it, else looked up. */
  async find(publicId: string): Promise<LiveNow | null> {
    for (;;) {
      const room = this.#rooms.get(publicId)
      if (room) return room.now
      const before = this.#changes
      const now = await this.#options.findLive(publicId)
      if (before === this.#changes) return now
    }
  }

  /**
   * Lets a client follow a story, and tells it what it has missed.
   * @param knows the revision that it knows, '' for none
   * @param address whose share of all streams it takes
   */
  join(client: StreamClient, publicId: string, { now, knows, address }: { now: LiveNow; knows: string; address: string }): void {
    const room = this.#rooms.get(publicId) ?? { publicId, now, clients: new Set(), isLooking: false, isAgain: false }
    this.#rooms.set(publicId, room)
    room.clients.add(client)
    this.#places.set(client, { room, address })
    this.#ofAddress.set(address, (this.#ofAddress.get(address) ?? 0) + 1)
    if (knows !== room.now.revision) client.write(stateEvent(room.now))
  }

  /** Forgets a client. */
  leave(client: StreamClient): void {
    const place = this.#places.get(client)
    if (!place) return
    const { room, address } = place
    this.#places.delete(client)
    room.clients.delete(client)
    if (room.clients.size === 0 && this.#rooms.get(room.publicId) === room) this.#rooms.delete(room.publicId)
    const left = (this.#ofAddress.get(address) ?? 1) - 1
    if (left > 0) this.#ofAddress.set(address, left)
    else this.#ofAddress.delete(address)
  }

  /** Something about a story changed: whoever follows it hears what. Resolves when everybody has been written to. */
  async changed(articleId: number): Promise<void> {
    this.#changes++
    for (const room of this.#rooms.values()) if (room.now.articleId === articleId) await this.#look(room)
  }

  /** Writes something to every stream, so that nothing between takes it for dead; ends those that are. */
  beat(): Promise<void> {
    return this.#send(this.#places.keys(), (client) => {
      this.#write(client, HEARTBEAT)
    })
  }

  size(): number {
    return this.#places.size
  }

  /** Ends every stream. Their browsers come back, to whoever answers then. */
  stop(): void {
    this.#isStopped = true
    for (const client of [...this.#places.keys()]) {
      this.leave(client)
      client.end()
    }
  }

  /** Whoever asks during a look gets another one after it. */
  async #look(room: Room): Promise<void> {
    room.isAgain = true
    if (room.isLooking) return
    room.isLooking = true
    try {
      while (room.isAgain) {
        room.isAgain = false
        await this.#tell(room, await this.#options.findLive(room.publicId))
      }
    } catch (error) {
      logFault('live-look-failed', error)
    } finally {
      room.isLooking = false
    }
  }

  #tell(room: Room, next: LiveNow | null): Promise<void> {
    const before = room.now
    if (!next) return this.#close(room, lastEvent('gone'))
    room.now = next
    const news = newsEvent(newsBetween(before.marks, next.marks), next.revision)
    if (next.state === 'ended') return this.#close(room, Buffer.concat([news, lastEvent('ended')]))
    if (before.revision === next.revision) return Promise.resolve()
    return this.#send(room.clients, (client) => {
      this.#write(client, news)
    })
  }

  #close(room: Room, message: Buffer): Promise<void> {
    this.#rooms.delete(room.publicId)
    return this.#send(room.clients, (client) => {
      this.leave(client)
      client.end(message)
    })
  }

  /** A client that takes nothing is let go: it comes back and hears what it has missed. */
  #write(client: StreamClient, message: Buffer): void {
    if (!this.#places.has(client)) return
    if (client.writableLength <= this.#options.maxWaiting) client.write(message)
    else {
      this.leave(client)
      client.destroy()
    }
  }
}

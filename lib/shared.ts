const holder = globalThis as unknown as Record<symbol, unknown>
const keyOf = (name: string) => Symbol.for(`broadsheet.${name}`)

/**
 * One value per process, whichever copy of the module asks: Next's bundle and Node load every module
 * once each, so module variables exist twice.
 */
export function shared<T>(name: string, make: () => T): T {
  return (holder[keyOf(name)] ??= make()) as T
}

/** Forgets a value, so that whoever asks next makes it anew. For tests, which share a process. */
export function unshare(name: string): void {
  holder[keyOf(name)] = undefined
}

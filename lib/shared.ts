/**
 * One value per process, whichever copy of the module asks: Next's bundle and Node load every module
 * once each, so module variables exist twice.
 */
export function shared<T>(name: string, make: () => T): T {
  const key = Symbol.for(`broadsheet.${name}`)
  const holder = globalThis as unknown as Record<symbol, T | undefined>
  return (holder[key] ??= make())
}

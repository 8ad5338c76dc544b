/** Reads one cookie's value: the last of that name, which is the one that Next's `cookies()` sees. */
export type ReadCookie = (cookieHeader: string | undefined) => string | undefined

export function cookieReader(name: string): ReadCookie {
  const start = `${name}=`
  return (header) => {
    if (!header?.includes(start)) return undefined
    const pair = header.split(/; */).findLast((p) => p.trimStart().startsWith(start))
    return pair?.trimStart().slice(start.length)
  }
}

/** Where a form may send somebody on to: a path of ours, else `/`. Nothing that a browser could read as another host. */
export function localPath(to: string): string {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return '/'
  const url = new URL(to, 'http://paper.invalid')
  // Dots are gone from the path now: `/..//host` has become `//host`.
  return url.host === 'paper.invalid' && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/'
}

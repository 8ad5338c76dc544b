import { atLeast, atMost, told, type Row } from '#tools/bench/table.ts'
import type { Figures } from '#tools/lighthouse/audit.ts'

/** The largest part stands after so many seconds at most. */
const LCP = 1.2

/** A page's figures beside what they should be. */
export const rowsOf = (page: string, f: Figures): Row[] => [
  atLeast(`${page}: performance`, f.performance, 100),
  atLeast(`${page}: accessibility`, f.accessibility, 100),
  atLeast(`${page}: best practices`, f['best-practices'], 100),
  atLeast(`${page}: search engines`, f.seo, 100),
  told(`${page}: first paint`, f.fcp / 1000, ' s'),
  atMost(`${page}: largest part`, f.lcp / 1000, LCP, ' s'),
  atMost(`${page}: blocked`, f.tbt, 0, ' ms'),
  // To three places, as Lighthouse itself says it.
  atMost(`${page}: layout shift`, Math.round(f.cls * 1000) / 1000, 0),
  told(`${page}: bytes`, f.bytes / 1000, ' kB'),
]

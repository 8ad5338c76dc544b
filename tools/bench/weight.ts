import { gzipSync } from 'node:zlib'
import type { Bench } from '#tools/bench/context.ts'
import { atMost, type Row } from '#tools/bench/table.ts'

/** What a reader downloads for an article, pictures aside. */
export async function weight(bench: Bench, path: string): Promise<Row[]> {
  const article = await fetch(bench.url + path)
  const html = await article.text()
  const sources = (pattern: RegExp) => [...html.matchAll(pattern)].map((m) => m[1] ?? '')
  const styles = await Promise.all(sources(/<link rel="stylesheet" href="([^"]+)"/g).map((href) => text(bench, href)))
  const scripts = sources(/<script[^>]* src="([^"]+)"/g)
  const own = await Promise.all(scripts.filter((s) => !s.startsWith('/_next/')).map((href) => text(bench, href)))
  // Next names them in the Link header, before the document.
  const fonts = [...(article.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel=preload; as="font"/g)].map((m) => m[1] ?? '')
  const fontBytes = await Promise.all(fonts.map(async (href) => (await (await fetch(bench.url + href)).arrayBuffer()).byteLength))
  return [
    atMost('framework scripts on an article', scripts.filter((s) => s.startsWith('/_next/')).length, 0),
    atMost('our own scripts, gzip', kB(own), 3, ' kB'),
    atMost('HTML and CSS of an article, gzip', kB([html, ...styles]), 20, ' kB'),
    { what: 'fonts preloaded', figure: String(fonts.length), target: '2', isMet: fonts.length === 2 },
    atMost('their size', fontBytes.reduce((a, b) => a + b, 0) / 1000, 85, ' kB'),
  ]
}

const text = async (bench: Bench, path: string): Promise<string> => (await fetch(bench.url + path)).text()

const kB = (files: string[]): number => files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ensureFetched } from '#tools/bootstrap/fetched.mjs'
import { Stop } from '#tools/bootstrap/messages.mjs'
import { isKnown } from '#tools/check-html/known.ts'

const VERSION = '26.9.27'
/** Files in one run: a command line has an end. */
const AT_ONCE = 100
/** Longest report on so many, bytes. */
const MOST = 200_000_000

/** Something that the checker minds. `file` is a path; line and column count from 1. */
export type Finding = { file: string; line: number; column: number; message: string; extract: string }

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().default(''),
      lastLine: z.number().default(0),
      lastColumn: z.number().default(0),
      message: z.string(),
      extract: z.string().default(''),
    }),
  ),
})

/** Fetches the checker and gives a function that checks files. @throws Stop without Java or network */
export async function newChecker(): Promise<(kind: 'html' | 'css', files: string[]) => Finding[]> {
  if (java(['-version']).status !== 0) throw new Stop('check.html.noJava')
  const jar = join(await ensureFetched('vnu-jar', VERSION), 'build', 'dist', 'vnu.jar')
  return (kind, files) => {
    const findings: Finding[] = []
    for (let i = 0; i < files.length; i += AT_ONCE)
      findings.push(...check(jar, [`--${kind === 'css' ? 'css' : 'skip-non-html'}`, ...files.slice(i, i + AT_ONCE)]))
    return findings
  }
}

function check(jar: string, args: string[]): Finding[] {
  // Errors and warnings count. Its other remarks are of taste: React closes `<br/>`.
  const { stdout, stderr } = java(['-jar', jar, '--format', 'json', '--stdout', ...args])
  const { messages } = parse(stdout, stderr)
  return messages
    .filter(({ type, subType, message }) => (type !== 'info' || subType === 'warning') && !isKnown(message))
    .map((m) => ({ file: fileURLToPath(m.url), line: m.lastLine, column: m.lastColumn, message: m.message, extract: m.extract }))
}

const java = (args: string[]) => spawnSync('java', args, { encoding: 'utf8', maxBuffer: MOST })

function parse(output: string, complaint: string): z.infer<typeof report> {
  try {
    return report.parse(JSON.parse(output))
  } catch {
    throw new Stop('check.html.failed', {}, complaint)
  }
}

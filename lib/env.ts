import { resolve } from 'node:path'
import { z } from 'zod'
import { blockList } from '#lib/block-list.ts'
import { shared } from '#lib/shared.ts'

const PORT = 'must be a whole number from 1 to 65535'
const port = z.coerce.number(PORT).int(PORT).min(1, PORT).max(65535, PORT)

const host = z
  .string()
  .refine((name) => URL.canParse(siteAt(name, 80)), 'must be a host name or an address of this machine, without a port')

const onOff = z.enum(['1', '0', 'true', 'false', 'on', 'off'], 'must be 1 or 0').transform((v) => ['1', 'true', 'on'].includes(v))

const proxies = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .superRefine((entries, ctx) => {
    for (const entry of blockList(entries).wrong) ctx.addIssue(`${entry} is neither an address nor a subnet such as 10.0.0.0/8`)
  })

const schema = z.object({
  PORT: port.default(3000),
  HOST: host.default('127.0.0.1'),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://paper.example' }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// (leave it out to use SQLite)')
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  TRUSTED_PROXIES: proxies.default([]),
  DEMO: onOff.optional(),
  OFFLINE: onOff.default(true),
  DEMO_PASSWORD: z.string().min(8, 'must have 8 characters at least').optional(),
  NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').default('production'),
})

export type Env = Omit<z.output<typeof schema>, 'SITE_URL' | 'DEMO'> & {
  SITE_URL: URL
  /** Whether an empty database is filled with the demo paper. */
  DEMO: boolean
}

/** Everything that is wrong with the configuration, one line each. */
export class BadEnv extends Error {}

/**
 * Parses a set of environment variables; empty ones count as unset.
 * @throws BadEnv naming every wrong variable and what it must be
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, v]) => v !== undefined && v !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) throw new BadEnv(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  const e = parsed.data
  const url = new URL(e.SITE_URL ?? siteAt(e.HOST, e.PORT))
  return {
    ...e,
    SITE_URL: new URL(url.origin),
    DATA_DIR: resolve(e.DATA_DIR),
    DEMO: e.DEMO ?? isLoopback(url.hostname),
  }
}

/** The paper's address where none is given: an IPv6 address stands in brackets. */
const siteAt = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`

/** Whether a host name means this machine. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname)

/** The process's configuration, read once. @throws BadEnv */
export const env = (): Env => shared('env', () => parseEnv(process.env))

/**
 * Whether tables are Postgres tables. Apart from `env()`, because tables are made when their module is imported,
 * which `next build` and drizzle-kit do without a whole configuration.
 */
export const usesPostgres = (): boolean => Boolean(process.env.DATABASE_URL)

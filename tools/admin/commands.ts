import { backupDatabase } from '#db/backup.ts'
import { ROLES, type Role } from '#db/schema/accounts.ts'
import { system } from '#domain/access/actor.ts'
import { createAdmin } from '#domain/accounts/create-admin.ts'
import { endSessions, resetPassword, setRoles } from '#domain/accounts/manage-account.ts'
import { signAs } from '#domain/articles/people/sign-as.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { reindex } from '#domain/search/reindex.ts'
import { editSite } from '#domain/site/edit-site.ts'
import { translator } from '#messages/translate.ts'

const t = translator('en')
const ctx = { actor: system }

type Said = { message: string; failed?: boolean }
type Command = { arguments: number; run: (...args: string[]) => Promise<Said> }

const failed = (message: string): Said => ({ message, failed: true })
const noAccount = (email: string): Said => failed(t('admin.noAccount', { email }))

/** Name → how many arguments, and what it does. The words on what each does: `admin.usage`. */
export const commands: Record<string, Command> = {
  'create-admin': {
    arguments: 1,
    async run(email = '') {
      const made = await createAdmin(ctx, email)
      if (made.ok) return { message: t('admin.created', made.value) }
      return failed(t(made.error.code === 'email-invalid' ? 'admin.badEmail' : 'admin.taken', { email }))
    },
  },
  roles: {
    arguments: 2,
    async run(email = '', list = '') {
      const roles = list.split(',')
      const wrong = roles.find((role) => !isRole(role))
      if (wrong !== undefined) return failed(t('admin.badRole', { role: wrong, roles: ROLES.join(', ') }))
      const set = await setRoles(ctx, email, roles.filter(isRole))
      return set.ok ? { message: t('admin.roles', { email, roles: set.value.roles.join(', ') }) } : noAccount(email)
    },
  },
  byline: {
    arguments: 2,
    async run(email = '', name = '') {
      const signed = await signAs(ctx, email, name)
      if (signed.ok) {
        const { isNew, ...person } = signed.value
        return { message: t(isNew ? 'admin.byline.new' : 'admin.byline', { email, ...person }) }
      }
      if (signed.error.code === 'gone') return noAccount(email)
      return failed(t(signed.error.code === 'no-name' ? 'admin.byline.no-name' : 'admin.byline.taken', { name }))
    },
  },
  password: {
    arguments: 1,
    async run(email = '') {
      const reset = await resetPassword(ctx, email)
      return reset.ok ? { message: t('admin.password', { email, password: reset.value.password }) } : noAccount(email)
    },
  },
  'end-sessions': {
    arguments: 1,
    async run(email = '') {
      const ended = await endSessions(ctx, email)
      return ended.ok ? { message: t('admin.ended', { email }) } : noAccount(email)
    },
  },
  site: { arguments: 2, run: setSite },
  backup: {
    arguments: 1,
    async run(file = '') {
      await backupDatabase(file)
      return { message: t('admin.backup', { file }) }
    },
  },
  reindex: {
    arguments: 0,
    async run() {
      return { message: t('admin.reindex', { count: await reindex() }) }
    },
  },
  doctor: { arguments: 0, run: doctor },
}

const isRole = (text: string): text is Role => ROLES.some((role) => role === text)

async function setSite(key = '', value = ''): Promise<Said> {
  const set = await editSite(ctx, key, value)
  if (set.ok) return { message: t('admin.site.set', { key }) }
  if (set.error.code === 'unknown-key') return failed(t('admin.site.unknown-key', set.error.values))
  return failed(set.error.code === 'bad-value' ? t('admin.site.bad-value', { key, ...set.error.values }) : set.error.code)
}

async function doctor(): Promise<Said> {
  const log = await verifyLog()
  if (log.ok) return { message: t('admin.log.whole', { events: log.value.events }) }
  return failed(t('admin.log.broken', { event: log.error.event, why: log.error.why }))
}

import type { Plan } from '#domain/import/plan/plan-paper.ts'
import type { Index } from '#domain/import/staging/stage-wordpress.ts'
import type { ImportNote } from '#domain/import/types.ts'

/** Where the paper had to differ from the file, and names that a newsroom would want to give. */
export function planNotes({ authors, creators }: Index, { addresses, sections }: Plan): ImportNote[] {
  const renamed = addresses.renamed.map(({ item, code, slug }): ImportNote => {
    const { title, line, id } = item
    return { code, values: { title, line, id, from: item.slug, to: slug } }
  })
  const names = new Map(authors.map((a) => [a.login, a.displayName]))
  const unnamed = [...creators].filter((login) => isLogin(names.get(login) || login, login))
  return [
    ...sections.renamed.map(({ name, slug }): ImportNote => ({ code: 'section-renamed', values: { title: name, to: slug } })),
    ...renamed,
    ...unnamed.map((login): ImportNote => ({ code: 'byline', values: { title: names.get(login) || login } })),
  ]
}

/** A name that is the sign-in name, an address, or what WordPress calls its first account. */
const isLogin = (name: string, login: string): boolean =>
  /^(?:admin|administrator|editor|user\d*|wordpress|wp)$/i.test(name) || name.includes('@') || (name === login && !name.includes(' '))

import type { Person, ProfilePage } from 'schema-dts'
import type { PersonView } from '#domain/articles/types.ts'
import { newspaperByName } from '#domain/structured-data/paper.ts'
import type { Web } from '#domain/structured-data/types.ts'

/** As an object: the type takes an address alone, too. */
type Written = Exclude<Person, string>

/** Somebody who writes the paper. */
export function person({ slug, name, role, portrait }: Pick<PersonView, 'slug' | 'name' | 'role' | 'portrait'>, origin: string): Written {
  return {
    ...{ '@type': 'Person', name, url: `${origin}/author/${slug}` },
    ...(role && { jobTitle: role }),
    ...(portrait && { image: origin + portrait.src }),
  }
}

/** A writer's page. */
export function profilePage(view: PersonView, web: Web): ProfilePage {
  const url = `${web.origin}/author/${view.slug}`
  const whole = { ...person(view, web.origin), ...(view.bio && { description: view.bio }), worksFor: newspaperByName(web) }
  return { '@type': 'ProfilePage', '@id': `${url}#page`, url, name: view.name, inLanguage: web.site.language, mainEntity: whole }
}

import type { SiteView } from '#domain/site/types.ts'

/** A paper and where it stands: an origin, `https://paper.example`. */
export type Web = { site: SiteView; origin: string }

import { kit } from '#db/kit/index.ts'
import { articles } from '#db/schema/articles.ts'

/** Places of the front page that a person can fill by hand; the rules fill what is left. */
export const FRONT_PLACES = ['breaking', 'lead', 'sublink', 'secondary'] as const
export type FrontPlace = (typeof FRONT_PLACES)[number]

/** What stands at a place of the front page by somebody's choice. A place without a row is filled by the rules. */
export const frontSlots = kit.table(
  'front_slots',
  {
    id: kit.id(),
    place: kit.oneOf('place', FRONT_PLACES).notNull(),
    /** Counts from 0 within a place. */
    position: kit.int('position').notNull().default(0),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** From when the rules have the place again; null: until somebody changes it. */
    until: kit.instant('until'),
  },
  (t) => [kit.uniqueIndex('front_slots_place').on(t.place, t.position), kit.index('front_slots_article').on(t.articleId)],
)

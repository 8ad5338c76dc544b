import { kit } from '#db/kit/index.ts'

/** A picture that was taken in and made into the sizes that pages need: see domain/pictures. */
export const pictures = kit.table(
  'pictures',
  {
    id: kit.id(),
    /** SHA-256 of the file that came in, hexadecimal: the same file is taken in once. */
    hash: kit.string('hash').notNull().unique(),
    /** The address below the site, `/media/…`, that stories name. */
    src: kit.string('src').notNull().unique(),
    /** Pixels of the largest size. */
    width: kit.int('width').notNull(),
    height: kit.int('height').notNull(),
    alt: kit.string('alt').notNull().default(''),
    caption: kit.string('caption').notNull().default(''),
    credit: kit.string('credit').notNull().default(''),
    /** What must not be cut off, in per cent from the left and from the top. */
    focusX: kit.int('focus_x').notNull().default(50),
    focusY: kit.int('focus_y').notNull().default(50),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [kit.index('pictures_created').on(t.createdAt, t.id)],
)

/** Pictures on other sites that stories name: what became of the attempt to fetch each. */
export const remotePictures = kit.table(
  'remote_pictures',
  {
    /** The address as the story names it. */
    address: kit.path('address').notNull(),
    pictureId: kit.ref('picture_id').references(() => pictures.id),
    /** Why it could not be had, as a code; '' where it could. */
    failure: kit.string('failure').notNull().default(''),
    triedAt: kit.instant('tried_at').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.address] })],
)

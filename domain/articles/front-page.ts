import { arrangeFront, FRONT_STORIES } from '#domain/articles/arrange-front.ts'
import { listNewest } from '#domain/articles/cards/queries.ts'
import type { FrontView } from '#domain/articles/types.ts'
import type { SectionView } from '#domain/site/types.ts'

/** The front page as it stands now. */
export const frontPage = async (sections: SectionView[]): Promise<FrontView> => arrangeFront(await listNewest(FRONT_STORIES), sections)

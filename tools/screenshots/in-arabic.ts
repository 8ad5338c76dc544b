import { site } from '#db/schema/site.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'

/** Makes a paper's language one that runs from right to left. Before its first page: nothing is told of it. */
export const inArabic = (paper: Paper): Promise<void> =>
  paper.write(async (tx) => {
    await tx.update(site).set({ language: 'ar' })
  })

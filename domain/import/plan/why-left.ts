import type { IndexedItem } from '#domain/import/plan/types.ts'

const TAKEN_TYPES = new Set(['post', 'page'])
const TAKEN_STATUSES = new Set(['publish', 'future', 'draft', 'pending', 'private'])

/** Why an item of the file is not taken over, as a code; null when it is. */
export function whyLeft({ type, status }: Pick<IndexedItem, 'type' | 'status'>): string | null {
  if (type === 'attachment') return 'left-attachment'
  if (!TAKEN_TYPES.has(type)) return 'left-type'
  if (status === 'trash') return 'left-trash'
  return TAKEN_STATUSES.has(status) ? null : 'left-status'
}

/** Whether readers may see it, once its time has come. */
export const isForReaders = ({ status, isProtected }: Pick<IndexedItem, 'status' | 'isProtected'>): boolean =>
  (status === 'publish' || status === 'future') && !isProtected

/** Documents of one second. More than that spill into the next, which harms nothing. */
const IN_A_SECOND = 1024
const SECOND_MS = 1000

/** The first of the numbers of documents that were published in an instant's second. Numbers grow with time. */
export const firstDoc = (at: Date): number => Math.floor(at.getTime() / SECOND_MS) * IN_A_SECOND

/** The number at which to look for a free one: apart for different ids. */
export const wantedDoc = (at: Date, id: number): number => firstDoc(at) + (id % IN_A_SECOND)

/** The second that a document's number tells. */
export const timeOfDoc = (doc: number): Date => new Date(Math.floor(doc / IN_A_SECOND) * SECOND_MS)

/** The last number of an instant's second. */
export const lastDoc = (at: Date): number => firstDoc(at) + IN_A_SECOND - 1

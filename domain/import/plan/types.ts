/** What the plan knows of an item of the file: little enough to hold all of them in memory. */
export type IndexedItem = {
  id: string
  line: number
  type: string
  status: string
  title: string
  /** As the file has it: percent-encoded where it is not Latin. */
  slug: string
  link: string
  guid: string
  isProtected: boolean
  /** Slugs of its categories, in the file's order. */
  categories: string[]
  /** `2012-01-07 …`, as the file writes it; '' where it has none. */
  localDate: string
}

export type Category = { slug: string; name: string; parent: string }

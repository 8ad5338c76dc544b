/** What a document is besides its words, as words of the index that nobody can type. */
export const facet = {
  section: (id: number): string => `s${String(id)}`,
  author: (id: number): string => `a${String(id)}`,
  kind: (kind: string): string => `k${kind}`,
}

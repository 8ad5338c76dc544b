const ROOT = '/api/v1'

/** Makes absolute addresses of this site. @param base the site's own (SITE_URL) */
export function addressesAt(base: URL) {
  const at = (path: string) => new URL(path, base).href
  // Parameters in the order in which server/public-pages.ts names them: so spelled, an answer comes straight from memory.
  const api = (path: string, query: Record<string, string | number | undefined> = {}) => {
    const url = new URL(ROOT + path, base)
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value))
    return url.href
  }
  return {
    base,
    at,
    api,
    article: (id: string) => api(`/articles/${id}`),
    comments: (id: string) => api(`/articles/${id}/comments`),
    thread: (id: string, comment: string) => api(`/articles/${id}/comments/${comment}`),
    person: (slug: string) => api(`/people/${encodeURIComponent(slug)}`),
    articlesOf: (filter: { section?: string; author?: string; tag?: string }) => api('/articles', filter),
  }
}

export type Addresses = ReturnType<typeof addressesAt>

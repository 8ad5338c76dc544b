import type { Graph, Thing } from 'schema-dts'

/** Everything that a page says of itself, as one document. */
export const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

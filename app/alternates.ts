import type { Metadata } from 'next'
import { paper } from '#app/page-data.ts'
import { FEED_FORMATS } from '#domain/feeds/formats.ts'

/** A feed by the path of the page that shows the same, and its title. */
export type OwnFeed = { at: string; title: string }

/**
 * Where a page stands, and the feeds that programs find from it: its own, where it has one, and the paper's.
 * @param canonical its path; left out where every address is the page's own
 */
export async function alternates(canonical?: string, own?: OwnFeed): Promise<NonNullable<Metadata['alternates']>> {
  const feeds = [...(own ? [own] : []), { at: '', title: (await paper()).site.name }]
  const linksTo = (file: string) => feeds.map(({ at, title }) => ({ url: `${at}/${file}`, title }))
  const types = Object.values(FEED_FORMATS).map(({ file, type }) => [type, linksTo(file)] as const)
  return { ...(canonical !== undefined && { canonical }), types: Object.fromEntries(types) }
}

/** The feed of a list of stories, for `alternates`. */
export async function listFeed(at: string, list: string): Promise<OwnFeed> {
  const { site, t } = await paper()
  return { at, title: t('feed.list', { paper: site.name, list }) }
}

import { feedRoute } from '#app/(paper)/feeds/feed-route.ts'
import { paperFeed } from '#app/(paper)/feeds/feeds.ts'

export const GET = feedRoute('atom', paperFeed)

// It changes with every story: the page cache in front of Next keeps it.
export const dynamic = 'force-dynamic'

import { feedRoute } from '#app/(paper)/feeds/feed-route.ts'
import { paperFeed } from '#app/(paper)/feeds/feeds.ts'

export const GET = feedRoute('json', paperFeed)

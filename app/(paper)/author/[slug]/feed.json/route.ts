import { feedRoute } from '#app/(paper)/feeds/feed-route.ts'
import { authorFeed } from '#app/(paper)/feeds/feeds.ts'

export const GET = feedRoute('json', authorFeed)

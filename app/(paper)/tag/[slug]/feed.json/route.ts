import { feedRoute } from '#app/(paper)/feeds/feed-route.ts'
import { topicFeed } from '#app/(paper)/feeds/feeds.ts'

export const GET = feedRoute('json', topicFeed)

import { paper } from '#app/page-data.ts'
import { directionOf } from '#lib/direction.ts'

// As the layout says of pages: the page cache keeps it, and nothing may be prerendered.
export const dynamic = 'force-dynamic'

/** The light ground; tokens.css has it too. The name of a paper is longer than the place below an icon. */
const GROUND = '#ffffff'

const icon = (name: string, side: number, purpose = 'any') => ({
  ...{ src: `/${name}.png`, sizes: `${side}x${side}`, type: 'image/png', purpose },
})

/** What a device shows of the paper when somebody puts it on their home screen. */
export async function GET(): Promise<Response> {
  const { site } = await paper()
  const manifest = {
    ...{ id: '/', name: site.name, lang: site.language, dir: directionOf(site.language) },
    ...(site.tagline && { description: site.tagline }),
    ...{ start_url: '/', scope: '/', display: 'minimal-ui', theme_color: GROUND, background_color: GROUND },
    categories: ['news'],
    icons: [icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable-512', 512, 'maskable')],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}

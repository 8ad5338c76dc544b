import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontClasses } from '#app/fonts.ts'
import { paper } from '#app/page-data.ts'
import { pageNonce } from '#app/page-nonce.ts'
import { directionOf } from '#lib/direction.ts'
import { env } from '#lib/env.ts'
import '#app/styles/layers.css'
import '#app/styles/tokens.css'
import '#app/styles/base.css'
import '#app/styles/fallback-fonts.css'

// Every page renders on request: the page cache in front of Next keeps it, and nothing may be prerendered.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await paper()
  return {
    metadataBase: env().SITE_URL,
    title: { default: site.name, template: `%s — ${site.name}` },
    description: site.tagline,
    icons: { icon: '/favicon.svg', apple: '/icon.png' },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { site } = await paper()
  const nonce = await pageNonce()
  return (
    <html lang={site.language} dir={directionOf(site.language)} className={fontClasses} suppressHydrationWarning>
      <head>
        <script src="/theme.js" nonce={nonce} />
        <script type="module" src="/reader.js" nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  )
}

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { alternates } from '#app/alternates.ts'
import { fontClasses } from '#app/fonts.ts'
import { breaking, paper } from '#app/page-data.ts'
import { pageNonce } from '#app/page-nonce.ts'
import { ageWords } from '#lib/age-words.ts'
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
    alternates: await alternates(),
    icons: { icon: '/favicon.svg', apple: '/apple-touch-icon.png' },
    manifest: '/manifest.webmanifest',
    robots: { 'max-image-preview': 'large' },
  }
}

/** The ground of the pages, as app/styles/tokens.css has it. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fff' },
    { media: '(prefers-color-scheme: dark)', color: '#16181a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ site }, news, nonce] = await Promise.all([paper(), breaking(), pageNonce()])
  return (
    <html
      lang={site.language}
      dir={directionOf(site.language)}
      className={fontClasses}
      data-ages={JSON.stringify(ageWords(site.language))}
      data-breaking={news?.publicId}
      suppressHydrationWarning
    >
      <head>
        <script src="/theme.js" nonce={nonce} />
        <script type="module" src="/reader.js" nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  )
}

/** @type {import('next').NextConfig} */
const config = {
  // The page cache in front of Next compresses and tags; pictures are resized when they are uploaded.
  poweredByHeader: false,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Metadata belongs in <head> for everybody: lean pages have no script that would move it there.
  htmlLimitedBots: /.*/,
  // One copy per process, shared by Next's bundle and the server around it.
  serverExternalPackages: ['better-sqlite3', 'drizzle-orm', 'pg', 'rate-limiter-flexible', 'intl-messageformat', 'sharp'],
  experimental: {
    cssChunking: { type: 'graph', requestCost: 15000 },
    // The longest form is a picture's; server/limits.ts says what is taken where, and keeps other forms far below it.
    serverActions: { bodySizeLimit: 31_000_000 },
  },
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types; `npm start` must not need minutes for them.
  typescript: { ignoreBuildErrors: true },
}

export default config

// Keeps the front page and the stories that a reader opened, so that they can be read without a network. Pages come from the
// network whenever there is one; a kept copy is shown only when it fails. Written down: docs/decisions/020-offline.md.

/** Raise it when what is kept changes its shape: the new worker begins with empty caches. */
const VERSION = 1
const PREFIX = 'broadsheet-'
const CACHE = `${PREFIX}${VERSION}`
/** The page for what was not kept; it brings the sentences that the worker says. */
const OFFLINE = '/offline'
/** What is kept, in the order in which it was opened. No address of the paper is like it. */
const INDEX = '/offline/index.json'

const MAX_STORIES = 50
const MAX_PICTURES = 300
/** A phone's pictures of fifty stories are about 10 MB. */
const MAX_PICTURE_BYTES = 25_000_000
/** The sentences are asked for again after a day. */
const DAY = 86_400_000

addEventListener('install', (event) => {
  skipWaiting()
  event.waitUntil(inTurn(() => keep('/')))
})

addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

addEventListener('fetch', (event) => {
  const { method, mode, url, destination } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(answerPage(event))
  } else if (['style', 'script', 'font', 'image'].includes(destination) && isPart(pathname)) event.respondWith(answerPart(event))
})

/** A page says that it is open, and what it has loaded. */
addEventListener('message', (event) => {
  const { path, parts } = event.data
  // Storage that is full or refused keeps nothing, quietly.
  event.waitUntil(inTurn(() => keep(path, parts)).catch(() => undefined))
})

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
  await registration.navigationPreload?.enable()
  await clients.claim()
}

/** Addresses at which a reader opens a page: not the program's own, and no files. */
function isPage(pathname) {
  return !/^\/(?:_next|admin|api|media|reset|settings|sign-in|sign-out|sign-up|verify)(?:\/|$)|\.[a-z]+$/.test(pathname)
}

/** The front page, and where stories stand. */
function isKeptPage(pathname) {
  return pathname === '/' || pathname === OFFLINE || (isPage(pathname) && /^\/(?!author\/|tag\/|archive\/)[^/]+\/[^/]+$/.test(pathname))
}

/** What pages are made of: files of the build, pictures, our own scripts and icons. */
function isPart(pathname) {
  return /^\/(?:_next\/static\/|media\/|[\w-]+\.(?:js|svg)$)/.test(pathname) && pathname !== '/service-worker.js'
}

const isPicture = (pathname) => pathname.startsWith('/media/')

/** Pages that came out of the cache because the network failed: their parts come from there as well. */
const keptClients = new Set()

async function answerPage(event) {
  try {
    // Begun by the browser while the worker was still waking up, and the same request as without a worker.
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch (error) {
    const { pathname, search } = new URL(event.request.url)
    const page = /[?&](?:comments|page|reply|q)=/.test(search) ? undefined : await keptAt(pathname)
    const shown = page && pathname !== OFFLINE ? await withLine(page) : await listPage()
    if (!shown) throw error
    keptClients.add(event.resultingClientId)
    return shown
  }
}

async function answerPart(event) {
  const { pathname } = new URL(event.request.url)
  if (keptClients.has(event.clientId)) return (await keptPart(pathname)) ?? fetch(event.request)
  try {
    return await fetch(event.request)
  } catch (error) {
    const part = await keptPart(pathname)
    if (!part) throw error
    return part
  }
}

const keptAt = async (pathname) => (await caches.open(CACHE)).match(pathname)

/** A part, or a picture in another size that was kept: a turned screen chooses another. */
async function keptPart(pathname) {
  const exact = await keptAt(pathname)
  if (exact || !isPicture(pathname)) return exact
  const [folder, ending] = [pathname.slice(0, pathname.lastIndexOf('/') + 1), pathname.slice(pathname.lastIndexOf('.'))]
  if (!/\/\d+\.\w+$/.test(pathname)) return undefined
  const cache = await caches.open(CACHE)
  const other = (await cache.keys())
    .map(({ url }) => new URL(url).pathname)
    .find((each) => each.startsWith(folder) && each.endsWith(ending))
  return other && cache.match(other)
}

/** One after the other: each reads and writes what is kept. */
let turn = Promise.resolve()
function inTurn(work) {
  const done = turn.then(work)
  turn = done.catch(() => undefined)
  return done
}

/** Keeps a page as the browser has it, and its parts; now and then the page with the sentences as well. */
async function keep(path, parts = []) {
  const { pathname } = new URL(path, location.origin)
  if (!isKeptPage(pathname)) return
  await keepPage(pathname, parts)
  const offline = (await readIndex(await caches.open(CACHE))).find((entry) => entry.path === OFFLINE)
  if (!offline || Date.now() - Date.parse(offline.date) > DAY) await keepPage(OFFLINE, [])
}

/** What is a member's own, or no story, leaves a page as it was; what is gone goes. */
async function keepPage(pathname, loaded) {
  const cache = await caches.open(CACHE)
  const index = await readIndex(cache)
  const others = index.filter((entry) => entry.path !== pathname)
  // What the browser has just shown lies in its own cache: asking there costs no request.
  const page = await fetch(pathname, { cache: pathname === OFFLINE ? 'no-cache' : 'force-cache' })
  if (page.status === 404) return tidy(cache, others)
  const html = isEverybodys(page) ? await page.text() : ''
  const headline = headlineOf(pathname, html)
  if (html === '' || headline === null) return
  const date = page.headers.get('date')
  const before = index.find((entry) => entry.path === pathname) ?? { parts: [] }
  if (before.date !== date) await cache.put(pathname, new Response(html, { headers: keptHeaders(page) }))
  const paths = [...before.parts.map(({ path }) => path), ...partsIn(html), ...loaded.map(pathOf).filter(isPart)]
  const parts = await keepParts(cache, [...new Set(paths)], index)
  await tidy(cache, trimmed([...others, { path: pathname, headline, date, parts }]))
}

const isEverybodys = ({ ok, redirected, headers }) => ok && !redirected && !/no-store/.test(headers.get('cache-control') ?? 'no-store')

/** A story's headline, as HTML; '' for the pages that are no story, null for what is not kept. */
function headlineOf(pathname, html) {
  if (pathname === '/' || pathname === OFFLINE) return ''
  return /<meta property="og:title" content="([^"<>]+)"/.exec(html)?.[1] ?? null
}

const pathOf = (address) => new URL(address, location.origin).pathname

/** Style sheets, scripts and fonts that a document names. */
const partsIn = (html) => [...html.matchAll(/<(?:link|script)\b[^>]*(?:href|src)="(\/[^"?]+)"/g)].map(([, path]) => path).filter(isPart)

/** As it came, but not as it travelled. A page that is shown without a network has nothing to fetch ahead. */
function keptHeaders({ headers }) {
  const kept = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'speculation-rules', 'link']) kept.delete(name)
  return kept
}

/** @returns those parts that are there now, and their bytes. What changes is taken anew, as the page has just loaded it. */
async function keepParts(cache, paths, index) {
  const known = new Map(index.flatMap(({ parts }) => parts.map((part) => [part.path, part])))
  const kept = []
  for (const path of paths) {
    const part = isLasting(path) ? known.get(path) : undefined
    kept.push(part ?? (await keepPart(cache, path)))
  }
  return kept.filter((part) => part !== null)
}

/** What never changes under its address. */
const isLasting = (pathname) => /^\/(?:_next|media)\//.test(pathname)

async function keepPart(cache, path) {
  const part = await fetch(path, { cache: 'force-cache' }).catch(() => null)
  if (!part?.ok) return null
  const bytes = await part.arrayBuffer()
  await cache.put(path, new Response(bytes, { headers: keptHeaders(part) }))
  return { path, bytes: bytes.byteLength }
}

/** What is worth keeping of these, the newest last: so many stories, and pictures of the newest up to a weight. */
function trimmed(entries) {
  const stories = entries.filter(({ headline }) => headline !== '').slice(-MAX_STORIES)
  let [pictures, bytes] = [0, 0]
  const fits = (part) => !isPicture(part.path) || (++pictures <= MAX_PICTURES && (bytes += part.bytes) <= MAX_PICTURE_BYTES)
  return entries
    .filter((entry) => entry.headline === '' || stories.includes(entry))
    .toReversed()
    .map((entry) => ({ ...entry, parts: entry.parts.filter(fits) }))
    .toReversed()
}

/** Writes down what is kept, and lets go of the rest. */
async function tidy(cache, index) {
  await cache.put(INDEX, Response.json(index))
  const wanted = new Set([INDEX, ...index.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)])])
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
}

const readIndex = async (cache) => (await cache.match(INDEX))?.json() ?? []

/** The page for what was not kept, with the headlines of what was, the last opened first. */
async function listPage() {
  const page = await keptAt(OFFLINE)
  if (!page) return undefined
  const index = await readIndex(await caches.open(CACHE))
  const items = index
    .filter(({ headline }) => headline !== '')
    .toReversed()
    .map(({ path, headline }) => `<li><a href="${path}"><bdi>${headline}</bdi></a></li>`)
  const html = (await page.text()).replace(/<ul\b[^>]*data-kept-list=""[^>]*>/, (list) => list + items.join(''))
  return new Response(html, { headers: page.headers })
}

/** A kept page, with a line above its content that says so: in the document from the first, so that nothing moves. */
async function withLine(page) {
  const html = await page.text()
  const [, sentence = '', zone = 'UTC'] =
    /data-kept-line="([^"]*)" data-zone="([^"]*)"/.exec((await (await keptAt(OFFLINE))?.text()) ?? '') ?? []
  const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? 'en'
  const at = new Date(page.headers.get('date') ?? Date.now())
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at)
  const line = `<p data-kept="" role="status">${sentence.replace('{date}', () => date)}</p>`
  return new Response(
    html.replace(/<main\b/, (main) => line + main),
    { headers: page.headers },
  )
}

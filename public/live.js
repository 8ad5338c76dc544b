// Follows a live story: says how much is new, and puts it in when it is asked to. Nothing moves by itself.

const bar = document.querySelector('[data-live-bar]')
const list = document.querySelector('[data-live-blocks]')
const status = bar?.querySelector('[data-live-status]')
const reload = bar?.querySelector('[data-live-reload]')

/** A hidden tab is let go after so long, and catches up when it is looked at again. */
const HIDDEN_MS = 5 * 60_000
/** After an answer that the browser does not ask again by itself, such as one that all places are taken. */
const AGAIN_MS = 60_000

const words = bar ? JSON.parse(bar.dataset.words) : {}
const title = document.title
/** What the server knows of and this page does not show yet: ids. */
const added = new Set()
const changed = new Set()
/** Updates that were put in here, and by nobody else. */
const copies = new Set()
let revision = bar?.dataset.revision
let source = null
let timer = 0
let isOver = false

if (bar && list && 'EventSource' in window) {
  open()
  if (isHydrated()) new MutationObserver(dropCopies).observe(list, { childList: true })
  document.addEventListener('visibilitychange', onVisibility)
  addEventListener('pagehide', close)
  addEventListener('pageshow', (event) => event.persisted && open())
} else if (reload) reload.dataset.shown = ''

function open() {
  clearTimeout(timer)
  if (source || isOver) return
  source = new EventSource(`/api/live/${bar.dataset.liveBar}?after=${revision}`)
  source.addEventListener('open', () => delete reload.dataset.shown)
  source.addEventListener('error', onError)
  source.addEventListener('news', (event) => note(event, onNews))
  source.addEventListener('state', (event) => note(event, onState))
  source.addEventListener('ended', onEnded)
  source.addEventListener('gone', onGone)
}

function close() {
  clearTimeout(timer)
  source?.close()
  source = null
}

function onVisibility() {
  clearTimeout(timer)
  if (document.hidden) timer = setTimeout(close, HIDDEN_MS)
  else open()
}

/** A broken stream the browser opens again; one that was refused we do, later. Until then the link is there. */
function onError() {
  reload.dataset.shown = ''
  if (source?.readyState !== EventSource.CLOSED) return
  close()
  timer = setTimeout(open, AGAIN_MS)
}

function onEnded() {
  isOver = true
  close()
  for (const label of document.querySelectorAll('header [data-live-label]')) {
    label.textContent = words.label
    label.dataset.state = 'ended'
  }
  say()
}

/** Taken down: what it says now is for the server to say. */
function onGone() {
  isOver = true
  close()
  reload.dataset.shown = ''
}

function note(event, what) {
  revision = event.lastEventId
  what(JSON.parse(event.data))
  say()
}

function onNews(news) {
  for (const [id] of news.added) if (!find(id)) added.add(id)
  for (const id of news.changed) if (find(id)) changed.add(id)
  for (const id of news.removed) empty(id)
}

/** After a while away: the newest updates as they stand. What is older than they are is left alone. */
function onState({ blocks, isAll }) {
  const ids = new Set(blocks.map(([id]) => id))
  for (const [id, edited] of blocks) {
    const shown = find(id)
    if (!shown) added.add(id)
    else if (Number(shown.dataset.edited) !== edited) changed.add(id)
  }
  const shown = [...list.querySelectorAll('[data-live-block]')].map((block) => block.dataset.liveBlock)
  const oldest = isAll ? shown.length : shown.findLastIndex((id) => ids.has(id)) + 1
  for (const id of shown.slice(0, oldest)) if (!ids.has(id)) empty(id)
  // Only the first page's updates are shown here at first: older ones are no news.
  const last = shown.findLast((id) => ids.has(id))
  if (last) for (const [id] of blocks.slice(blocks.findIndex(([each]) => each === last) + 1)) added.delete(id)
}

const find = (id) => document.getElementById(`block-${id}`)

/** Words that were taken out go at once; their place keeps its height until something else is asked for. */
function empty(id) {
  added.delete(id)
  changed.delete(id)
  const block = find(id)
  if (!block || 'removed' in block.dataset) return
  block.style.minBlockSize = `${block.offsetHeight}px`
  block.dataset.removed = ''
  for (const part of block.children) part.hidden = true
  block.append(element('p', words.removed))
}

/** Says in the bar what there is. */
function say() {
  const count = added.size
  document.title = count > 0 ? `(${count}) ${title}` : title
  if (count > 0 || changed.size > 0) {
    const sentence = count > 0 ? words.new[Math.min(count, words.new.length) - 1] : words.changed
    if (status.textContent !== sentence) status.replaceChildren(element('button', sentence, ({ target }) => show(target)))
  } else if (isOver) status.replaceChildren(element('p', words.ended))
  else if (status.querySelector('button')) status.replaceChildren()
}

function element(name, text, onClick = null) {
  const made = document.createElement(name)
  made.textContent = text
  if (onClick) made.addEventListener('click', onClick)
  return made
}

/** Fetches the page as it is now and puts into this one what is new in it. */
async function show(pressed) {
  pressed.disabled = true
  try {
    const answer = await fetch(reload.href, { headers: { accept: 'text/html' }, cache: 'no-cache' })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    status.replaceChildren()
    put(fresh)
  } catch {
    // The network is away: what is new stays announced, and can be asked for again.
    pressed.disabled = false
    reload.dataset.shown = ''
  }
}

function put(fresh) {
  const isAtTop = list.getBoundingClientRect().top >= 0
  const anchor = isAtTop ? list : firstInSight()
  const first = keepingInPlace(anchor, () => {
    const came = putNew(fresh)
    const rewritten = [...changed].map((id) => swap(find(id), fresh.getElementById(`block-${id}`)))
    for (const block of list.querySelectorAll('[data-removed]')) takeAway(block)
    // What stands around the updates: the key events, when the last one came.
    for (const part of document.querySelectorAll('[data-live-part]'))
      swap(part, fresh.querySelector(`[data-live-part="${part.dataset.livePart}"]`))
    document.dispatchEvent(new Event('live'))
    return came ?? rewritten.find((block) => block) ?? null
  })
  added.clear()
  changed.clear()
  say()
  if (first) first.tabIndex = -1
  first?.focus({ preventScroll: true })
  if (first && !isAtTop) leadTo(first)
}

/** The update that is being read: the first one that reaches below the bar, and stays. */
function firstInSight() {
  const below = bar.getBoundingClientRect().bottom
  const stays = ({ dataset }) => !('removed' in dataset) && !changed.has(dataset.liveBlock)
  return [...list.children].find((block) => stays(block) && block.getBoundingClientRect().bottom > below) ?? list
}

/** Changes the page so that `anchor` stays where it is in the window. */
function keepingInPlace(anchor, change) {
  // The browser may do the same by itself: once is enough.
  const { style } = document.documentElement
  style.overflowAnchor = 'none'
  const before = anchor.getBoundingClientRect().top
  const result = change()
  scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' })
  requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = '')))
  return result
}

/** Every update of the new page that this one lacks, in its place among the others. @returns the first of them */
function putNew(fresh) {
  let first = null
  let after = null
  const oldest = [...list.children].findLast((block) => block.matches('[data-live-block]'))?.dataset.liveBlock
  for (const block of fresh.querySelectorAll('[data-live-blocks] > [data-live-block]')) {
    const id = block.dataset.liveBlock
    const here = find(id)
    after = here ?? after
    if (id === oldest) break
    if (here) continue
    const copy = document.importNode(block, true)
    list.insertBefore(copy, after ? after.nextSibling : list.firstChild)
    copies.add(copy)
    after = copy
    first ??= copy
  }
  return first
}

/** Puts what the new page has in the place of what stands here. @returns it, or null where it says the same */
function swap(old, now) {
  if (!old || !now || now.isEqualNode(old)) return null
  const copy = document.importNode(now, true)
  if (copy.id) copies.add(copy)
  old.after(copy)
  takeAway(old)
  return copy
}

/** Pages of members belong to a framework, which must find what it made: there, it is only hidden. */
function isHydrated() {
  return document.querySelector('script[src^="/_next/"]') !== null
}

/** What the framework has put in by itself since needs no copy any more. */
function dropCopies() {
  for (const copy of copies) if (document.querySelectorAll(`#${copy.id}`).length > 1) copy.remove()
}

function takeAway(part) {
  if (!isHydrated()) return part.remove()
  part.hidden = true
  for (const each of [part, ...part.querySelectorAll('[id]')]) each.removeAttribute('id')
  for (const name of ['liveBlock', 'livePart', 'removed']) delete part.dataset[name]
}

/** Whoever reads on below is told where the new ones are. */
function leadTo(block) {
  const link = element('a', words.newest, () => status.replaceChildren())
  link.href = `#${block.id}`
  status.replaceChildren(link)
}

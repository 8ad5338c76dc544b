// What a page gains where scripts run. Everything works without it. Listens on the document, so that it survives whatever re-renders.

/** Ages are told up to here; older instants stay as printed. */
const AGE_LIMIT = 12 * 3_600_000
const MINUTE = 60_000

showAges()
showChoices()
setInterval(showAges, MINUTE)
tellThatItIsRead()
document.addEventListener('click', onClick)
// What live.js has put in.
document.addEventListener('live', showAges)

/** A page that was fetched before it was asked for has not been counted as read. */
function tellThatItIsRead() {
  const [navigation] = performance.getEntriesByType('navigation')
  if (navigation?.deliveryType === 'navigational-prefetch') navigator.sendBeacon('/api/opened', location.pathname)
}

function onClick({ target }) {
  const button = target instanceof Element ? target.closest('[data-share], [data-choose]') : null
  if (button?.matches('[data-share]')) share(button)
  else if (button) choose(button.dataset.choose, button.value)
}

/** "07:15" → "3 hr. ago", in the page's language. The printed time stays as a tooltip. */
function showAges() {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { style: 'long', numeric: 'always' })
  for (const time of document.querySelectorAll('time[data-age]')) {
    const age = Date.now() - Date.parse(time.dateTime)
    time.title ||= time.textContent
    if (age >= 0 && age < AGE_LIMIT) time.textContent = inWords(words, age)
    else time.textContent = time.title
  }
}

function inWords(words, age) {
  const minutes = Math.max(1, Math.floor(age / MINUTE))
  return minutes < 60 ? words.format(-minutes, 'minute') : words.format(-Math.floor(minutes / 60), 'hour')
}

/** The device's own sheet on a touch screen; elsewhere the address goes to the clipboard, and the button says so. */
async function share(button) {
  const own = button.dataset.sharePath
  const url = own ? new URL(own, location.href).href : (document.querySelector('link[rel=canonical]')?.href ?? location.href.split('#')[0])
  try {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) return await navigator.share({ title: document.title, url })
    await navigator.clipboard.writeText(url)
    const words = button.querySelector('[role=status]')
    words.textContent = button.dataset.share
  } catch {
    // The reader closed the sheet, or the browser refuses the clipboard: the address bar is still there.
  }
}

/** Keeps a choice on this device. The usual one is kept by forgetting. */
function choose(name, value) {
  const root = document.documentElement
  const isUsual = value === 'auto' || value === 'm'
  if (isUsual) delete root.dataset[name]
  else root.dataset[name] = value
  try {
    if (isUsual) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage is refused here: the choice holds for this page.
  }
  showChoices()
}

function showChoices() {
  const { theme = 'auto', scale = 'm' } = document.documentElement.dataset
  for (const button of document.querySelectorAll('[data-choose]')) {
    button.setAttribute('aria-pressed', String(button.value === { theme, scale }[button.dataset.choose]))
  }
}

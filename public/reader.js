// What a page gains where scripts run. Everything works without it. Listens on the document, so that it survives whatever re-renders.

/** Ages are told up to here; older instants stay as printed. */
const AGE_LIMIT = 12 * 3_600_000
const MINUTE = 60_000

showAges()
showChoices()
setInterval(showAges, MINUTE)
tellThatItIsRead()
keepForOffline()
setTimeout(sayBreakingNews, 1000)
document.addEventListener('click', onClick)
// What live.js has put in.
document.addEventListener('live', showAges)

/** A page that was fetched before it was asked for has not been counted as read. */
function tellThatItIsRead() {
  const [navigation] = performance.getEntriesByType('navigation')
  if (navigation?.deliveryType === 'navigational-prefetch') navigator.sendBeacon('/api/opened', location.pathname)
}

/**
 * From the second page of a visit on, pages are kept to be read without a network: who reads one page pays nothing for it.
 * A member's pages have nonces, and are nobody's to keep; a page that was kept says so, and has nothing new.
 */
function keepForOffline() {
  if (!navigator.serviceWorker || navigator.connection?.saveData || document.querySelector('script[nonce], [data-kept]')) return
  try {
    const opened = JSON.parse(sessionStorage.getItem('opened'))
    if (opened || navigator.serviceWorker.controller) addEventListener('load', () => importOffline(opened ?? []))
    addEventListener('pagehide', () => rememberFor(opened ?? []))
  } catch {
    // Storage is refused here: nothing is kept.
  }
}

async function importOffline(opened) {
  const { keepWhatIsOpen } = await import('./offline.js')
  await keepWhatIsOpen(opened)
}

/** The pages that were opened before there was a worker to tell of them. */
function rememberFor(opened) {
  if (navigator.serviceWorker.controller) return
  const parts = performance.getEntriesByType('resource').map(({ name }) => name)
  try {
    sessionStorage.setItem('opened', JSON.stringify([...opened, { path: location.pathname, parts }].slice(-5)))
  } catch {
    // Full.
  }
}

function onClick({ target }) {
  const button = target instanceof Element ? target.closest('[data-share], [data-choose], [data-dismiss]') : null
  if (button?.matches('[data-share]')) share(button)
  else if (button?.matches('[data-dismiss]')) putAway()
  else if (button) choose(button.dataset.choose, button.value)
}

/** "07:15" → "3 hours ago", in the words that the page carries (lib/age-words.ts). The printed time stays as a tooltip. */
function showAges() {
  const { lang, dataset } = document.documentElement
  const times = document.querySelectorAll('time[data-age]')
  if (times.length === 0 || !dataset.ages) return
  const words = JSON.parse(dataset.ages)
  const rules = new Intl.PluralRules(lang)
  for (const time of times) {
    const age = Date.now() - Date.parse(time.dateTime)
    time.title ||= time.textContent
    if (age >= 0 && age < AGE_LIMIT) time.textContent = inWords(words, rules, age)
    else time.textContent = time.title
  }
}

function inWords(words, rules, age) {
  const minutes = Math.max(1, Math.floor(age / MINUTE))
  const [forms, n] = minutes < 60 ? [words.minute, minutes] : [words.hour, Math.floor(minutes / 60)]
  const number = String(n).replace(/\d/g, (digit) => words.digits?.[digit] ?? digit)
  return forms[rules.select(n)].replace('#', number)
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

/** Breaking news is not seen again on this device. The focus goes on to the page, since its button is gone. */
function putAway() {
  const root = document.documentElement
  keep('away', root.dataset.breaking)
  root.dataset.dismissed = ''
  document.querySelector('main').focus({ preventScroll: true })
}

/** To whoever listens to the page: once a device, in a place that was there before its words, or it would not be noticed. */
function sayBreakingNews() {
  const { breaking, dismissed } = document.documentElement.dataset
  const place = document.querySelector('[data-announce]')
  if (place && dismissed === undefined && keep('said', breaking)) place.textContent = place.dataset.announce
}

/** @returns whether it was something new, and could be kept on this device */
function keep(name, value) {
  try {
    const isNew = localStorage.getItem(name) !== value
    localStorage.setItem(name, value)
    return isNew
  } catch {
    return false
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

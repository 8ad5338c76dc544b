// Loaded from the second page of a visit on: tells the worker which pages were opened and what they loaded, so that they can
// be read without a network. Where the browser or the reader refuses storage, nothing happens.

/** @param opened the visit's pages before there was a worker, and their parts: { path, parts } each */
export async function keepWhatIsOpen(opened) {
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js')
    await navigator.serviceWorker.ready
    const send = (page) => registration.active?.postMessage(page)
    opened.filter(({ path }) => path !== location.pathname).forEach(send)
    sessionStorage.setItem('opened', '[]')
    // Pictures below come when they are scrolled to.
    new PerformanceObserver((list) => {
      send({
        path: location.pathname,
        parts: list
          .getEntries()
          .map(({ name }) => name)
          .filter(isOurs),
      })
    }).observe({ type: 'resource', buffered: true })
  } catch {
    // Refused, or there is no network.
  }
}

const isOurs = (address) => address.startsWith(location.origin)

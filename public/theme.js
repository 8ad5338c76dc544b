// Runs before the first paint: what the reader chose on this device, and a mark that scripts run at all.
;(() => {
  const root = document.documentElement
  root.dataset.js = ''
  try {
    for (const name of ['theme', 'scale']) {
      const value = localStorage.getItem(name)
      if (value) root.dataset[name] = value
    }
  } catch {
    // Storage is refused here: the page looks as the device asks.
  }
})()

// Before the first paint: what the reader chose on this device, and a mark that scripts run.
;(() => {
  const { dataset } = document.documentElement
  dataset.js = ''
  try {
    for (const name of ['theme', 'scale']) {
      const value = localStorage.getItem(name)
      if (value) dataset[name] = value
    }
    if (dataset.breaking === localStorage.getItem('away')) dataset.dismissed = ''
  } catch {
    // Storage is refused: the page looks as the device asks.
  }
})()

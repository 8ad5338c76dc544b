// Stands in the place of the worker where the paper keeps nothing on readers' devices (OFFLINE=off): it clears away what an
// earlier one kept, and goes.
addEventListener('install', () => skipWaiting())

addEventListener('activate', (event) => {
  event.waitUntil(clear())
})

async function clear() {
  for (const name of await caches.keys()) if (name.startsWith('broadsheet-')) await caches.delete(name)
  await registration.unregister()
}

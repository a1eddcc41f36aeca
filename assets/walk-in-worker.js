// Brings the page where visitors are registered, and nothing else, also when the network is gone. What it keeps holds no person:
// an empty form, its style and its script. The page itself fills this box.
const BOX = 'wegwijzer-inloop'
const PATIENCE = 6000

addEventListener('install', () => self.skipWaiting())
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate') event.respondWith(orKept(request, `${new URL(self.registration.scope).pathname}/zonder-netwerk`))
  else if (pathname.startsWith('/assets/')) event.respondWith(orKept(request, pathname))
})

async function orKept(request, key) {
  const tooLong = new Promise((_, reject) => setTimeout(reject, PATIENCE))
  try {
    return await Promise.race([fetch(request), tooLong])
  } catch {
    return (await (await caches.open(BOX)).match(key)) ?? Response.error()
  }
}

// Registering visitors goes on while the network is away: by which name to call, the question and the language, in this browser only,
// sent once the network is back, and wiped when it is sent and after four hours.
const PREFIX = 'wegwijzer.inloop.'
const SINCE = 'wegwijzer.inloop-sinds'
const LETTERS = 'wegwijzer.inloop-letters'
const BOX = 'wegwijzer-inloop'
const KEPT_MS = 4 * 3_600_000
const PATIENCE = 8000
const form = document.querySelector('form[data-kept]')
const note = document.querySelector('[data-kept-note]')
if (form && storageWorks()) start(form, note, JSON.parse(form.dataset.words))

function start(form, note, words) {
  let busy = false
  let sending = false
  let ticket = null
  let signedOut = false
  let refused = new Set()

  // Every page load and every return to this page is about somebody else.
  const fresh = () => (form.elements.id.value = newId())
  addEventListener('pageshow', fresh)
  fresh()
  form.addEventListener('submit', register)
  addEventListener('online', flush)
  addEventListener('offline', () => (since(), tell()))
  setInterval(flush, 10_000)
  if (navigator.onLine) void keepPage(form)
  else since()
  void flush()

  async function register(event) {
    event.preventDefault()
    // Sent once, by us: what all forms do is not done here.
    event.stopPropagation()
    if (busy) return
    const entry = typed(form)
    if (!entry) return navigator.onLine ? form.submit() : say(words.missing)
    busy = true
    const answer = navigator.onLine ? await send([entry]) : null
    busy = false
    if (answer?.taken?.length) return location.assign(form.dataset.ticket.replace('ID', entry.id))
    if (answer) return form.submit()
    localStorage.setItem(PREFIX + entry.id, JSON.stringify({ ...entry, label: nextLabel() }))
    ticket = JSON.parse(localStorage.getItem(PREFIX + entry.id))
    since()
    form.reset()
    fresh()
    tell()
    note.querySelector('strong')?.focus()
  }

  async function flush() {
    const waiting = kept()
    if (waiting.length === 0 && localStorage.getItem(SINCE) === null) return
    if (sending || !navigator.onLine) return tell()
    sending = true
    const answer = waiting.length > 0 ? await send(waiting) : await reach()
    sending = false
    signedOut = answer?.status === 401 || answer?.status === 403
    refused = new Set(answer?.refused ?? [])
    for (const id of answer?.taken ?? []) localStorage.removeItem(PREFIX + id)
    if (answer && !signedOut && kept().length === 0) {
      localStorage.removeItem(SINCE)
      ticket = null
      tell(true)
    } else tell()
  }

  // Null: the network is away. Otherwise which of them are taken, or the status of a refusal.
  async function send(entries) {
    const body = new URLSearchParams({
      entries: JSON.stringify(entries.map(({ at, ...one }) => ({ ...one, agoSeconds: (Date.now() - at) / 1000 }))),
    })
    const answer = await inTime(form.dataset.kept, { method: 'POST', body })
    if (!answer) return null
    return answer.ok ? answer.json().catch(() => null) : { status: answer.status, taken: [] }
  }

  async function reach() {
    const answer = await inTime(form.dataset.shell, {})
    return answer && { status: answer.status, taken: [] }
  }

  function tell(sent = false) {
    const waiting = kept()
    const from = localStorage.getItem(SINCE)
    note.hidden = from === null && !sent
    note.replaceChildren()
    if (note.hidden) return
    if (sent) return note.append(line('p', words.sent), link(words.again))
    note.append(line('p', words.offline.replace('{since}', clock(Number(from)))))
    note.append(line('p', waiting.length === 1 ? words.one : words.many.replace('{n}', waiting.length)))
    if (signedOut) note.append(line('p', words.signedOut), link(words.signIn))
    if (waiting.some((one) => refused.has(one.id))) note.append(line('p', words.refused))
    if (ticket) note.append(big(ticket))
    if (waiting.length > 0) note.append(listed(waiting))
  }

  function say(text) {
    note.hidden = false
    note.replaceChildren(line('p', text))
  }

  function big(entry) {
    const box = document.createElement('p')
    box.className = 'ww-kept__ticket'
    const number = line('strong', entry.label)
    number.tabIndex = -1
    box.append(`${words.ticket} `, number, ` ${words.write}`)
    return box
  }

  function listed(waiting) {
    const list = document.createElement('ul')
    list.className = 'ww-kept__list'
    for (const one of waiting)
      list.append(line('li', `${one.label}: ${one.firstName}, ${questionWords(one.questionKind)}, ${clock(one.at)}`))
    return list
  }

  function questionWords(kind) {
    return form.querySelector(`[name="questionKind"][value="${kind}"]`)?.closest('label, .ww-choice')?.textContent.trim() ?? kind
  }

  function link(text) {
    const way = document.createElement('a')
    way.className = 'utrecht-link utrecht-link--html-a'
    way.href = form.dataset.scope
    way.textContent = text
    return way
  }
}

function typed(form) {
  const text = (name) => form.elements[name].value.trim()
  const entry = Object.fromEntries(['id', 'firstName', 'questionKind', 'spoken', 'location'].map((name) => [name, text(name)]))
  return Object.values(entry).every(Boolean) ? { ...entry, at: Date.now() } : null
}

/** What waits in this browser, the oldest first; what is too old is wiped. */
function kept() {
  const keys = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))
  const all = keys.map((key) => JSON.parse(localStorage.getItem(key)))
  for (const one of all) if (Date.now() - one.at >= KEPT_MS) localStorage.removeItem(PREFIX + one.id)
  return all.filter((one) => Date.now() - one.at < KEPT_MS).sort((a, b) => a.at - b.at)
}

function since() {
  if (localStorage.getItem(SINCE) === null) localStorage.setItem(SINCE, String(Date.now()))
}

/** Two letters of this device for today, and a count: the number on paper until the program gives its own. */
function nextLabel() {
  const today = new Date().toDateString()
  const known = JSON.parse(localStorage.getItem(LETTERS) ?? 'null')
  const own = known?.today === today ? known : { today, letters: letter() + letter(), count: 0 }
  own.count += 1
  localStorage.setItem(LETTERS, JSON.stringify(own))
  return `${own.letters}-${own.count}`
}

function letter() {
  return 'ABCDEFGHJKMNPQRSTVWXY'[crypto.getRandomValues(new Uint8Array(1))[0] % 21]
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

async function inTime(address, init) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE)
  const answer = await fetch(address, { ...init, signal: stop.signal }).catch(() => null)
  clearTimeout(timer)
  return answer
}

/** 14.30 uur, as everywhere on the pages; 14:30 in English. */
function clock(at) {
  const { lang } = document.documentElement
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)
  return lang === 'nl' ? `${time.replace(/^0/, '').replace(':', '.')} uur` : time
}

function line(tag, text) {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function storageWorks() {
  try {
    localStorage.setItem(`${LETTERS}-test`, '1')
    localStorage.removeItem(`${LETTERS}-test`)
    return true
  } catch {
    return false
  }
}

/** An empty form with its style and script for when this page is opened without a network; renewed each time it is opened with one. */
async function keepPage(form) {
  if (!('serviceWorker' in navigator) || !form.dataset.worker) return
  const files = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], script[src]')].map((one) => one.href || one.src)
  try {
    await navigator.serviceWorker.register(form.dataset.worker, { scope: form.dataset.scope })
    const box = await caches.open(BOX)
    await box.addAll([form.dataset.shell, ...files])
    const wanted = new Set([form.dataset.shell, ...files].map((one) => new URL(one, location.href).href))
    for (const request of await box.keys())
      if (!wanted.has(request.url) && !request.url.endsWith('/zonder-netwerk')) await box.delete(request)
  } catch {
    // Without the box a page that is open goes on working; only a reload needs the network.
  }
}

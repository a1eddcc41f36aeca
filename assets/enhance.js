// Improves pages where a script may run; every page works without it.
// The error summary gets the focus, so a screen reader starts with what is wrong.
document.querySelector('[data-error-summary]')?.focus()

// Hints that only make sense with this script.
for (const element of document.querySelectorAll('[data-needs-script]')) element.hidden = false

// A dangerous button asks once more. A form is sent once.
addEventListener('submit', (event) => {
  const form = event.target
  const question = event.submitter?.dataset.confirm
  if (form.dataset.sent || (question && !confirm(question))) {
    event.preventDefault()
    return
  }
  if (form.method !== 'post') return
  form.dataset.sent = 'yes'
  for (const button of form.querySelectorAll('button[type=submit]')) button.setAttribute('aria-disabled', 'true')
  setTimeout(() => release(form), 10_000)
})

// Back through the browser's memory, or still here after a while: the form can be sent again.
addEventListener('pageshow', (event) => {
  if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(release)
})

function release(form) {
  delete form.dataset.sent
  for (const button of form.querySelectorAll('button[type=submit]')) button.removeAttribute('aria-disabled')
}

// Who leaves quickly does not come back here with one step back.
for (const way of document.querySelectorAll('a[data-leave]'))
  way.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(way.href)
  })

// Text to take to another system.
for (const button of document.querySelectorAll('button[data-copy]'))
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy)
    text.select()
    await navigator.clipboard.writeText(text.value)
    button.parentElement.querySelector('[role=status]').textContent = text.dataset.copied
  })

// How many characters are left, told when it gets near.
for (const area of document.querySelectorAll('textarea[data-left]')) countDown(area)

function countDown(area) {
  const left = document.createElement('p')
  left.className = 'ww-left'
  left.setAttribute('role', 'status')
  area.after(left)
  const tell = () => {
    const n = area.maxLength - area.value.length
    left.textContent = n <= Math.max(20, area.maxLength / 5) ? area.dataset.left.replace('{n}', n) : ''
  }
  area.addEventListener('input', tell)
  tell()
}

// j and k through the rows of a worklist, only while the focus is in it (WCAG 2.1.4).
addEventListener('keydown', walk)

function walk(event) {
  const step = { j: 1, k: -1 }[event.key]
  const list = event.target.closest?.('[data-worklist]')
  if (!step || !list || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  const links = [...list.querySelectorAll('tbody tr')].map((row) => row.querySelector('a')).filter(Boolean)
  const at = links.findIndex((link) => link.closest('tr').contains(event.target))
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
}

// Arrow keys over a map in tiles: the nearest tile in that direction. Tab goes on working as everywhere.
for (const map of document.querySelectorAll('[data-tiles]')) map.addEventListener('keydown', overTiles)

function overTiles(event) {
  const [right, down] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key] ?? []
  const from = event.target.closest('[data-row]')
  if (right === undefined || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  const far = (tile) => {
    const [x, y] = [tile.dataset.column - from.dataset.column, tile.dataset.row - from.dataset.row]
    const along = x * right + y * down
    return along > 0 ? along + 2 * Math.abs(right ? y : x) : Infinity
  }
  const [next] = [...event.currentTarget.querySelectorAll('[data-row]')].sort((a, b) => far(a) - far(b))
  if (next && far(next) < Infinity) next.focus()
}

// What a form leads to is shown while one types: the form is sent for a look, and that part of the answer is put in its place.
for (const form of document.querySelectorAll('form[data-preview]')) lookAlong(form)
document.querySelector('#voorbeeld[data-came]')?.focus()

function lookAlong(form) {
  let timer = 0
  let latest = 0
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, 800)
  })
  async function look() {
    const body = new URLSearchParams(new FormData(form))
    body.set('act', 'preview')
    const mine = ++latest
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null)
    if (!answer?.ok || mine !== latest) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const part = page.getElementById(form.dataset.preview)
    part?.removeAttribute('data-came')
    if (part) document.getElementById(form.dataset.preview)?.replaceWith(part)
  }
}

// A screen at the counter goes back to its beginning when nobody touches it, after asking.
if (document.body?.dataset.idle) resetWhenIdle(document.body.dataset)

function resetWhenIdle({ idle, idleSeconds, idleAsks, idleYes }) {
  let timer = 0
  let bar = null
  const wait = () => {
    clearTimeout(timer)
    bar?.remove()
    bar = null
    timer = setTimeout(ask, idleSeconds * 1000)
  }
  const ask = () => {
    if (location.pathname === idle && scrollY === 0) return wait()
    bar = document.createElement('div')
    bar.className = 'ww-still'
    bar.setAttribute('role', 'alertdialog')
    bar.setAttribute('aria-label', idleAsks)
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = idleYes
    bar.append(idleAsks, button)
    document.body.append(bar)
    timer = setTimeout(() => location.replace(idle), 20_000)
  }
  for (const touch of ['pointerdown', 'keydown', 'wheel']) addEventListener(touch, wait, { passive: true })
  wait()
}

// A part of a page that others change keeps itself up to date, unless somebody is busy in it.
for (const part of document.querySelectorAll('[data-follow]')) setInterval(follow, part.dataset.follow * 1000, part)

async function follow(part) {
  if (document.hidden || part.contains(document.activeElement)) return
  const answer = await fetch(location.href).catch(() => null)
  for (const note of document.querySelectorAll('[data-when-cut-off]')) note.hidden = answer !== null
  if (!answer?.ok || answer.redirected) return
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id)
  if (!next || next.innerHTML === part.innerHTML) return
  const said = part.dataset.says
  part.dataset.says = next.dataset.says ?? ''
  part.replaceChildren(...next.childNodes)
  if (part.dataset.says && part.dataset.says !== said) say(part.dataset.says)
}

// A number that is called is said aloud, once somebody at the counter has turned the sound on.
const sound = document.querySelector('[data-sound]')
sound?.addEventListener('click', () => {
  const on = sound.getAttribute('aria-pressed') !== 'true'
  sound.setAttribute('aria-pressed', String(on))
  if (on) say(sound.dataset.sound)
})

function say(words) {
  if (sound?.getAttribute('aria-pressed') !== 'true' || !('speechSynthesis' in window)) return
  const spoken = new SpeechSynthesisUtterance(words)
  spoken.lang = document.documentElement.lang
  speechSynthesis.speak(spoken)
}

// Who was registered without a network is in this browser for four hours at most, whichever page is open.
wipeKept()

function wipeKept() {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('wegwijzer.inloop.'))) {
      if (!(Date.now() - JSON.parse(localStorage.getItem(key)).at < 4 * 3_600_000)) localStorage.removeItem(key)
    }
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
}

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
})

// Back in the browser's memory: the form can be sent again.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent
    for (const button of form.querySelectorAll('button[type=submit]')) button.removeAttribute('aria-disabled')
  }
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

// j and k through the rows of a worklist.
const rows = [...document.querySelectorAll('[data-worklist] tbody tr')].map((row) => row.querySelector('a')).filter(Boolean)
addEventListener('keydown', (event) => {
  if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
  const step = { j: 1, k: -1 }[event.key]
  if (!step) return
  const at = rows.findIndex((link) => link.closest('tr').contains(document.activeElement))
  rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))].focus()
})

// Reads a page aloud with the browser's own voice. Only voices of the machine itself: others send the words of the page elsewhere.
const button = document.querySelector('button[data-aloud]')
if (button && 'speechSynthesis' in window) offer(button, window.speechSynthesis)

const BLOCK =
  'address,article,blockquote,button,caption,dd,div,dt,fieldset,figcaption,form,h1,h2,h3,h4,label,legend,li,main,p,section,summary,td,th'
const UNSAID = 'script,style,select,textarea,svg,[hidden],[aria-hidden=true],details:not([open]) > :not(summary)'

function offer(button, speech) {
  const read = button.lastElementChild.textContent
  let on = false
  let mine = 0
  let now = null
  const show = () => (button.hidden = !voiceOf(document.documentElement.lang))
  show()
  speech.addEventListener?.('voiceschanged', show)
  // Leaving the page, or Escape, ends it.
  addEventListener('pagehide', () => stop())
  addEventListener('keydown', (event) => event.key === 'Escape' && on && stop())
  button.addEventListener('click', () => (on ? stop() : start()))

  function start() {
    on = true
    button.lastElementChild.textContent = button.dataset.stop
    speech.cancel()
    say(partsOf(document.querySelector('main')), 0, ++mine)
  }

  // One part after the other: long texts at once fall silent in some browsers.
  function say(parts, at, turn) {
    if (turn !== mine) return
    mark(parts[at]?.block ?? null)
    if (at >= parts.length) return stop()
    const spoken = new SpeechSynthesisUtterance(parts[at].text)
    const voice = voiceOf(parts[at].lang) ?? voiceOf(document.documentElement.lang)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = () => say(parts, at + 1, turn)
    spoken.onerror = () => turn === mine && stop()
    speech.speak(spoken)
  }

  function stop() {
    mine++
    speech.cancel()
    mark(null)
    on = false
    button.lastElementChild.textContent = read
  }

  function mark(block) {
    now?.classList.remove('ww-spoken')
    now = block
    now?.classList.add('ww-spoken')
    now?.scrollIntoView({ block: 'nearest' })
  }

  function voiceOf(lang) {
    const of = speech.getVoices().filter((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2))
    return of.find((voice) => voice.default) ?? of[0] ?? null
  }
}

// What stands on the page, block by block, as it is seen; what somebody typed is not said.
function partsOf(main) {
  const parts = []
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    if (!node.data.trim() || element.closest(UNSAID) || element.getClientRects().length === 0) continue
    const block = element.closest(BLOCK)
    const lang = element.closest('[lang]').lang
    const last = parts.at(-1)
    if (last?.block === block && last.lang === lang) last.text += node.data
    else parts.push({ block, lang, text: node.data })
  }
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ').trim() }))
}

import type { ComponentChildren } from 'preact'
import { dirOf } from '../../languages.ts'
import { useView } from '../view.ts'
import { PlainHead } from './plain-head.tsx'

export interface ScreenProps {
  title: string
  /** What stands at the top: where this screen hangs. */
  place: string
  /** The words of the button that turns the voice on, and what the voice says then. */
  sound: { label: string; says: string }
  /** What is said while the screen can not reach the program. */
  cutOff: string
  /** What the voice says of the number that was called last. */
  says: string
  children: ComponentChildren
}

/** Seconds between two looks: with the script the part alone, without it the whole page. */
const FOLLOW = 5
const WITHOUT_SCRIPT = 10

/** A large screen that nobody touches: it follows what happens by itself, with a script and without. */
export function ScreenPage({ title, place, sound, cutOff, says, children }: ScreenProps) {
  const view = useView()
  return (
    <html lang={view.language} dir={dirOf(view.language)} class="utrecht-root">
      <PlainHead title={title}>
        <noscript>
          <meta http-equiv="refresh" content={String(WITHOUT_SCRIPT)} />
        </noscript>
        {view.assets['enhance.js'] && <script src={view.assets['enhance.js']} defer />}
      </PlainHead>
      <body class="utrecht-document voorbeeld-theme ww-body ww-screen">
        <header class="ww-screen__head">
          <p class="ww-screen__place">{place}</p>
          <button type="button" class="ww-screen__sound" aria-pressed="false" data-sound={sound.says} data-needs-script hidden>
            {sound.label}
          </button>
          <p data-when-cut-off hidden>
            {cutOff}
          </p>
        </header>
        <main class="ww-main ww-screen__main" id="inhoud">
          <div class="ww-following" id="oproepen" aria-live="polite" data-follow={FOLLOW} data-says={says}>
            {children}
          </div>
        </main>
      </body>
    </html>
  )
}

/** Numbers that were called, the newest large; nothing about who they are. */
export function CalledNumbers({ items }: { items: { number: string; where: string }[] }) {
  return (
    <ul class="ww-called">
      {items.map((item, at) => (
        <li class={at === 0 ? 'ww-called__one ww-called__one--now' : 'ww-called__one'}>
          <span class="ww-called__number">{item.number}</span>
          <span class="ww-called__where">{item.where}</span>
        </li>
      ))}
    </ul>
  )
}

import { useUiTexts } from '../texts.ts'

/** How far along, in words, with a bar beside it. */
export function Progress({ at, about }: { at: number; about: number }) {
  const texts = useUiTexts()
  return (
    <div>
      <p class="ww-progress__words">{texts.progress(at, about)}</p>
      <progress class="ww-progress__bar" value={Math.min(at, about)} max={about} aria-hidden="true" />
    </div>
  )
}

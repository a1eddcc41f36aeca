import { useUiTexts } from '../texts.ts'

export interface ProgressProps {
  at: number
  about: number
  /** There are never more than these. */
  most?: boolean | undefined
}

/** How far along, in words, with a bar beside it. */
export function Progress({ at, about, most = false }: ProgressProps) {
  const texts = useUiTexts()
  return (
    <div>
      <p class="ww-progress__words">{most ? texts.progressMost(at, about) : texts.progress(at, about)}</p>
      <progress class="ww-progress__bar" value={Math.min(at, about)} max={about} aria-hidden="true" />
    </div>
  )
}

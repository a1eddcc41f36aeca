import type { ComponentChildren } from 'preact'
import { ScreenReaderText } from '../basic/text.tsx'
import { useUiTexts } from '../texts.ts'

export interface Step {
  title: ComponentChildren
  state: 'done' | 'now' | 'ahead'
  about?: ComponentChildren
}

/** The way from here to there, in order: what is behind, where it stands, what comes. */
export function Steps({ steps, label }: { steps: Step[]; label: string }) {
  const texts = useUiTexts().steps
  return (
    <ol class="ww-steps" aria-label={label}>
      {steps.map((step) => (
        <li class={`ww-step ww-step--${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <p class="ww-step__title">
            {step.title}
            <ScreenReaderText>, {texts[step.state]}</ScreenReaderText>
          </p>
          {step.about && <div class="ww-step__about">{step.about}</div>}
        </li>
      ))}
    </ol>
  )
}

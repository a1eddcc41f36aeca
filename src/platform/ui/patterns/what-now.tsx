import type { ComponentChildren } from 'preact'
import { DataList } from '../basic/data-list.tsx'
import { useUiTexts } from '../texts.ts'

export interface WhatNowProps {
  /** By name: the person or organisation that has it now. */
  holder: ComponentChildren
  next: ComponentChildren
  /** The last day, written out; with what happens if it passes. */
  by?: ComponentChildren
  /** How to reach the holder. */
  reach?: ComponentChildren
  /** How to stop or object. */
  stop?: ComponentChildren
  title?: string
  children?: ComponentChildren
}

/** On every file and confirmation: who has it, what comes next, by when, how to reach them, how to stop. */
export function WhatNow({ holder, next, by, reach, stop, title, children }: WhatNowProps) {
  const texts = useUiTexts().whatNow
  return (
    <section class="ww-panel ww-now" aria-labelledby="what-now">
      <h2 class="utrecht-heading-2 ww-heading" id="what-now">
        {title ?? texts.title}
      </h2>
      <DataList
        facts={[
          { label: texts.next, value: next },
          { label: texts.by, value: by },
          { label: texts.holder, value: holder },
          { label: texts.reach, value: reach },
          { label: texts.stop, value: stop },
        ]}
      />
      {children}
    </section>
  )
}

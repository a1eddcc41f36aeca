import type { ComponentChildren } from 'preact'
import { FieldError, Hint } from './field.tsx'
import { localHref, useView } from '../view.ts'

export interface FormProps {
  /** A local path without language. */
  action: string
  method?: 'post' | 'get'
  /** Files are sent with it. */
  files?: boolean
  /** A name for screen readers, when a page has several forms. */
  label?: string
  /** Fields and buttons in one line where there is room: filters, one-button forms. */
  inline?: boolean
  /** Where a script runs, the page shows while one types what the form would lead to: the part with the id `voorbeeld`. */
  preview?: boolean
  children: ComponentChildren
}

/** A form. The program judges what was typed, so every browser tells the same. */
export function Form({ action, method = 'post', files, label, inline, preview, children }: FormProps) {
  const view = useView()
  return (
    <form
      class={inline ? 'ww-form ww-form--inline' : 'ww-form'}
      action={localHref(view, action)}
      method={method}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      data-preview={preview ? 'voorbeeld' : undefined}
      novalidate
    >
      {children}
    </form>
  )
}

/** A value that travels with a form unseen. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}

export interface FieldsetProps {
  legend: string
  hint?: string
  error?: string
  /** Needed with hint or error. */
  name?: string
  children: ComponentChildren
}

/** Fields that belong together. */
export function Fieldset({ legend, hint, error, name = legend, children }: FieldsetProps) {
  const id = `group-${name.replace(/\W+/g, '-')}`
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class="ww-field ww-fieldset" id={id} aria-describedby={described || undefined}>
      <legend class="ww-legend">{legend}</legend>
      <Hint id={id} text={hint} />
      <FieldError id={id} text={error} />
      {children}
    </fieldset>
  )
}

/** The buttons at the end of a form; on a phone they stay within reach of a thumb. */
export function SubmitRow({ children }: { children: ComponentChildren }) {
  return <div class="utrecht-action-group ww-actions ww-submit">{children}</div>
}

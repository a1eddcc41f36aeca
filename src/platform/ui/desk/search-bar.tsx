import type { ComponentChildren } from 'preact'
import { Button } from '../basic/button.tsx'
import { Details } from '../basic/details.tsx'
import { Link } from '../basic/link.tsx'
import { useUiTexts } from '../texts.ts'
import { localHref, useView } from '../view.ts'

export interface SearchBarProps {
  action: string
  label: string
  name?: string
  value?: string
  hint?: string
  /** Back to the list without search. */
  clearHref?: string
  /** Filters: fields with fixed choices. */
  children?: ComponentChildren
  /** More filters, behind a word that opens them. */
  more?: { summary: string; open: boolean; fields: ComponentChildren }
}

/** A search box with its button, and filters below it. The search stands in the address. */
export function SearchBar({ action, label, name = 'q', value, hint, clearHref, children, more }: SearchBarProps) {
  const view = useView()
  const texts = useUiTexts()
  const id = `search-${name}`
  return (
    <form class="ww-search" role="search" action={localHref(view, action)} method="get">
      <label class="utrecht-form-label ww-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="utrecht-form-field-description ww-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="ww-search__line">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={id}
          name={name}
          value={value ?? ''}
          maxlength={200}
          autocomplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
          dir="auto"
        />
        <Button icon="search">{texts.search}</Button>
      </div>
      {children && <div class="ww-search__filters">{children}</div>}
      {more && (
        <Details summary={more.summary} open={more.open}>
          <div class="ww-search__filters">{more.fields}</div>
          <Button appearance="secondary">{texts.search}</Button>
        </Details>
      )}
      {clearHref && value && (
        <p>
          <Link href={clearHref}>{texts.searchClear}</Link>
        </p>
      )}
    </form>
  )
}

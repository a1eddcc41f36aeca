import type { ComponentChildren } from 'preact'
import { useUiTexts } from '../texts.ts'

export interface Term {
  label: string
  value: string
  /** In words: why this value. */
  because?: ComponentChildren
  /** Where it comes from, and of when. */
  source?: ComponentChildren
}

/** The terms of a sum in words and numbers, adding up, with the source of each. */
export function Explanation({ caption, terms, total }: { caption: string; terms: Term[]; total: { label?: string; value: string } }) {
  const texts = useUiTexts().explanation
  return (
    <table class="ww-sum">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead class="ww-hidden">
        <tr>
          <th scope="col">{texts.part}</th>
          <th scope="col">{texts.value}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr>
            <th scope="row">
              {term.label}
              {term.because && <span class="ww-sum__because">{term.because}</span>}
              {term.source && (
                <span class="ww-sum__source">
                  {texts.source}: {term.source}
                </span>
              )}
            </th>
            <td class="ww-sum__value">{term.value}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.label ?? texts.total}</th>
          <td class="ww-sum__value">{total.value}</td>
        </tr>
      </tfoot>
    </table>
  )
}

import { useUiTexts } from '../texts.ts'
import { localHref, useView } from '../view.ts'

/** The name of the counter: the first word large, the region below it. Leads to the home page of the site. */
export function Wordmark() {
  const view = useView()
  const texts = useUiTexts()
  const text = view.region?.logoText ?? texts.brand
  const [first = text, ...rest] = text.split(' ')
  const home = view.region && view.actor.kind === 'visitor' ? `/regio/${view.region.slug}` : '/'
  return (
    <a class="ww-wordmark" href={localHref(view, home)}>
      <svg class="ww-wordmark__sign" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
        <path class="ww-wordmark__post" d="M18 4h4v34h-4z" />
        <path class="ww-wordmark__arm" d="M8 7h22l6 5.500-6 5.500H8z" />
        <path class="ww-wordmark__arm ww-wordmark__arm--second" d="M32 21H12l-6 4.500 6 4.500h20z" />
      </svg>
      <span class="ww-wordmark__text">
        <span class="ww-wordmark__name">{first}</span>
        {rest.length > 0 && <span class="ww-wordmark__region"> {rest.join(' ')}</span>}
      </span>
    </a>
  )
}

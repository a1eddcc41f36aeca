import { dirOf } from '../../languages.ts'
import { unreviewed } from '../../reviews.ts'
import type { ComponentChildren } from 'preact'
import { useUiTexts } from '../texts.ts'
import { useView, type NavItem } from '../view.ts'
import { Alert } from '../basic/alert.tsx'
import { Behalf } from './behalf.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Header } from './header.tsx'

export interface PageProps {
  /** For the tab and the history, so never a person's name. The heading on the page is a Heading of its own. */
  title: string
  /** Another menu than that of the view. */
  nav?: NavItem[]
  /** `wide` for desks: tables, worklists, comparisons. Text keeps its measure. */
  width?: 'text' | 'wide'
  /** The form came back: the title says so first. */
  hasErrors?: boolean
  /** Above the heading: a BackLink. */
  before?: ComponentChildren
  children: ComponentChildren
}

/** The whole page: head, skip link, header, content, footer. */
export function Page({ title, nav, width = 'text', hasErrors, before, children }: PageProps) {
  const view = useView()
  const texts = useUiTexts()
  return (
    <html lang={view.pageLanguage} dir={dirOf(view.pageLanguage)} class="utrecht-root">
      <Head title={hasErrors ? `${texts.errorPrefix}: ${title}` : title} />
      <body class="utrecht-document voorbeeld-theme ww-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {texts.skip}
        </a>
        <Header nav={nav ?? view.nav ?? []} />
        <Behalf />
        <div class={`ww-content ww-content--${width}`}>
          {before && (
            <nav class="ww-before" aria-label={texts.wayBack}>
              {before}
            </nav>
          )}
          {view.notice && (
            <div class="ww-notice">
              <Alert tone="info">{view.notice}</Alert>
            </div>
          )}
          {unreviewed(view.pageLanguage) && <p class="ww-translated">{texts.notReviewed}</p>}
          <main class="ww-main" id="inhoud" tabindex={-1}>
            {children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  )
}

import { createContext, createElement, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from '../actor.ts'
import { PAGE_LANGUAGES, type Language, type PageLanguage } from '../languages.ts'

/** What a page shows of the region it belongs to. */
export interface RegionView {
  /** CBS code, AM01 … */
  code: string
  slug: string
  displayName: string
  /** The wordmark in the header, for example "Werkcentrum Veluwe Stedendriehoek". */
  logoText: string
  phone: string | null
  email: string | null
  /** Not open yet, practising with invented people, or open. */
  stage: 'closed' | 'practice' | 'open'
  /** The host name of its own site, where it has one. */
  host: string | null
}

/** A place to go to. The path is without language; components put the language in front. */
export interface NavItem {
  label: string
  href: string
  /** The language of the label, when it is another than that of the page. */
  lang?: string | undefined
  /** The page the visitor is on, or the part of the site it belongs to. */
  current?: boolean
}

/** Where the shell's own links lead; what is not given is not shown. */
export interface ShellLinks {
  /** A GET page, because sign-in leads to another site. */
  signIn?: string
  /** Where the sign-out button posts to. */
  signOut?: string
  /** "Het is dringend": no money, no house, no safety today. */
  urgent?: string
  /** Where the search box of the site leads; it sends `zoek`. */
  search?: string
  /** The newcomer's tour, in the demo only. */
  demoTour?: string
  /** Where who acts for somebody else chooses for whom. */
  acting?: string
  footer?: NavItem[]
}

/** Everything the shell and the components know of the request. */
export interface View {
  /** Of words that are stored, or that have no text in a front-door language. */
  language: Language
  /** Of the page itself. */
  pageLanguage: PageLanguage
  /** The languages this page is there in. */
  languages: readonly PageLanguage[]
  /** The path without language, with its query; null when it can't be opened by a link (the answer to a post). */
  path: string | null
  region: RegionView | null
  actor: Pick<Actor, 'kind' | 'name' | 'roles' | 'acting'> & { organisationName: string | null }
  /** A local path in the language of this page. */
  href: (path: string) => string
  nav?: NavItem[]
  links?: ShellLinks
  /** The one address of this page, for search engines: a region's own host goes before the national one. */
  canonical?: string | null
  /** A sentence above the page: how somebody came here, when the address is no longer of today. */
  notice?: string | null
  /** From the name of an asset to its address with content hash. */
  assets: Record<string, string>
  demo: boolean
  requestId: string
}

const ViewContext = createContext<View | null>(null)

/** The view of the page being drawn. */
export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('a component is drawn outside renderPage(view, …)')
  return view
}

/** The whole page as text, with doctype. */
export function renderPage(view: View, element: VNode): string {
  return '<!doctype html>' + renderPart(view, element)
}

/** A piece of a page as text, for tests and for parts that travel alone. */
export function renderPart(view: View, element: VNode): string {
  return renderToString(createElement(ViewContext.Provider, { value: view }, element))
}

const HAS_ITS_OWN = new RegExp(`^/(${PAGE_LANGUAGES.slice(1).join('|')}|assets|api)(/|$|\\?)`)

/** The address in the language of the page for a local path; anything else, and what already has its language, stays. */
export function localHref(view: View, href: string): string {
  if (!href.startsWith('/') || href.startsWith('//') || HAS_ITS_OWN.test(href)) return href
  return view.href(href)
}

import { Link } from '../basic/link.tsx'
import { Icon } from '../icons.tsx'
import { useUiTexts } from '../texts.ts'
import { isFrontLanguage, localPath, nameOf, type PageLanguage } from '../../languages.ts'
import { localHref, useView, type NavItem } from '../view.ts'
import { Aloud } from './aloud.tsx'
import { Nav } from './nav.tsx'
import { PracticeBar } from './practice-bar.tsx'
import { Wordmark } from './wordmark.tsx'

/** Wordmark, language, account, menu. */
export function Header({ nav }: { nav: NavItem[] }) {
  const view = useView()
  const texts = useUiTexts()
  return (
    <header class="ww-header">
      {view.demo && <DemoBar />}
      <PracticeBar />
      <FrontLanguages />
      <div class="ww-header__bar">
        <Wordmark />
        <SiteSearch />
        <div class="ww-header__tools">
          {view.links?.urgent && (
            <a class="ww-tool ww-tool--urgent" href={localHref(view, view.links.urgent)}>
              <Icon name="phone" />
              <span>{texts.urgent}</span>
            </a>
          )}
          <Aloud />
          <LanguageLink />
          <Account />
        </div>
      </div>
      <Nav items={nav} />
    </header>
  )
}

/** Searches the whole site: pages, offers, names of the past. */
function SiteSearch() {
  const view = useView()
  const texts = useUiTexts()
  if (!view.links?.search) return null
  return (
    <form class="ww-find" role="search" action={localHref(view, view.links.search)} method="get" aria-label={texts.searchSite}>
      <label class="ww-hidden" for="site-search">
        {texts.searchSite}
      </label>
      <input
        class="utrecht-textbox ww-find__box"
        type="search"
        id="site-search"
        name="zoek"
        maxlength={200}
        autocomplete="off"
        dir="auto"
        placeholder={texts.searchSite}
      />
      <button class="ww-find__button" type="submit">
        <Icon name="search" />
        <span class="ww-hidden">{texts.search}</span>
      </button>
    </form>
  )
}

function LanguageLink() {
  const view = useView()
  if (view.path === null) return null
  return <LanguageTo language={view.pageLanguage === 'nl' ? 'en' : 'nl'} path={view.path} />
}

function LanguageTo({ language, path }: { language: PageLanguage; path: string }) {
  return (
    <a class="ww-tool" href={localPath(language, path)} lang={language} hreflang={language}>
      {nameOf(language)}
    </a>
  )
}

/** The languages that only the front door has, each by its own name: above everything, where somebody looks who reads nothing else. */
function FrontLanguages() {
  const { languages, path, pageLanguage } = useView()
  const texts = useUiTexts()
  // In one of them English stands here: Dutch has its place beside the sign-in.
  const others = languages.filter(
    (one) => one !== pageLanguage && (isFrontLanguage(one) || (one === 'en' && isFrontLanguage(pageLanguage))),
  )
  if (path === null || others.length === 0) return null
  return (
    <nav class="ww-languages" aria-label={texts.languages}>
      {others.map((language) => (
        <LanguageTo language={language} path={path} />
      ))}
    </nav>
  )
}

function Account() {
  const { actor, links, ...view } = useView()
  const texts = useUiTexts()
  if (actor.kind === 'visitor' || actor.kind === 'link') {
    return links?.signIn ? (
      <a class="ww-tool" href={view.href(links.signIn)}>
        <Icon name="person" />
        <span>{texts.signIn}</span>
      </a>
    ) : null
  }
  return (
    <div class="ww-account">
      <p class="ww-account__who">
        <span class="ww-account__name">{actor.name}</span>
        {actor.organisationName && <span class="ww-account__of">{actor.organisationName}</span>}
      </p>
      {links?.signOut && (
        <form method="post" action={view.href(links.signOut)}>
          <button class="ww-tool" type="submit">
            {texts.signOut}
          </button>
        </form>
      )}
    </div>
  )
}

function DemoBar() {
  const { links } = useView()
  const texts = useUiTexts()
  return (
    <p class="ww-demo">
      <span>{texts.demo}</span>
      {links?.demoTour && (
        <>
          {' '}
          <Link href={links.demoTour}>{texts.demoTour}</Link>
        </>
      )}
    </p>
  )
}

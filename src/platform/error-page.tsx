import { splitPath } from './languages.ts'
import { platformTexts } from './platform-texts.ts'
import type { RequestContext } from './request.ts'
import { ActionGroup, ButtonLink, Heading, Page, Paragraph, SearchBar, useView } from './ui/index.ts'

/** A colleague of a provider asks for a new link elsewhere than a person does. */
function newLinkAt(path: string): string {
  return /\/aanvraag\//.test(path) ? '/aanvraag' : '/nieuwe-link'
}

/** The page whose form came too late, as the browser says it: there stands what happened meanwhile. */
function pageBefore(c: RequestContext): string | null {
  const from = c.hono.req.header('referer') ?? ''
  if (!URL.canParse(from)) return null
  const { pathname, search } = new URL(from)
  const { path } = splitPath(pathname)
  // What a form posts to need not be a page itself.
  return path === splitPath(c.hono.req.path).path || path.startsWith('//') ? null : path + search
}

/** What went wrong in one sentence, and a way on. */
export function ErrorPage({ title, sentence, status, c }: { title: string; sentence: string; status: number; c: RequestContext }) {
  const t = platformTexts(c)
  const search = useView().links?.search
  const visitor = c.actor.kind === 'visitor'
  const before = status === 409 ? pageBefore(c) : null
  return (
    <Page title={title}>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{sentence}</Paragraph>
      {search && (status === 404 || status === 410) && <SearchBar action={search} name="zoek" label={t.searchInstead} />}
      <ActionGroup>
        {before && <ButtonLink href={c.href(before)}>{t.look}</ButtonLink>}
        {status === 410 && <ButtonLink href={c.href(newLinkAt(c.hono.req.path))}>{t.newLink}</ButtonLink>}
        {visitor && (status === 401 || status === 404) && <ButtonLink href={c.href('/inloggen')}>{t.signIn}</ButtonLink>}
        <ButtonLink href={c.href(c.region ? `/regio/${c.region.slug}` : '/')} appearance="secondary">
          {t.home}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}

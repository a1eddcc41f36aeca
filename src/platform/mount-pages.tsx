import type { Context, Hono } from 'hono'
import { splitPath, type PageLanguage } from './languages.ts'
import { InvalidInput, refuse, sentenceWith } from './errors.ts'
import { readForm, withError, type FormState } from './form.ts'
import { lookAgain } from './free-text/index.ts'
import type { Module } from './module.ts'
import { platformTexts } from './platform-texts.ts'
import { answer, contextOf, inEachLanguage, isSignInFirst, mayEnter, paramsOf, queryOf, signInPath } from './mount.tsx'
import type { RequestContext } from './request.ts'
import type { FormRoute, PageRoute } from './route.ts'
import type { Surroundings } from './surroundings.ts'

/** Serves a page in each language. */
export function mountPage(app: Hono, route: PageRoute, around: Surroundings): void {
  inEachLanguage(app, 'get', route, async (hono, language) => {
    const c = await contextOf(hono, route, around, language)
    try {
      mayEnter(c.actor, route)
    } catch (error) {
      if (isSignInFirst(error)) return hono.redirect(signInPath(c), 303)
      throw error
    }
    const instead = insteadOf(c, around)
    if (instead) return hono.redirect(instead, 303)
    const params = paramsOf(hono, route)
    const query = route.query?.safeParse(queryOf(hono))
    if (query && !query.success) refuse('platform.badQuery', 400)
    const shown = await route.show(c, { params, query: (query?.data ?? {}) as never })
    return shown instanceof Response ? shown : answer(c, around, shown)
  })
}

/** Serves a form post in each language; wrong input comes back with everything that was typed. */
export function mountForm(app: Hono, route: FormRoute, around: Surroundings, module: Module): void {
  inEachLanguage(app, 'post', route, async (hono, language) => {
    const c = await contextOf(hono, route, around, language)
    mayEnter(c.actor, route)
    const instead = insteadOf(c, around)
    if (instead) return hono.redirect(instead, 303)
    const params = paramsOf(hono, route)
    const posted = await postedFields(hono)
    const reading = readForm(route.form, posted.fields, labelsOf(module, language, route.labels?.(c)), language)
    if (!reading.ok) return again(c, route, around, params, reading.form)
    const looked = lookAgain(c, route.form, reading.form, posted.fields)
    if (looked.stops) return again(c, route, around, params, looked.form)
    const file = await fileOf(posted.files, route.file)
    if (file && file.length > MOST_BYTES)
      return again(c, route, around, params, withError(looked.form, route.file!, platformTexts(c).fileTooLarge))
    if (route.limit) for (const key of limitKeys(c, params, around)) await around.limit(route.limit, key)
    try {
      const done = await route.submit(c, { params, input: reading.input as never, file })
      return typeof done === 'string' ? hono.redirect(done, 303) : done
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      const sentence = module.texts?.of(language).errors?.[error.code]
      if (sentence === undefined) throw new Error(`no sentence for wrong input ${module.name}.${error.code}`)
      return again(c, route, around, params, withError(looked.form, error.field, sentenceWith(sentence, error.facts)))
    }
  })
}

/** The page that answers in place of this one, in the language asked for. */
function insteadOf(c: RequestContext, around: Surroundings): string | null {
  const path = around.insteadOf(splitPath(new URL(c.hono.req.url).pathname).path, c.actor, c.region)
  return path === null ? null : c.href(path)
}

/** Whose posts are counted: an account's; else those with this link, and those from this address. */
function limitKeys(c: RequestContext, params: { token?: string }, around: Surroundings): string[] {
  if (c.actor.accountId !== null) return [c.actor.accountId]
  return [...(params.token === undefined ? [] : [params.token]), addressOf(c.hono, around.trustProxy)]
}

async function again(c: RequestContext, route: FormRoute, around: Surroundings, params: never, form: FormState): Promise<Response> {
  const shown = await route.again(c, { params, form })
  return shown instanceof Response ? shown : answer(c, around, shown, 422)
}

function labelsOf(module: Module, language: PageLanguage, own: Record<string, string> = {}): (field: string) => string {
  return (field) => own[field] ?? module.texts?.of(language).fields?.[field]?.label ?? field
}

interface Posted {
  fields: Record<string, string | string[]>
  files: Record<string, File>
}

/** A photo from a telephone fits; the whole request is held to 10 MB before it is read. */
const MOST_BYTES = 5 * 1024 * 1024

/** The posted fields as text, and the files beside them. */
async function postedFields(hono: Context): Promise<Posted> {
  const type = hono.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) refuse('platform.badBody', 415)
  const body = await hono.req.parseBody({ all: true }).catch(() => refuse('platform.badBody', 400))
  const entries = Object.entries(body)
  return {
    fields: Object.fromEntries(
      entries.map(([field, value]) => [
        field,
        Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? value : '',
      ]),
    ),
    files: Object.fromEntries(
      entries.flatMap(([field, value]) => [value].flat().flatMap((item) => (item instanceof File ? [[field, item] as const] : []))),
    ),
  }
}

/** The bytes of the file this form asks for; null when none was chosen. */
async function fileOf(files: Posted['files'], field: string | null): Promise<Buffer | null> {
  const file = field === null ? undefined : files[field]
  return file && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : null
}

/** The address a request came from; behind our own proxy the one it names. */
export function addressOf(hono: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? hono.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const incoming = (hono.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return forwarded ?? incoming?.socket?.remoteAddress ?? 'unknown'
}

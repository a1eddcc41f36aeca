import type { JSX } from 'preact'
import type { z } from 'zod'
import type { Part, Role } from './actor.ts'
import type { FormState } from './form.ts'
import type { RequestContext } from './request.ts'

type Shape = z.ZodObject<z.ZodRawShape>
type Read<S> = S extends z.ZodType ? z.output<S> : Record<string, never>

/** What every route states: who may, and for which purpose personal data is touched (null: none is). */
export interface Stated {
  may: readonly Role[] | 'anyone'
  purpose: string | null
  /** Which part of a file a representative needs; with several one of them. A route that says none is closed to who acts for another. */
  part?: Part | readonly Part[]
  /** A page of the front door: there in every language of a page. Others are there in those that every text has. */
  front?: boolean
  /** Only where a database born as demo is served. */
  demoOnly?: boolean
}

export interface PageRoute extends Stated {
  kind: 'page'
  path: string
  params: Shape | null
  query: Shape | null
  show: (c: RequestContext, given: { params: never; query: never }) => Promise<JSX.Element | Response>
}

export interface FormRoute extends Stated {
  kind: 'form'
  path: string
  params: Shape | null
  form: Shape
  limit: FormLimit | null
  /** What the fields are called on this form, where that differs from the words of the module. */
  labels: ((c: RequestContext) => Record<string, string>) | null
  /** The field a file comes in; null: the form has none. */
  file: string | null
  submit: (c: RequestContext, given: { params: never; input: never; file: Buffer | null }) => Promise<string | Response>
  again: (c: RequestContext, given: { params: never; form: FormState }) => Promise<JSX.Element | Response>
}

export interface ApiRoute extends Stated {
  kind: 'api'
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  scope: string | null
  params: Shape | null
  query: Shape | null
  body: Shape | null
  /** A body that is a form, read by the handler itself: only the OAuth token endpoint has one. */
  formBody: Shape | null
  answer: z.ZodType
  status: 200 | 201
  summary: string
  handle: (c: RequestContext, given: { params: never; query: never; body: never }) => Promise<unknown>
}

export type Route = PageRoute | FormRoute | ApiRoute

/** A limit on posts, keyed by account or link, then by address. */
export interface FormLimit {
  name: string
  points: number
  perSeconds: number
}

/** An API that pages and names as a standard of others says, beside our own: no tokens, and not part of our description. */
const STANDARD = /^\/hsds\/v3(\/|$)/
const OWN = /^\/api\//

/** True for paths of an API, ours or a standard's: answers are JSON, also when something is wrong, and cookies mean nothing there. */
export function isApiPath(path: string): boolean {
  return OWN.test(path) || STANDARD.test(path)
}

/** True for paths of our own API, described by our OpenAPI document. */
export function isOwnApiPath(path: string): boolean {
  return OWN.test(path)
}

interface PageGiven<P, Q> extends Stated {
  get: string
  params?: P
  query?: Q
  show: (c: RequestContext, given: { params: Read<P>; query: Read<Q> }) => Promise<JSX.Element | Response>
}
interface FormGiven<P, F extends Shape> extends Stated {
  post: string
  params?: P
  form: F
  limit?: FormLimit
  labels?: (c: RequestContext) => Record<string, string>
  file?: string
  submit: (c: RequestContext, given: { params: Read<P>; input: z.output<F>; file: Buffer | null }) => Promise<string | Response>
  again: (c: RequestContext, given: { params: Read<P>; form: FormState }) => Promise<JSX.Element | Response>
}
interface ApiGiven<P, Q, B, A extends z.ZodType> extends Stated {
  method: ApiRoute['method']
  path: string
  scope?: string
  summary: string
  params?: P
  query?: Q
  body?: B
  formBody?: Shape
  answer: A
  status?: ApiRoute['status']
  handle: (c: RequestContext, given: { params: Read<P>; query: Read<Q>; body: Read<B> }) => Promise<z.input<A> | Response>
}

/** A page: GET, changes nothing. The English twin below `/en` is made of it too. */
export function page<P extends Shape | undefined = undefined, Q extends Shape | undefined = undefined>(given: PageGiven<P, Q>): PageRoute {
  const { get, params, query, show, ...stated } = given
  return { kind: 'page', path: get, params: params ?? null, query: query ?? null, show: show, ...stated }
}

/** A form post: valid input goes to `submit`, which gives the path to go to; wrong input comes back through `again`, values kept. */
export function form<F extends Shape, P extends Shape | undefined = undefined>(given: FormGiven<P, F>): FormRoute {
  const { post, params, limit, labels, file, submit, again, form: schema, ...stated } = given
  return {
    kind: 'form',
    path: post,
    params: params ?? null,
    form: schema,
    limit: limit ?? null,
    labels: labels ?? null,
    file: file ?? null,
    submit: submit,
    again: again,
    ...stated,
  }
}

/** An operation of the JSON API. Its schemas are also its OpenAPI description. */
export function api<
  A extends z.ZodType,
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends Shape | undefined = undefined,
>(given: ApiGiven<P, Q, B, A>): ApiRoute {
  const { params, query, body, formBody, scope, status, handle, ...rest } = given
  return {
    kind: 'api',
    params: params ?? null,
    query: query ?? null,
    body: body ?? null,
    formBody: formBody ?? null,
    scope: scope ?? null,
    status: status ?? 200,
    handle: handle,
    ...rest,
  }
}

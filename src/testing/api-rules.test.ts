import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'

// Source: NL API Design Rules 2.1 (Logius); the rules a machine can check, on the document we publish.
interface Schema {
  type?: string | string[]
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  $ref?: string
}
interface Operation {
  parameters?: { in: string; name: string; schema?: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, { schema?: Schema }> }>
}
interface Described {
  openapi: string
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const UPPER_CAMEL = /^[A-Z][a-zA-Z0-9]*$/
const CAMEL = /^[a-z][a-zA-Z0-9]*$/
/** RFC 6749 lays down the answers of the token endpoint. */
const OAUTH = '/token'

let app: TestApp
let described: Described
let served: Headers
beforeAll(async () => {
  app = await testApp()
  const answer = await app.as(null).get('/api/v1/openapi.json')
  served = answer.headers
  described = answer.json() as Described
})
afterAll(() => app.close())

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

test('core/doc-openapi, core/publish-openapi, core/semver, core/uri-version: one 3.x document, versioned', () => {
  expect(described.openapi).toMatch(/^3\.\d+\.\d+$/)
  expect(served.get('content-type')).toMatch(/^application\/json/)
  expect(served.get('api-version')).toBe(described.info.version)
  expect(described.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-.]+)?$/)
  for (const { url } of described.servers) {
    expect(new URL(url).pathname).toMatch(new RegExp(`/v${described.info.version.split('.')[0]}$`))
  }
})

test('core/doc-openapi-contact: a name, an address for mail and one for the browser', () => {
  const { name, email, url } = described.info.contact
  expect(name).toMatch(/\S/)
  expect(email).toMatch(/^\S+@\S+\.\S+$/)
  expect(URL.canParse(url!)).toBe(true)
})

test('core/transport/tls: only https, and this machine itself', () => {
  expect(described.servers.length).toBeGreaterThan(0)
  for (const { url } of described.servers) expect(url).toMatch(/^(https:\/\/|http:\/\/localhost(:\d+)?\/)/)
})

test('core/no-trailing-slash, core/path-segments-kebab-case, core/query-keys-camel-case, core/http-methods', () => {
  expect(operations().length).toBeGreaterThan(5)
  for (const { path, method, operation } of operations()) {
    expect(path).not.toMatch(/.\/$/)
    for (const segment of path.split('/').filter((part) => part && !part.startsWith('{'))) expect(segment).toMatch(KEBAB)
    expect(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']).toContain(method)
    for (const { in: where, name } of operation.parameters ?? []) if (where === 'query') expect(name).toMatch(CAMEL)
  }
})

test('core/version-header: every answer that went well names the full version', () => {
  for (const { path, method, operation } of operations()) {
    const well = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
    expect([path, method, well.length]).toEqual([path, method, 1])
    for (const [, response] of well) expect(Object.keys(response.headers ?? {})).toContain('API-Version')
  }
})

test('core/error-handling/problem-details: what went wrong is application/problem+json', () => {
  for (const { path, method, operation } of operations().filter((one) => one.path !== OAUTH)) {
    const wrong = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status))
    expect([path, method, wrong.length > 0]).toEqual([path, method, true])
    for (const [, response] of wrong) expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json'])
  }
})

/** Every property the document describes, with the schema it stands in. */
function properties(): { at: string; name: string; schema: Schema }[] {
  const found: { at: string; name: string; schema: Schema }[] = []
  const walk = (at: string, schema: Schema | undefined) => {
    for (const [name, one] of Object.entries(schema?.properties ?? {})) {
      found.push({ at, name, schema: one })
      walk(`${at}.${name}`, one)
    }
    if (schema?.items) walk(`${at}[]`, schema.items)
    for (const one of schema?.anyOf ?? []) walk(at, one)
  }
  for (const [name, schema] of Object.entries(described.components.schemas)) walk(name, schema)
  for (const { path, method, operation } of operations().filter((one) => one.path !== OAUTH)) {
    for (const one of Object.values(operation.requestBody?.content ?? {})) walk(`${method} ${path} body`, one.schema)
    for (const [status, one] of Object.entries(operation.responses))
      for (const content of Object.values(one.content ?? {})) walk(`${method} ${path} ${status}`, content.schema)
  }
  return found
}

test('core/error-handling/bad-request: whatever takes input says that it can be wrong', () => {
  const taking = operations().filter(({ operation }) => operation.parameters?.length || operation.requestBody)
  expect(taking.length).toBeGreaterThan(3)
  for (const { path, method, operation } of taking)
    expect([path, method, Object.keys(operation.responses)]).toEqual([path, method, expect.arrayContaining(['400'])])
})

test('core/schema-name-upper-camel-case, core/property-name-lower-camel-case: names as everywhere in Dutch APIs', () => {
  const names = Object.keys(described.components.schemas)
  expect(names).toEqual(expect.arrayContaining(['Handover', 'NewHandover', 'Problem']))
  for (const name of names) expect(name).toMatch(UPPER_CAMEL)
  expect(properties().length).toBeGreaterThan(20)
  for (const { at, name } of properties()) expect(`${at}: ${name}`).toMatch(new RegExp(`: ${CAMEL.source.slice(1)}`))
})

test('core/date-time/date, core/date-time/datetime: a day is a date, a moment a date-time', () => {
  const formats = (schema: Schema): (string | undefined)[] => (schema.anyOf ? schema.anyOf.flatMap(formats) : [schema.format])
  const dated = properties().filter(({ name }) => /(On|By|Date|From|Until|To|At)$|^(at|date|from|until)$/.test(name))
  const typed = dated.filter(({ schema }) => formats(schema).some((format) => format?.startsWith('date')))
  for (const name of ['validFrom', 'validTo', 'acceptBy', 'at']) expect(typed.map((one) => one.name)).toContain(name)
  for (const { at, name, schema } of typed) {
    const format = name === 'at' || name.endsWith('At') ? 'date-time' : 'date'
    expect([at, name, formats(schema).filter(Boolean)]).toEqual([at, name, [format]])
  }
  // A property that is named as a day or moment and described as neither would be one that nobody can rely on.
  const loose = dated.filter((one) => !typed.includes(one) && !['from', 'to'].includes(one.name))
  expect(loose.map(({ at, name }) => `${at}.${name}`)).toEqual([])
  const query = operations()
    .flatMap(({ operation }) => operation.parameters ?? [])
    .filter((one) => one.name === 'date')
  expect(query.length).toBeGreaterThan(0)
  for (const one of query) expect(one.schema?.format).toBe('date')
})

test('core/no-trailing-slash: an address with one is not there, and says so as a problem', async () => {
  const answer = await app.as(null).get('/api/v1/regions/')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

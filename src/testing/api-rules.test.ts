import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from './app.ts'

// Source: NL API Design Rules 2.1 (Logius); the rules a machine can check, on the document we publish.
interface Operation {
  parameters?: { in: string; name: string }[]
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, unknown> }>
}
interface Described {
  openapi: string
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
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

test('core/no-trailing-slash: an address with one is not there, and says so as a problem', async () => {
  const answer = await app.as(null).get('/api/v1/regions/')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

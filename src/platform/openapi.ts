import { OpenAPIHono, z } from '@hono/zod-openapi'
import { API_VERSION } from './mount-api.ts'
import { isOwnApiPath, type ApiRoute } from './route.ts'
import type { Surroundings } from './surroundings.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ in: z.enum(['body', 'query', 'path']), location: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .openapi('Problem')

/** The OpenAPI 3.1 description, made of the route registry: the same schemas that check requests. Source: NL API Design Rules 2.1. */
export function describeApi(around: Pick<Surroundings, 'modules' | 'baseUrl'>): object {
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  for (const module of around.modules) {
    for (const route of module.routes)
      if (route.kind === 'api' && isOwnApiPath(route.path)) app.openAPIRegistry.registerPath(operationOf(route, module.name))
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Wegwijzer',
      version: API_VERSION,
      description: 'Regions, municipalities, public services and handovers of the labour-market counter.',
      contact: { name: 'Wegwijzer', email: 'api@wegwijzer.example', url: `${around.baseUrl}/` },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: `${around.baseUrl}/api/v1` }],
  })
}

function operationOf(route: ApiRoute, tag: string): Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0] {
  const headers = { 'API-Version': { schema: { type: 'string' as const }, description: 'The full version of this API.' } }
  const wrong = (description: string) => ({ description, headers, content: { 'application/problem+json': { schema: problem } } })
  const open = route.may === 'anyone'
  return {
    method: route.method,
    path: route.path.replace(/^\/api\/v1/, ''),
    operationId: `${route.method}${route.path
      .replace('/api/v1', '')
      .replaceAll(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase())
      .replaceAll(/\W/g, '')}`,
    summary: route.summary,
    tags: [tag],
    ...(open ? {} : { security: [{ bearer: route.scope ? [route.scope] : [] }] }),
    request: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(route.body ? { body: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
      ...(route.formBody ? { body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: route.formBody } } } } : {}),
    },
    responses: {
      [route.status]: { description: route.summary, headers, content: { 'application/json': { schema: route.answer } } },
      400: wrong('The request is wrong.'),
      ...(open ? {} : { 401: wrong('No valid token.'), 403: wrong('Not for this client.') }),
      ...(route.params ? { 404: wrong('Not there, or not for this client.') } : {}),
      ...(route.method === 'get' ? {} : { 409: wrong('Somebody was first, or the state does not allow it.') }),
      503: wrong('Not possible just now; try again.'),
    },
  }
}

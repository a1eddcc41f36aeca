import { IncomingMessage, ServerResponse, type RequestListener } from 'node:http'
import { Socket } from 'node:net'

/** One request and its answer for code written against node:http, without a connection between. */
export interface Exchange {
  req: IncomingMessage
  res: ServerResponse
  answer: Promise<Response>
}

export interface Asked {
  method: string
  headers: Headers
  body?: string
}

/** Prepares an exchange below `mount`: the listener sees the rest of the path, and the address of the whole in `originalUrl`. */
export function exchange(url: URL, asked: Asked, mount: string): Exchange {
  const req = new IncomingMessage(new Socket())
  const path = url.pathname + url.search
  const body = asked.body ?? ''
  req.method = asked.method
  req.url = path.slice(mount.length) || '/'
  Object.assign(req, { originalUrl: path })
  for (const [name, value] of asked.headers) req.headers[name] = value
  req.headers.host = url.host
  req.headers['x-forwarded-proto'] = url.protocol.slice(0, -1)
  delete req.headers['x-forwarded-host']
  if (body !== '') req.headers['content-length'] = String(Buffer.byteLength(body))
  req.push(body === '' ? null : body)
  if (body !== '') req.push(null)
  const { res, answer } = captured(req)
  return { req, res, answer }
}

/** Lets a listener of node:http answer a request below `mount`. */
export async function throughNode(listener: RequestListener, url: URL, asked: Asked, mount: string): Promise<Response> {
  const { req, res, answer } = exchange(url, asked, mount)
  listener(req, res)
  return answer
}

function captured(req: IncomingMessage): { res: ServerResponse; answer: Promise<Response> } {
  const res = new ServerResponse(req)
  const parts: Buffer[] = []
  const keep = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as string))
  }
  const answer = new Promise<Response>((done) => {
    res.write = ((part: unknown) => {
      keep(part)
      return true
    }) as typeof res.write
    res.end = ((part: unknown) => {
      keep(part)
      done(responseOf(res, Buffer.concat(parts)))
      return res
    }) as typeof res.end
  })
  return { res, answer }
}

function responseOf(res: ServerResponse, body: Buffer): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(res.getHeaders())) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, String(one))
  }
  const empty = res.statusCode === 204 || res.statusCode === 304
  return new Response(empty ? null : new Uint8Array(body), { status: res.statusCode, headers })
}

import { lookup as resolve } from 'node:dns/promises'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** Why something was not fetched, by a code that a page has words for. */
export type NotFetchedBecause =
  | 'no-address'
  | 'many-hops'
  | 'not-http'
  | 'has-password'
  | 'leads-nowhere'
  | 'internal'
  | 'unreachable'
  | 'too-big'
  | 'too-slow'
  | 'broke-off'
  | 'bad-answer'
  | 'many-pages'
  | 'empty'

/** Something was not fetched; the sentence is for whoever gave the address, on the command line. */
export class NotFetched extends Error {
  readonly because: NotFetchedBecause
  /** The host, address or file that it is about. */
  readonly what: string
  constructor(because: NotFetchedBecause, what: string, sentence: string) {
    super(sentence)
    this.because = because
    this.what = what
  }
}

/** Where a name leads, and whether we go there; tests bring their own. */
export interface Guard {
  addressesOf: (host: string) => Promise<string[]>
  isInternal: (address: string) => boolean
}

interface Asked {
  guard?: Guard
  headers?: Record<string, string>
  timeoutMs?: number
  mostBytes?: number
}

export interface Fetched {
  status: number
  url: string
  headers: Record<string, string | undefined>
  /** The body as text, bit by bit; breaks off beyond the limit. Taken once. */
  texts: () => AsyncGenerator<string>
}

const MOST_REDIRECTS = 5
const internal = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  internal.addSubnet(address, prefix, 'ipv4')
// An IPv4 address inside an IPv6 one is judged by the list above.
for (const [address, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  internal.addSubnet(address, prefix, 'ipv6')

/** True for addresses inside our own house or network, and for those no public server has. Source: IANA special-purpose registries. */
export function isInternal(address: string): boolean {
  const family = isIP(address)
  return family === 0 || internal.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

const strict: Guard = { addressesOf: async (host) => (await resolve(host, { all: true })).map(({ address }) => address), isInternal }

/**
 * Fetches an address somebody gave us, without letting it reach into our own network: every hop is looked up and judged first, and the
 * connection goes to the very address that was judged. Bounded in time, size and hops.
 */
export async function fetchSafely(address: string, asked: Asked = {}): Promise<Fetched> {
  const deadline = Date.now() + (asked.timeoutMs ?? 60_000)
  let url = new URL(address)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await hopTo(url, asked, deadline)
    const to = response.headers.location
    if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || !to) return fetched(url, response, asked, deadline)
    response.destroy()
    if (!URL.canParse(to, url)) throw new NotFetched('no-address', url.href, `${url.href} points to something that is no address.`)
    url = new URL(to, url)
  }
  throw new NotFetched('many-hops', address, `${address} points on more than ${MOST_REDIRECTS} times.`)
}

async function hopTo(url: URL, { guard = strict, headers = {} }: Asked, deadline: number): Promise<IncomingMessage> {
  if (!['http:', 'https:'].includes(url.protocol))
    throw new NotFetched('not-http', url.protocol, `${url.protocol} is neither http nor https.`)
  if (url.username !== '' || url.password !== '')
    throw new NotFetched('has-password', url.hostname, 'An address with a name and password in it is not fetched.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await guard.addressesOf(host).catch(() => [])
  if (addresses.length === 0) throw new NotFetched('leads-nowhere', host, `${host} leads nowhere.`)
  // One internal address among several is enough: which one a connection takes is not ours to say.
  if (addresses.some((one) => guard.isInternal(one)))
    throw new NotFetched('internal', host, `${host} lies inside a network and is not fetched.`)
  const judged = addresses[0]!
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? secure : plain)(
      url,
      {
        headers: { accept: 'application/json, application/x-ndjson', 'user-agent': 'Wegwijzer (HSDS reader)', ...headers },
        lookup: (_, options, callback) =>
          options.all ? callback(null, [{ address: judged, family: isIP(judged) }]) : callback(null, judged, isIP(judged)),
        signal: AbortSignal.timeout(Math.max(1, deadline - Date.now())),
      },
      done,
    )
    request.on('error', (error) =>
      failed(new NotFetched('unreachable', url.hostname, `${url.hostname} cannot be reached (${codeOf(error)}).`)),
    )
    request.end()
  })
}

function codeOf(error: Error): string {
  return error.name === 'AbortError' || error.name === 'TimeoutError'
    ? 'it takes too long'
    : ((error as { code?: string }).code ?? error.name)
}

function fetched(url: URL, response: IncomingMessage, { mostBytes = 500_000_000 }: Asked, deadline: number): Fetched {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
  return {
    status: response.statusCode ?? 0,
    url: url.href,
    headers,
    async *texts() {
      const decoder = new TextDecoder()
      let bytes = 0
      try {
        for await (const chunk of response as AsyncIterable<Buffer>) {
          bytes += chunk.length
          if (bytes > mostBytes)
            throw new NotFetched('too-big', url.href, `${url.href} gives more than ${Math.round(mostBytes / 1_000_000)} MB.`)
          if (Date.now() > deadline) throw new NotFetched('too-slow', url.href, `${url.href} takes too long.`)
          yield decoder.decode(chunk, { stream: true })
        }
      } catch (error) {
        if (error instanceof NotFetched) throw error
        throw new NotFetched('broke-off', url.href, `${url.href} broke off (${codeOf(error as Error)}).`)
      } finally {
        response.destroy()
      }
    },
  }
}

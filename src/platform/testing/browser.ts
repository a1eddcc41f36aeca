import type { Hono } from 'hono'

/** A browser without scripts: keeps cookies, follows links within our own site. */
export interface Browser {
  get(path: string): Promise<Response>
  post(path: string, fields?: Record<string, string>): Promise<Response>
  /** Follows redirects until a page is shown; gives the page and where it stands. */
  walk(path: string): Promise<{ response: Response; path: string; text: string; visited: string[] }>
  cookies: Map<string, string>
}

/** Opens a browser on an app; nothing leaves the process. */
export function openBrowser(app: Hono, baseUrl: string): Browser {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(new URL(path, baseUrl).href, { ...init, headers })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    return response
  }
  const get = (path: string) => send(path, { method: 'GET' })
  return {
    cookies,
    get,
    post: (path, fields = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: new URL(baseUrl).origin } }),
    walk: async (path) => {
      const visited: string[] = []
      let response = await get(path)
      let at = path
      for (let hop = 0; hop < 15 && response.status >= 300 && response.status < 400; hop++) {
        visited.push(at)
        const to = new URL(response.headers.get('location')!, new URL(at, baseUrl))
        if (to.origin !== new URL(baseUrl).origin) throw new Error(`a redirect leads away from our site: ${to.origin}`)
        at = to.pathname + to.search
        response = await get(at)
      }
      return { response, path: at, text: await response.text(), visited }
    },
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const [name = '', ...value] = pair.split('=')
  const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute))
  if (gone) cookies.delete(name)
  else cookies.set(name, value.join('='))
}

/** A site that has a host name of its own. */
export interface SiteHost {
  /** Its part of the address on the national site. */
  slug: string
  /** The name it has now, where this one is of before. */
  movedTo: string | null
}

export type Way =
  | { kind: 'here' }
  /** Another page answers at this address. */
  | { kind: 'inside'; path: string }
  /** The same site at its address of today. */
  | { kind: 'on-site'; path: string }
  /** What is of the whole country: sign-in, desks, links to files. */
  | { kind: 'national' }

/**
 * What a path means on the host of a region: its front page at the root, its own pages as they are, a page of which it has its own
 * there, and all else on the national host. So a session cookie exists on one host only.
 */
export function wayOn(slug: string, path: string, isPage: (path: string) => boolean): Way {
  const site = `/regio/${slug}`
  if (/^\/(assets|health)\//.test(path) || path === site || path.startsWith(`${site}/`)) return { kind: 'here' }
  if (path === '/') return { kind: 'inside', path: site }
  if (!path.startsWith('/regio/') && isPage(site + path)) return { kind: 'on-site', path: site + path }
  return { kind: 'national' }
}

/** The origin of a host of ours: scheme and port are those of the national one. */
export function originOf(baseUrl: string, host: string): string {
  const url = new URL(baseUrl)
  url.hostname = host
  return url.origin
}

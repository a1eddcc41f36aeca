import { said, type Body } from '../../hsds/canonical.ts'

/** Mailboxes that anybody can have say nothing of who somebody is. */
const PUBLIC_HOSTS = new Set(
  'gmail.com hotmail.com hotmail.nl outlook.com live.nl live.com ziggo.nl kpnmail.nl planet.nl xs4all.nl icloud.com yahoo.com home.nl'.split(
    ' ',
  ),
)

/** Sites on which many have a page; who somebody is says the page, not the host. */
const SHARED_SITES = new Set('facebook.com instagram.com linkedin.com x.com youtube.com wordpress.com sites.google.com'.split(' '))

/** A phone number as digits from the Netherlands; null where it is no whole number. */
export function phoneOf(text: string | null): string | null {
  const digits = (text ?? '')
    .replace(/\(0\)/, '')
    .replace(/^\s*(\+|00)31/, '0')
    .replace(/\D/g, '')
  return digits.length >= 9 && digits.length <= 12 ? digits : null
}

/** The host of a website, and the page where it is more than the front. */
export function siteOf(text: string | null): { host: string | null; page: string | null } {
  const address = text?.trim() ?? ''
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`)
  if (!url || !url.hostname.includes('.')) return { host: null, page: null }
  const host = url.hostname.replace(/^www\./, '')
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  return { host: SHARED_SITES.has(host) ? null : host, page: path === '' ? null : host + path }
}

/** A mail address, and its host where that says who it belongs to. */
export function mailOf(text: string | null): { mail: string | null; host: string | null } {
  const mail = text?.trim().toLowerCase() ?? ''
  const host = /^[^@\s]+@([^@\s]+\.[^@\s]+)$/.exec(mail)?.[1] ?? null
  return host ? { mail, host: PUBLIC_HOSTS.has(host) ? null : host } : { mail: null, host: null }
}

/** Where something is, as it was written: other catalogues have the house number behind the street. */
export interface Written {
  postcode: string | null
  street: string | null
  houseNumber: string | null
}

/** Postcode and house number, written one way; null where one of them lacks. */
export function addressOf({ postcode, street, houseNumber }: Written): string | null {
  const code = postcode?.replace(/\s/g, '').toUpperCase() ?? ''
  const behind = /\s(\d+[\s-]?[a-z]{0,2}(?:[\s-]\d+)?)$/i.exec(street?.trim() ?? '')?.[1] ?? ''
  const house = (houseNumber ?? behind).replace(/[^0-9a-z]/gi, '').toUpperCase()
  return code !== '' && house !== '' ? `${code} ${house}` : null
}

/** Numbers by which an organisation is known, with whose they are, as another catalogue names them. */
export function numbersOf(body: Body): string[] {
  const named = Array.isArray(body.organization_identifiers) ? (body.organization_identifiers as Body[]) : []
  const all = [
    { scheme: 'kvk', number: /^\d{8}$/.test(said(body.tax_id)) ? said(body.tax_id) : '' },
    ...named.map((one) => ({
      scheme: schemeOf(`${said(one.identifier_scheme)} ${said(one.identifier_type)}`),
      number: said(one.identifier),
    })),
  ]
  return [...new Set(all.flatMap(({ scheme, number }) => (scheme !== '' && number.trim() !== '' ? `${scheme} ${number.trim()}` : [])))]
}

function schemeOf(words: string): string {
  return /kvk/i.test(words) ? 'kvk' : words.trim().toLowerCase()
}

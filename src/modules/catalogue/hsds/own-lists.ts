import { ACCESSIBILITY, APPLY_WAYS, NEEDS, PAYERS } from '../portal/part-schema.ts'
import { KINDS, PRICE_KINDS, QUALITY_KINDS } from '../schema.ts'
import { texts } from '../texts.ts'
import { known, type Body } from './canonical.ts'
import { derivedId } from './ids.ts'

/** A list of words of our own, for what HSDS has no field for. */
export interface OwnList {
  slug: string
  name: string
  description: string
  terms: readonly (readonly [code: string, name: string])[]
}

const itself = (codes: readonly string[]) => codes.map((code) => [code, code] as const)
const { kinds, one } = texts.all.nl

/** What HSDS lacks, each as a list of its own; `value` of an attribute holds the amount, the date or the whole line as JSON. */
export const OWN_LISTS: readonly OwnList[] = [
  {
    slug: 'ww-kind',
    name: 'Soort dienst',
    description: 'Wat voor soort dienst het is.',
    terms: KINDS.map((code) => [code, kinds[code] ?? code]),
  },
  {
    slug: 'ww-delivery',
    name: 'Vorm',
    description: 'In een groep, alleen, online of op een werkplek.',
    terms: itself(['group', 'individual', 'online', 'workplace']),
  },
  {
    slug: 'ww-sensitivity',
    name: 'Gevoeligheid',
    description: 'Wie mag zien dat iemand deze dienst krijgt.',
    terms: itself(['normal', 'discreet', 'special']),
  },
  { slug: 'ww-need', name: 'Vraag', description: 'Bij welke vraag deze dienst helpt.', terms: itself(NEEDS) },
  { slug: 'ww-apply', name: 'Aanmelden', description: 'Hoe iemand zich aanmeldt.', terms: itself(APPLY_WAYS) },
  {
    slug: 'ww-instrument',
    name: 'Soort regeling',
    description: 'Regelingen van UWV en gemeenten.',
    terms: itself(['job-seeker', 'employer', 'mobility']),
  },
  {
    slug: 'ww-price-person',
    name: 'Prijs voor de deelnemer',
    description: 'Een prijsregel als JSON: wat iemand zelf betaalt, in centen zonder btw.',
    terms: PRICE_KINDS.map((code) => [code, one.priceKinds[code] ?? code]),
  },
  {
    slug: 'ww-price-payer',
    name: 'Prijs voor de betaler',
    description: 'Een prijsregel als JSON: wat de betaler betaalt, in centen zonder btw.',
    terms: PRICE_KINDS.map((code) => [code, one.priceKinds[code] ?? code]),
  },
  {
    slug: 'ww-quality',
    name: 'Kwaliteit',
    description: 'Een bewijs van kwaliteit als JSON, met bron en datum.',
    terms: itself(QUALITY_KINDS),
  },
  { slug: 'ww-rule', name: 'Voorwaarde', description: 'Een voorwaarde als JSON.', terms: itself(['rule']) },
  {
    slug: 'ww-fact',
    name: 'Feiten',
    description: 'Feiten waar HSDS geen veld voor heeft.',
    terms: [
      ['aim', 'Doel'],
      ['method', 'Aanpak'],
      ['afterwards', 'Daarna'],
      ['for-whom', 'Voor wie'],
      ['free-help', 'Gratis hulp'],
      ['national', 'Landelijk'],
      ['acceptance-days', 'Werkdagen tot een antwoord op een verwijzing'],
      ['waiting-weeks', 'Wachttijd in weken'],
      ['waiting-confirmed-on', 'Wachttijd bevestigd op'],
      ['places', 'Plaatsen'],
      ['places-free', 'Vrije plaatsen'],
      ['duration-weeks', 'Duur in weken'],
      ['hours-per-week', 'Uren per week'],
      ['intensity', 'Intensiteit'],
      ['group-min', 'Groep, ten minste'],
      ['group-max', 'Groep, ten hoogste'],
      ['new-since', 'Nieuw sinds'],
      ['step', 'Stap'],
      ['start', 'Startmoment'],
    ],
  },
  { slug: 'ww-payer', name: 'Wie kan betalen', description: 'Potjes en betalers die passen.', terms: itself(PAYERS) },
  {
    slug: 'ww-accessibility',
    name: 'Toegankelijkheid',
    description: 'Voorzieningen voor wie die nodig heeft.',
    terms: itself(ACCESSIBILITY),
  },
]

export const taxonomyIdOf = (slug: string) => derivedId('taxonomy', slug)
export const termIdOf = (slug: string, code: string) => derivedId('term', slug, code)

export function ownTaxonomies(): Body[] {
  return OWN_LISTS.map(({ slug, name, description }) => ({
    id: taxonomyIdOf(slug),
    name,
    description,
    uri: `urn:wegwijzer:taxonomy:${slug}`,
    version: '1',
  }))
}

const bySlug = new Map(OWN_LISTS.map((list) => [list.slug, list]))

/** A word of an own list as HSDS gives it; undefined where there is none. */
export function ownTerm(slug: string, code: string): Body | undefined {
  const list = bySlug.get(slug)
  const term = list?.terms.find(([one]) => one === code)
  return list && term ? termBody(list, term) : undefined
}

export function ownTerms(): Body[] {
  return OWN_LISTS.flatMap((list) => list.terms.map((term) => termBody(list, term)))
}

function termBody(list: OwnList, [code, name]: readonly [string, string]): Body {
  const { slug, description } = list
  return known({
    id: termIdOf(slug, code),
    code,
    name,
    description: `${list.name}: ${name}`,
    taxonomy: slug,
    taxonomy_detail: { id: taxonomyIdOf(slug), name: list.name, description, uri: `urn:wegwijzer:taxonomy:${slug}`, version: '1' },
    language: 'nl',
    term_uri: `urn:wegwijzer:term:${slug}:${code}`,
  })
}

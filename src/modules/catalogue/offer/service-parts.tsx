import { DataList, Link, List, Paragraph, Section, type Format, useFormat } from '../../../platform/ui/index.ts'
import { qualityText } from './evidence-part.tsx'
import { itemText, placeText, ruleText, termText } from './shown.tsx'
import type { LinkedConcept, Rule } from './parts.ts'
import { comingText, priceText } from './price-text.ts'
import type { Service } from './queries.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

/** The facts of price, quality and time, everywhere in the same order. policy: D1 */
export function ServiceFacts({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  return <DataList facts={factsOf(t, f, service)} />
}

/** Each fact with its label, empty where there is nothing to say, so that services stand side by side; and the code under which somebody can say that it is wrong. */
export function factsOf(t: Text, f: Format, service: Service): { label: string; value: string; fact: string }[] {
  return [
    { label: t.one.by, value: service.organisation, fact: 'name' },
    { label: t.fields.kind.label, value: kindText(t, service), fact: 'content' },
    { label: t.one.person, value: priceText(t, f, service, 'person'), fact: 'price' },
    { label: t.one.payer, value: priceText(t, f, service, 'payer'), fact: 'price' },
    { label: t.one.payers, value: payersText(t, f, service), fact: 'price' },
    { label: t.one.priceToCome, value: comingText(t, f, service), fact: 'price' },
    {
      label: t.one.quality,
      value: service.quality.map((one) => qualityText(t, f, one, service)).join('; ') || t.one.noQuality,
      fact: 'quality',
    },
    { label: t.one.certifications, value: certificationText(t, f, service), fact: 'quality' },
    { label: t.one.duration, value: service.durationWeeks === null ? t.one.unknown : t.one.weeks(service.durationWeeks), fact: 'duration' },
    {
      label: t.one.hours,
      value: service.hoursPerWeek === null ? t.one.unknown : t.one.hoursPerWeek(service.hoursPerWeek),
      fact: 'duration',
    },
    { label: t.one.waiting, value: waitingText(t, f, service), fact: 'waiting' },
    { label: t.portal.changed.intensity!, value: service.intensity ?? '', fact: 'duration' },
  ]
}

function kindText(t: Text, { kind, instrumentType }: Service): string {
  return [t.kinds[kind], instrumentType && t.portal.codes[instrumentType]].filter(Boolean).join(', ')
}

/** In a group, of how many; one to one, online, at work. */
function deliveryText(t: Text, { delivery, groupMin, groupMax }: Service): string {
  const size = groupMin !== null || groupMax !== null ? t.one.groupSize(groupMin, groupMax) : null
  return [t.portal.codes[delivery], size].filter(Boolean).join(', ')
}

/** Who may pay the part that is not for the person; empty where nobody says. */
function payersText(t: Text, f: Format, { payerPrices }: Service): string {
  return f.list([...new Set(payerPrices.flatMap((line) => line.payers))].map((payer) => t.portal.codes[payer] ?? payer))
}

function certificationText(t: Text, f: Format, { certifications }: Service): string {
  return certifications
    .map(({ scheme, number, validUntil, checkedOn }) =>
      t.one.certification([scheme, number].filter(Boolean).join(' '), f.shortDate(validUntil), checkedOn ? f.shortDate(checkedOn) : null),
    )
    .join('; ')
}

function waitingText(t: Text, f: Format, service: Service): string {
  if (service.waitingWeeks === null) return t.one.unknown
  const weeks = service.waitingWeeks === 0 ? t.one.noWaiting : t.one.weeks(service.waitingWeeks)
  return service.waitingConfirmedOn ? `${weeks}, ${t.one.confirmed(f.shortDate(service.waitingConfirmedOn))}` : weeks
}

/** What it is, how it goes, for whom, where, and what it brings. */
export function ContentPart({ t, service }: { t: Text; service: Service }) {
  const f = useFormat()
  const parts: [string, string | null][] = [
    [t.one.aim, service.aim],
    [t.one.forWhom, service.forWhom],
    [t.one.method, service.method],
    [t.one.afterwards, service.afterwards],
    [t.one.apply, service.howToApply],
  ]
  const lists: [string, string[], string?][] = [
    [t.one.steps, service.steps.map((step) => itemText(t, f, 'steps', step))],
    [t.one.rules, rulesOf(service).map((rule) => ruleText(t, rule)), t.one.rulesLead],
    [t.one.locations, service.locations.map(placeText)],
    [t.one.starts, service.starts.filter(isAhead(service)).map((start) => itemText(t, f, 'starts', start))],
    [
      t.one.closures,
      service.closures.filter(({ closedUntil }) => closedUntil > service.today).map((one) => itemText(t, f, 'closures', one)),
      t.one.closuresLead,
    ],
    [t.one.documents, service.documents],
    [t.one.delivery, [deliveryText(t, service)]],
    [t.one.needs, wordsOf(t, service.needs)],
    [t.one.languages, service.languages.map(f.language)],
    [t.one.groups, groupsOf(t, service)],
    [t.one.topics, service.terms.filter(({ taxonomy }) => taxonomy !== GROUPS).map((term) => termText(t, term))],
    [t.portal.changed.applyWays!, wordsOf(t, service.applyWays)],
    [t.one.accessibility, wordsOf(t, service.accessibility)],
  ]
  const linked: [string, LinkedConcept[]][] = [
    [t.one.leadsTo, service.concepts.filter(({ kind }) => kind === 'occupation')],
    [t.one.teaches, service.concepts.filter(({ kind }) => kind === 'skill')],
  ]
  return (
    <>
      {parts.map(
        ([title, text]) =>
          text && (
            <Section title={title} level={3}>
              <Paragraph>{text}</Paragraph>
            </Section>
          ),
      )}
      {linked.map(
        ([title, concepts]) =>
          concepts.length > 0 && (
            <Section title={title} level={3}>
              <List
                items={concepts.map((one) => (
                  <Link href={`/diensten?zoek=${encodeURIComponent(t.one.concept(one))}`}>{t.one.concept(one)}</Link>
                ))}
              />
            </Section>
          ),
      )}
      {lists.map(
        ([title, items, lead]) =>
          items.length > 0 && (
            <Section title={title} level={3}>
              {lead && <Paragraph quiet>{lead}</Paragraph>}
              <List items={items} numbered={title === t.one.steps} />
            </Section>
          ),
      )}
    </>
  )
}

/** True for a start at any moment, or on a day that is not past. */
function isAhead({ today }: Pick<Service, 'today'>) {
  return ({ startsOn }: { startsOn: string | null }) => startsOn === null || startsOn >= today
}

const GROUPS = 'target-groups'

/** Words for codes of our own lists. */
function wordsOf(t: Text, codes: readonly string[]): string[] {
  return codes.map((code) => t.portal.codes[code] ?? code)
}

/** For whom in particular; never a reason to keep somebody out. */
function groupsOf(t: Text, { targetGroups, terms }: Pick<Service, 'targetGroups' | 'terms'>): string[] {
  const chosen = terms.filter(({ taxonomy }) => taxonomy === GROUPS)
  const others = targetGroups.filter((code) => chosen.every((term) => term.code !== code))
  return [...chosen.map((term) => termText(t, term)), ...others.map((code) => t.terms[`${GROUPS}:${code}`] ?? code)]
}

/** The rules of a service, with the ages that stand in columns of their own. */
export function rulesOf({ ageMin, ageMax, rules }: Pick<Service, 'ageMin' | 'ageMax' | 'rules'>): Omit<Rule, 'id'>[] {
  const age = (kind: string, value: number | null) => (value === null ? [] : [{ kind, value: String(value), hard: true, words: null }])
  return [...age('age-min', ageMin), ...age('age-max', ageMax), ...rules]
}

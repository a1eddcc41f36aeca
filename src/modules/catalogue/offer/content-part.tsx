import { Link, List, Paragraph, Section, type Format, useFormat } from '../../../platform/ui/index.ts'
import type { FACTS } from '../corrections/schema.ts'
import type { nl } from '../texts.nl.ts'
import type { LinkedConcept } from './parts.ts'
import type { Service } from './queries.ts'
import { rulesOf } from './service-parts.tsx'
import { itemText, placeText, ruleText, termText } from './shown.tsx'

type Text = typeof nl

interface ContentProps {
  t: Text
  service: Service
  /** Regions and municipalities it is offered in, by name. */
  areas?: readonly string[]
  /** Where somebody says that a part is wrong, by its code; left out where that is not asked. */
  report?: (fact: (typeof FACTS)[number]) => string
}
type Listed = [title: string, items: string[], fact: (typeof FACTS)[number], lead?: string]

/** What it is, how it goes, for whom, where, and what it brings. */
export function ContentPart({ t, service, areas, report }: ContentProps) {
  const f = useFormat()
  const wrong = (title: string, fact: (typeof FACTS)[number]) =>
    report && (
      <Paragraph quiet>
        <Link href={report(fact)} about={title}>
          {t.corrections.link}
        </Link>
      </Paragraph>
    )
  return (
    <>
      {textsOf(t, service).map(
        ([title, text]) =>
          text && (
            <Section title={title} level={3}>
              <Paragraph>{text}</Paragraph>
              {wrong(title, 'content')}
            </Section>
          ),
      )}
      {conceptsOf(t, service).map(
        ([title, concepts]) =>
          concepts.length > 0 && (
            <Section title={title} level={3}>
              <List
                items={concepts.map((one) => (
                  <Link href={`/diensten?zoek=${encodeURIComponent(t.one.concept(one))}`}>{t.one.concept(one)}</Link>
                ))}
              />
              {wrong(title, 'content')}
            </Section>
          ),
      )}
      {listsOf(t, f, service, areas).map(
        ([title, items, fact, lead]) =>
          items.length > 0 && (
            <Section title={title} level={3}>
              {lead && <Paragraph quiet>{lead}</Paragraph>}
              <List items={items} numbered={title === t.one.steps} />
              {wrong(title, fact)}
            </Section>
          ),
      )}
    </>
  )
}

function textsOf(t: Text, service: Service): [string, string | null][] {
  return [
    [t.one.aim, service.aim],
    [t.one.forWhom, service.forWhom],
    [t.one.method, service.method],
    [t.one.afterwards, service.afterwards],
    [t.one.apply, service.howToApply],
  ]
}

function listsOf(t: Text, f: Format, service: Service, areas: readonly string[] = []): Listed[] {
  const ahead = service.closures.filter(({ closedUntil }) => closedUntil > service.today)
  return [
    [t.one.alternateName, service.alternateName ? [service.alternateName] : [], 'name'],
    [t.one.steps, service.steps.map((step) => itemText(t, f, 'steps', step)), 'content'],
    [t.one.rules, rulesOf(service).map((rule) => ruleText(t, rule)), 'content', t.one.rulesLead],
    [t.one.locations, service.locations.map((place) => placeText(t, f, place)), 'place'],
    [t.one.area, service.national ? [t.find.national] : [...areas], 'place'],
    [t.one.starts, service.starts.filter(isAhead(service)).map((start) => itemText(t, f, 'starts', start)), 'place'],
    [t.one.closures, ahead.map((one) => itemText(t, f, 'closures', one)), 'place', t.one.closuresLead],
    [t.one.documents, service.documents, 'content'],
    [t.one.delivery, [deliveryText(t, service)], 'content'],
    [t.one.needs, wordsOf(t, service.needs), 'content'],
    [t.one.languages, service.languages.map(f.language), 'content'],
    [t.one.groups, groupsOf(t, service), 'content'],
    [t.one.workers, termsOfList(t, service, WORKERS), 'content', t.one.workersLead],
    [t.one.topics, topicsOf(t, service), 'content'],
    [t.portal.changed.applyWays!, wordsOf(t, service.applyWays), 'contact'],
    [t.one.accessibility, wordsOf(t, service.accessibility), 'place'],
  ]
}

function conceptsOf(t: Text, { concepts }: Service): [string, LinkedConcept[]][] {
  return [
    [t.one.leadsTo, concepts.filter(({ kind }) => kind === 'occupation')],
    [t.one.teaches, concepts.filter(({ kind }) => kind === 'skill')],
  ]
}

/** In a group, of how many; one to one, online, at work. */
function deliveryText(t: Text, { delivery, groupMin, groupMax }: Service): string {
  const size = groupMin !== null || groupMax !== null ? t.one.groupSize(groupMin, groupMax) : null
  return [t.portal.codes[delivery], size].filter(Boolean).join(', ')
}

/** True for a start at any moment, or on a day that is not past. */
function isAhead({ today }: Pick<Service, 'today'>) {
  return ({ startsOn }: { startsOn: string | null }) => startsOn === null || startsOn >= today
}

const GROUPS = 'target-groups'
const WORKERS = 'income'

function termsOfList(t: Text, { terms }: Pick<Service, 'terms'>, list: string): string[] {
  return terms.filter(({ taxonomy }) => taxonomy === list).map((term) => termText(t, term))
}

/** Words of the other lists. */
function topicsOf(t: Text, { terms }: Pick<Service, 'terms'>): string[] {
  return terms.filter(({ taxonomy }) => taxonomy !== GROUPS && taxonomy !== WORKERS).map((term) => termText(t, term))
}

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

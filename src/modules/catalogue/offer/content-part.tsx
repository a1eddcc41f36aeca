import type { ComponentChildren } from 'preact'
import { DataList, IconLink, Link, List, Paragraph, Section, type Format, useFormat } from '../../../platform/ui/index.ts'
import type { FACTS } from '../corrections/schema.ts'
import type { nl } from '../texts.nl.ts'
import type { Service } from './queries.ts'
import { rulesOf } from './service-parts.tsx'
import { itemText, placeText, ruleText, termText } from './shown.tsx'

type Text = typeof nl

type Fact = (typeof FACTS)[number]

interface ContentProps {
  t: Text
  service: Service
  /** Regions and municipalities it is offered in, by name. */
  areas?: readonly string[]
  /** Where somebody says that a part is wrong, by its code; left out where that is not asked. */
  report?: (fact: Fact) => string
  /** The aim and how to apply stand elsewhere on the page. */
  shown?: 'whole' | 'rest'
}
type Listed = [title: string, items: ComponentChildren[], fact: Fact, lead?: string]

/** What it is, how it goes, for whom, where, and what it brings. */
export function ContentPart({ t, service, areas, report, shown = 'whole' }: ContentProps) {
  const f = useFormat()
  const wrong = (title: string, fact: Fact) =>
    report && <IconLink href={report(fact)} icon="flag" label={t.corrections.link} about={title} />
  const there = ([, items]: Listed) => items.length > 0
  return (
    <>
      {textsOf(t, service, shown).map(
        ([title, text]) =>
          text && (
            <Section title={title} level={3} beside={wrong(title, 'content')}>
              <Paragraph>{text}</Paragraph>
            </Section>
          ),
      )}
      {longOf(t, f, service)
        .filter(there)
        .map(([title, items, fact, lead]) => (
          <Section title={title} level={3} beside={wrong(title, fact)}>
            {lead && <Paragraph quiet>{lead}</Paragraph>}
            <List items={items} numbered={title === t.one.steps} />
          </Section>
        ))}
      <DataList
        facts={shortOf(t, f, service, areas)
          .filter(there)
          .map(([title, items, fact, lead]) => ({
            label: title,
            value: (
              <>
                {items.length === 1 ? items[0] : <List items={items} />}
                {lead && <Paragraph quiet>{lead}</Paragraph>}
              </>
            ),
            ...(report && { changeHref: report(fact), changeLabel: t.corrections.link, changeIcon: 'flag' as const }),
          }))}
      />
    </>
  )
}

function textsOf(t: Text, service: Service, shown: 'whole' | 'rest'): [string, string | null][] {
  return [
    [t.one.aim, shown === 'whole' ? service.aim : null],
    [t.one.method, service.method],
    [t.one.afterwards, service.afterwards],
    [t.one.forWhom, service.forWhom],
    [t.one.apply, shown === 'whole' ? service.howToApply : null],
  ]
}

/** What is read as a list of its own. */
function longOf(t: Text, f: Format, service: Service): Listed[] {
  return [
    [t.one.steps, service.steps.map((step) => itemText(t, f, 'steps', step)), 'content'],
    [t.one.rules, rulesOf(service).map((rule) => ruleText(t, rule)), 'content', t.one.rulesLead],
  ]
}

/** What is a fact of a few words. */
function shortOf(t: Text, f: Format, service: Service, areas: readonly string[] = []): Listed[] {
  const ahead = service.closures.filter(({ closedUntil }) => closedUntil > service.today)
  return [
    [t.one.locations, service.locations.map((place) => placeText(t, f, place)), 'place'],
    [t.one.area, service.national ? [t.find.national] : [...areas], 'place'],
    [t.one.starts, service.starts.filter(isAhead(service)).map((start) => itemText(t, f, 'starts', start)), 'place'],
    [t.one.closures, ahead.map((one) => itemText(t, f, 'closures', one)), 'place', t.one.closuresLead],
    [t.one.delivery, [deliveryText(t, service)], 'content'],
    [t.one.documents, service.documents, 'content'],
    [t.one.languages, service.languages.length > 0 ? [f.list(service.languages.map(f.language))] : [], 'content'],
    [t.one.accessibility, wordsOf(t, service.accessibility), 'place'],
    [t.one.needs, wordsOf(t, service.needs), 'content'],
    [t.one.groups, groupsOf(t, service), 'content'],
    [t.one.workers, termsOfList(t, service, WORKERS), 'content', t.one.workersLead],
    [t.one.topics, topicsOf(t, service), 'content'],
    [t.one.leadsTo, conceptsOf(t, service, 'occupation'), 'content'],
    [t.one.teaches, conceptsOf(t, service, 'skill'), 'content'],
    [t.one.alternateName, service.alternateName ? [service.alternateName] : [], 'name'],
    [t.portal.changed.applyWays!, wordsOf(t, service.applyWays), 'contact'],
  ]
}

/** Each leads to everything else that has to do with it. */
function conceptsOf(t: Text, { concepts }: Service, kind: 'occupation' | 'skill'): ComponentChildren[] {
  return concepts
    .filter((one) => one.kind === kind)
    .map((one) => <Link href={`/diensten?zoek=${encodeURIComponent(t.one.concept(one))}`}>{t.one.concept(one)}</Link>)
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

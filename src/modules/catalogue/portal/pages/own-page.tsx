import {
  Alert,
  BackLink,
  Button,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  Status,
  TaskList,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { FormErrors } from '../../../../platform/fields.tsx'
import { AcceptancePart } from '../../offer/acceptance-part.tsx'
import { FromSourceLine } from '../../offer/from-source.tsx'
import type { FromSource } from '../../offer/kept.ts'
import type { ShownAcceptance } from '../../offer/acceptance.ts'
import { isContentFilled, type Lack } from '../../offer/completeness.ts'
import type { Service } from '../../offer/queries.ts'
import { ScorePart } from '../../offer/score-part.tsx'
import type { Part } from '../../offer/rhythm.ts'
import { sentences } from '../../offer/sentences.ts'
import type { Names } from '../../offer/shown.tsx'
import type { nl } from '../../texts.nl.ts'
import type { ChangeRow } from '../change-queries.ts'
import { OFFER_STATES } from '../offer-states.ts'
import { changeTitle } from '../change-title.ts'
import { ShownPart } from '../../shown-in/shown-part.tsx'
import type { ShownIn } from '../../shown-in/queries.ts'
import { ChangeTable } from './change-table.tsx'
import { Contradictions } from './contradictions.tsx'
import { FollowPart } from './follow-part.tsx'
import { LifePart } from './life-part.tsx'
import { Copy, Figures, prefixOf, type WrongForm } from './own-page-forms.tsx'

type Text = typeof nl

interface OwnProps {
  t: Text
  service: Service
  changes: ChangeRow[]
  areas: Names
  /** The offer that this one is a further place of. */
  template: { id: string; name: string } | null
  from: FromSource | undefined
  acceptance: ShownAcceptance | undefined
  /** In which other regions it is shown, and what regions are called. */
  shown: ShownIn[]
  regions: ReadonlyMap<string, string>
  /** Its template changed, and nobody chose yet what to take over. */
  behind: boolean
  done: string | undefined
  /** A form on this page that came back. */
  wrong?: WrongForm | undefined
  copyId: string
  today: string
}

/** A provider's own offer: what is filled, what waits for a region, what to do next. policy: D1, D3 */
export function OwnServicePage(props: OwnProps) {
  const { t, service, changes, areas, template, from, acceptance, shown, regions, behind, done, wrong, copyId, today } = props
  const f = useFormat()
  const base = `/aanbieder/diensten/${service.id}`
  const open = changes.filter((change) => change.state === 'proposed')
  const ended = changes.filter((change) => change.state !== 'proposed')
  return (
    <Page title={service.name} hasErrors={wrong !== undefined} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Paragraph>
        <Status is={OFFER_STATES[service.status]!} />{' '}
        {t.portal.stateSays[service.unlistedBecause === 'certificate-ended' ? 'certificate-ended' : service.status]}
      </Paragraph>
      {wrong && <FormErrors form={wrong.form} idPrefix={prefixOf(wrong.at)} />}
      <FromSourceLine t={t} from={from} />
      <FollowPart t={t} base={base} from={from} />
      {done && (
        <Alert tone={done === 'proposed' ? 'info' : 'ok'} live>
          {t.portal.done[done]}
        </Alert>
      )}
      {behind && (
        <Alert tone="info">
          {t.copies.waits} <Link href="/aanbieder/kopieen">{t.copies.toList}</Link>
        </Alert>
      )}
      {service.rhythm !== 'fresh' && <Alert tone="warning">{t.portal.rhythm[service.rhythm]}</Alert>}
      <Publication t={t} service={service} base={base} />
      <Contradictions t={t} service={service} today={today} />
      <LifePart t={t} service={service} base={base} wrong={wrong} />
      <TaskList sections={tasksOf(t, service, base)} />
      {Object.keys(service.confirmed).length > 0 && (
        <Section title={t.portal.fresh}>
          <Freshness t={t} service={service} base={base} today={today} />
        </Section>
      )}
      {open.length > 0 && (
        <Section title={t.portal.waitingForRegion}>
          {open.map((change) => (
            <ChangeTable
              t={t}
              change={change}
              areas={areas}
              title={t.portal.parts[change.part]!.title}
              agree={change.byRegion ? `${base}/voorstellen/${change.id}/akkoord` : undefined}
              withdraw={`${base}/voorstellen/${change.id}/intrekking`}
            />
          ))}
        </Section>
      )}
      <ShownPart t={t} shown={shown} regions={regions} />
      {service.quality.some((one) => one.denominator !== null) && <Figures t={t} service={service} base={base} wrong={wrong} />}
      <AcceptancePart t={t} acceptance={acceptance} />
      <ScorePart t={t} service={service} today={today} />
      {ended.length > 0 && (
        <Section title={t.portal.lastChanges}>
          <List
            items={ended
              .slice(0, 10)
              .map((change) =>
                sentences([
                  `${f.moment(change.madeAt)}: ${changeTitle(t, change.part, change.body.status)}, ${t.portal.changeStates[change.state]}`,
                  change.reason,
                ]),
              )}
          />
        </Section>
      )}
      <Section title={t.portal.more}>
        <LinkList
          items={[
            { href: `/diensten/${service.id}`, label: t.own.view },
            { href: `/diensten/${service.id}/geschiedenis`, label: t.portal.history },
            ...(template ? [{ href: `${base}/verschillen`, label: t.portal.differsFrom(template.name) }] : []),
          ]}
        />
        <Copy t={t} service={service} base={base} copyId={copyId} wrong={wrong} />
      </Section>
    </Page>
  )
}

/** What can be done with the offer as a whole, in its state. */
function Publication({ t, service, base }: { t: Text; service: Service; base: string }) {
  const missing = service.lacks.filter((lack) => lack !== 'not-public')
  return (
    <>
      {missing.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <List items={missing.flatMap((lack) => lackLinks(t, service, base, lack))} />
        </Alert>
      )}
      {service.status === 'draft' && missing.length === 0 && (
        <Form action={`${base}/publicatie`} inline>
          <Button>{t.portal.askPublication}</Button>
        </Form>
      )}
    </>
  )
}

/** What lacks, each leading to the page where it is filled in. */
function lackLinks(t: Text, service: Service, base: string, lack: Lack) {
  if (lack === 'certificate') return [<Link href="/aanbieder/keurmerken">{t.one.lacks[lack]}</Link>]
  if (lack === 'price') return [<Link href={`${base}/prijs`}>{t.one.lacks[lack]}</Link>]
  if (lack === 'quality')
    return [<Link href={`${base}/kwaliteit`}>{service.noFiguresOver ? t.portal.noFiguresOver : t.one.lacks[lack]}</Link>]
  const apply = lack === 'content' && !service.howToApply
  const content = lack !== 'content' || !isContentFilled(service, service.isFree)
  return [
    ...(content ? [<Link href={`${base}/inhoud`}>{t.one.lacks[lack]}</Link>] : []),
    ...(apply ? [<Link href={`${base}/contact`}>{t.portal.applyLacks}</Link>] : []),
  ]
}

const NEEDED = ['inhoud', 'contact', 'prijs', 'kwaliteit', 'gebied'] as const
const MORE = [
  'prijs-deelnemer',
  'stappen',
  'voorwaarden',
  'locaties',
  'startmomenten',
  'plaatsen-vrij',
  'sluitingen',
  'beroepen',
  'woorden',
] as const
type Fill = (typeof NEEDED)[number] | (typeof MORE)[number]

/** First what is needed before it can be public, then what makes it clearer and easier to find. */
function tasksOf(t: Text, service: Service, base: string) {
  const done: Record<Fill, boolean> = {
    inhoud: isContentFilled(service, service.isFree),
    contact: Boolean(service.howToApply),
    prijs: service.isFree || service.payerPrices.length > 0,
    kwaliteit: !service.lacks.includes('quality'),
    gebied: service.national || service.areas.length > 0,
    // Nothing to fill where it is free help; elsewhere the person must know it too.
    'prijs-deelnemer': service.isFree || service.personPrices.length > 0,
    stappen: service.steps.length > 0,
    voorwaarden: service.rules.length > 0,
    locaties: service.locations.length > 0,
    startmomenten: service.starts.length > 0,
    'plaatsen-vrij': service.waitingWeeks !== null,
    // Nothing to fill where an offer never stands still.
    sluitingen: true,
    beroepen: service.concepts.length > 0,
    woorden: service.terms.length > 0,
  }
  const task = (path: Fill) => ({
    title: t.portal.fill[path]!,
    href: `${base}/${path}`,
    state: done[path] ? ('done' as const) : ('todo' as const),
  })
  return [
    { title: t.portal.toFill, tasks: NEEDED.map(task) },
    { title: t.portal.toFillMore, tasks: MORE.map(task) },
  ]
}

/** Each part with the day until which it is taken to be right, and a button to say that it still is. */
function Freshness({ t, service, base, today }: { t: Text; service: Service; base: string; today: string }) {
  const f = useFormat()
  return (
    <>
      {(Object.entries(service.confirmed) as [Part, { on: string; dueOn: string }][]).map(([part, { on, dueOn }]) => (
        <Form action={`${base}/bevestiging`} inline label={t.portal.freshPart[part]}>
          <Paragraph>
            {t.portal.freshPart[part]}: {t.one.confirmed(f.shortDate(on))}, {t.portal.dueBefore(f.shortDate(dueOn))}{' '}
            {dueOn <= today && <Status is="overdue" />}
          </Paragraph>
          <HiddenField name="part" value={part} />
          <Button appearance="secondary" about={t.portal.freshPart[part]}>
            {t.portal.stillRight}
          </Button>
        </Form>
      ))}
    </>
  )
}

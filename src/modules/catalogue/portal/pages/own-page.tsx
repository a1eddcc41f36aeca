import {
  Alert,
  BackLink,
  Button,
  Details,
  Explanation,
  Form,
  Heading,
  HiddenField,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  Status,
  SubmitRow,
  TaskList,
  TextField,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { Fields } from '../../../../platform/fields.tsx'
import { blankForm } from '../../../../platform/form.ts'
import { AcceptancePart } from '../../offer/acceptance-part.tsx'
import type { ShownAcceptance } from '../../offer/acceptance.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { Reply } from '../part-schema.ts'
import type { Service } from '../../offer/queries.ts'
import { scoreOf, type ScoreTerm } from '../../offer/score.ts'
import type { Part } from '../../offer/rhythm.ts'
import type { nl } from '../../texts.nl.ts'
import type { ChangeRow } from '../change-queries.ts'
import { OFFER_STATES } from '../offer-states.ts'
import { ChangeTable } from './change-table.tsx'

type Text = typeof nl

interface OwnProps {
  t: Text
  service: Service
  changes: ChangeRow[]
  areas: ReadonlyMap<string, string>
  /** The offer that this one is a further place of. */
  template: { id: string; name: string } | null
  acceptance: ShownAcceptance | undefined
  done: string | undefined
  copyId: string
  today: string
}

/** A provider's own offer: what is filled, what waits for a region, what to do next. policy: D1, D3 */
export function OwnServicePage({ t, service, changes, areas, template, acceptance, done, copyId, today }: OwnProps) {
  const f = useFormat()
  const base = `/aanbieder/diensten/${service.id}`
  const { terms, total } = scoreOf(service, today)
  const open = changes.filter((change) => change.state === 'proposed')
  const ended = changes.filter((change) => change.state !== 'proposed')
  return (
    <Page title={service.name} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Paragraph>
        <Status is={OFFER_STATES[service.status]!} />{' '}
        {t.portal.stateSays[service.unlistedBecause === 'certificate-ended' ? 'certificate-ended' : service.status]}
      </Paragraph>
      {done && (
        <Alert tone={done === 'proposed' ? 'info' : 'ok'} live>
          {t.portal.done[done]}
        </Alert>
      )}
      {service.rhythm !== 'fresh' && <Alert tone="warning">{t.portal.rhythm[service.rhythm]}</Alert>}
      <Publication t={t} service={service} base={base} />
      <TaskList sections={[{ title: t.portal.toFill, tasks: tasksOf(t, service, base) }]} />
      <Section title={t.portal.fresh}>
        <Freshness t={t} service={service} base={base} today={today} />
      </Section>
      {open.length > 0 && (
        <Section title={t.portal.waitingForRegion}>
          {open.map((change) => (
            <ChangeTable
              t={t}
              change={change}
              areas={areas}
              title={t.portal.parts[change.part]!.title}
              withdraw={`${base}/voorstellen/${change.id}/intrekking`}
            />
          ))}
        </Section>
      )}
      {service.quality.some((one) => one.denominator !== null) && <Figures t={t} service={service} base={base} />}
      <AcceptancePart t={t} acceptance={acceptance} />
      <Section title={t.portal.score}>
        <Details summary={t.portal.scoreOf(total)}>
          <Explanation
            caption={t.portal.scoreCounted}
            terms={terms.map((term) => ({
              label: t.portal.scored[term.key]!,
              value: `${term.points} / ${term.of}`,
              because: because(t, term),
            }))}
            total={{ value: `${total} / 100` }}
          />
        </Details>
      </Section>
      {ended.length > 0 && (
        <Section title={t.portal.lastChanges}>
          <List
            items={ended
              .slice(0, 10)
              .map((change) =>
                [`${f.moment(change.madeAt)}: ${t.portal.parts[change.part]!.title}, ${t.portal.changeStates[change.state]}`, change.reason]
                  .filter(Boolean)
                  .join('. '),
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
        <Copy t={t} service={service} base={base} copyId={copyId} />
      </Section>
    </Page>
  )
}

function because(t: Text, { key, points, of, fresh }: ScoreTerm): string {
  return key === 'fresh' ? t.portal.freshParts(fresh ?? 0) : points === of ? t.portal.there : t.portal.lacking
}

/** What can be done with the offer as a whole, in its state. */
function Publication({ t, service, base }: { t: Text; service: Service; base: string }) {
  const missing = service.lacks.filter((lack) => lack !== 'not-public')
  return (
    <>
      {missing.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <List items={missing.map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      {service.status === 'draft' && missing.length === 0 && (
        <Form action={`${base}/publicatie`} inline>
          <Button>{t.portal.askPublication}</Button>
        </Form>
      )}
      {service.status === 'public' && (
        <Form action={`${base}/onderbreking`} inline>
          <Button appearance="secondary">{t.portal.pause}</Button>
        </Form>
      )}
      {service.status === 'paused' && (
        <Form action={`${base}/hervatting`} inline>
          <Button>{t.portal.reopen}</Button>
        </Form>
      )}
    </>
  )
}

const FILL = [
  'inhoud',
  'stappen',
  'voorwaarden',
  'prijs',
  'prijs-deelnemer',
  'kwaliteit',
  'gebied',
  'locaties',
  'startmomenten',
  'sluitingen',
  'woorden',
  'plaatsen-vrij',
  'contact',
] as const

function tasksOf(t: Text, service: Service, base: string) {
  const done: Record<(typeof FILL)[number], boolean> = {
    inhoud: !service.lacks.includes('content') && !service.lacks.includes('content-not-dated'),
    stappen: service.steps.length > 0,
    voorwaarden: service.rules.length > 0,
    prijs: service.isFree || service.payerPrices.length > 0,
    // Nothing to fill where it is free help; elsewhere the person must know it too.
    'prijs-deelnemer': service.isFree || service.personPrices.length > 0,
    kwaliteit: !service.lacks.includes('quality'),
    gebied: service.national || service.areas.length > 0,
    locaties: service.locations.length > 0,
    startmomenten: service.starts.length > 0,
    // Nothing to fill where an offer never stands still.
    sluitingen: true,
    woorden: service.terms.length > 0,
    'plaatsen-vrij': service.waitingWeeks !== null,
    contact: Boolean(service.howToApply),
  }
  return FILL.map((path) => ({
    title: t.portal.fill[path]!,
    href: `${base}/${path}`,
    state: done[path] ? ('done' as const) : ('todo' as const),
  }))
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

/** Figures about the offer, each with a place for what the provider says of it. policy: K8 */
function Figures({ t, service, base }: { t: Text; service: Service; base: string }) {
  return (
    <Section title={t.portal.figures}>
      <Evidence t={t} service={service} />
      {service.quality
        .filter((one) => one.denominator !== null)
        .map((one) => (
          <Details summary={t.portal.replyTo(t.one.qualityKinds[one.kind] ?? one.kind, one.source)}>
            <Form action={`${base}/kwaliteit/${one.id}/reactie`} label={one.source}>
              <Fields
                schema={Reply}
                form={blankForm({ reply: one.reply })}
                texts={{ reply: { label: t.portal.reply, hint: t.portal.replyHint } }}
                idPrefix={one.id.slice(-6)}
              />
              <SubmitRow>
                <Button appearance="secondary">{t.portal.saveReply}</Button>
              </SubmitRow>
            </Form>
          </Details>
        ))}
    </Section>
  )
}

function Copy({ t, service, base, copyId }: { t: Text; service: Service; base: string; copyId: string }) {
  return (
    <Details summary={t.portal.copy}>
      <Form action={`${base}/kopie`} label={t.portal.copy}>
        <HiddenField name="id" value={copyId} />
        <TextField name="name" label={t.fields.name.label} value={t.portal.copyOf(service.name)} maxLength={120} />
        <Paragraph quiet>{t.portal.copyLead}</Paragraph>
        <SubmitRow>
          <Button name="tied" value="no" appearance="secondary">
            {t.portal.copyLoose}
          </Button>
          <Button name="tied" value="yes" appearance="secondary">
            {t.portal.copyTied}
          </Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

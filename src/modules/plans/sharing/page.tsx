import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  CardGroup,
  DataList,
  Details,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { ConversationsPart } from './conversations-part.tsx'
import { SharedItem, type ItemKind } from './schema.ts'
import type { SharedPart, SharingShown, Viewer, WholeFile } from './shown.ts'

interface SharingProps {
  t: typeof nl
  /** Whose words: the person's own, or said at a desk. */
  voice: 'mine' | 'desk'
  /** Where forms go. */
  base: string
  back: string
  shown: SharingShown
  done: 'gestopt' | 'gedeeld' | undefined
  form: FormState
}

/** In plain words which organisation sees what of a plan, why, until when, and how to stop it. policy: E1, L2 */
export function SharingPage({ t, voice, base, back, shown, done, form }: SharingProps) {
  const words = t.sharing[voice]
  const groups: [ItemKind, string][] = [
    ['goal', t.sharing.groups.goal],
    ['step', t.sharing.groups.step],
    ['referral', t.sharing.groups.referral],
  ]
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={back}>{voice === 'mine' ? t.mine.title : t.plan.title}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <ErrorSummary errors={form.errors} />
      {done && (
        <Alert tone="ok" live>
          {done === 'gestopt' ? words.stopped(shown.lead) : words.given}
        </Alert>
      )}
      <Lead>{words.lead}</Lead>
      {groups.map(([kind, title]) => {
        const parts = shown.parts.filter((part) => part.kind === kind)
        return (
          parts.length > 0 && (
            <Section title={title}>
              <CardGroup rows>
                {parts.map((part) => (
                  <Part t={t} base={base} part={part} />
                ))}
              </CardGroup>
            </Section>
          )
        )
      })}
      <ConversationsPart t={t} voice={voice} base={base} conversations={shown.conversations} />
      <Section title={t.sharing.whole}>
        <Paragraph>{words.whole}</Paragraph>
        <Organisations t={t} caption={t.sharing.whole} rows={shown.whole} />
        <Paragraph>
          {words.askWhole(shown.lead)} {shown.phone && <PhoneLink number={shown.phone} />}
        </Paragraph>
        {voice === 'mine' && (
          <Paragraph>
            <Link href="/mijn/uitgesloten">{t.sharing.bars}</Link>
          </Paragraph>
        )}
      </Section>
      {shown.partly.length > 0 && (
        <Section title={t.sharing.partly}>
          <Paragraph>{words.partly}</Paragraph>
          <Organisations t={t} caption={t.sharing.partly} rows={shown.partly} />
        </Section>
      )}
    </Page>
  )
}

function Organisations({ t, caption, rows }: { t: typeof nl; caption: string; rows: WholeFile[] }) {
  const f = useFormat()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        { label: t.sharing.organisation, names: true, cell: (row) => row.name },
        { label: t.sharing.why, cell: (row) => t.sharing.because[row.because] },
        { label: t.sharing.until, cell: (row) => (row.until ? f.date(row.until) : t.sharing.asLong) },
      ]}
    />
  )
}

function Part({ t, base, part }: { t: typeof nl; base: string; part: SharedPart }) {
  const f = useFormat()
  return (
    <Card title={part.title} level={3} mark={part.confidential ? <Badge tone="info">{t.sharing.confidential}</Badge> : undefined}>
      {part.viewers.length === 0 && <Paragraph>{part.confidential ? t.sharing.leadOnly : t.sharing.wholeOnly}</Paragraph>}
      {part.viewers.map((viewer) => (
        <>
          <DataList
            facts={[
              { label: t.sharing.who, value: viewer.name },
              { label: t.sharing.sees, value: seesWhat(t, part, viewer) },
              { label: t.sharing.why, value: t.sharing[viewer.as] },
              { label: t.sharing.until, value: viewer.until ? f.date(viewer.until) : untilSaid(t, part, viewer) },
            ]}
          />
          <Way t={t} base={base} part={part} viewer={viewer} />
        </>
      ))}
      {part.kept.map((one) => (
        <>
          <Paragraph>
            {t.sharing.kept(one.name, f.date(one.since))} {one.talkBy && t.sharing.talk(f.date(one.talkBy))}
          </Paragraph>
          <Form action={`${base}/gedeeld`} inline>
            <Which part={part} organisationId={one.organisationId} />
            <Button appearance="secondary" about={`${part.title}, ${one.name}`}>
              {t.sharing.again}
            </Button>
          </Form>
        </>
      ))}
      {part.others.length > 0 && (
        <Details summary={t.sharing.show}>
          <Form action={`${base}/gedeeld`} label={`${t.sharing.show}: ${part.title}`}>
            <Which part={part} />
            <Fields
              schema={SharedItem}
              only={['organisationId']}
              form={blankForm()}
              texts={t.fields}
              options={{ organisationId: part.others }}
              idPrefix={part.id}
            />
            <SubmitRow>
              <Button appearance="secondary" about={part.title}>
                {t.sharing.show}
              </Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
      {part.confidential && <Paragraph>{t.sharing.notShown}</Paragraph>}
    </Card>
  )
}

function seesWhat(t: typeof nl, part: SharedPart, viewer: Viewer): string {
  return viewer.as === 'given' ? t.sharing.seesGiven[part.kind] : t.sharing.seesOwn[part.kind === 'referral' ? 'referral' : 'step']
}

function untilSaid(t: typeof nl, part: SharedPart, viewer: Viewer): string {
  if (viewer.as === 'given') return t.sharing.untilStopped
  if (!part.open) return t.sharing.untilOther
  return part.kind === 'referral' ? t.sharing.untilAftercare : t.sharing.untilDone
}

/** Stop, withdraw, or why that cannot be done here and whom to ask. */
function Way({ t, base, part, viewer }: { t: typeof nl; base: string; part: SharedPart; viewer: Viewer }) {
  if (viewer.back === 'ask') return <Paragraph>{t.sharing.decides(viewer.name)}</Paragraph>
  if (viewer.back === 'withdraw')
    return (
      <Paragraph>
        {t.sharing.needed(viewer.name)}{' '}
        <Link href={withdrawHref(base, part.id)} about={part.title}>
          {t.sharing.withdraw}
        </Link>
      </Paragraph>
    )
  return (
    <Form action={`${base}/gestopt`} inline>
      <Which part={part} organisationId={viewer.organisationId} />
      <Button appearance="secondary" confirm about={`${part.title}, ${viewer.name}`}>
        {part.open ? t.sharing.stop : t.sharing.hide}
      </Button>
    </Form>
  )
}

/** The person withdraws at a page of their own; at a desk the page of the referral does it. */
function withdrawHref(base: string, id: string): string {
  return base.startsWith('/mijn/')
    ? `/mijn/plan/doorverwijzingen/${id}/intrekking`
    : base.replace(/\/plan\/delen$/, `/doorverwijzingen/${id}`)
}

function Which({ part, organisationId }: { part: SharedPart; organisationId?: string }) {
  return (
    <>
      <HiddenField name="itemKind" value={part.kind} />
      <HiddenField name="itemId" value={part.id} />
      {organisationId && <HiddenField name="organisationId" value={organisationId} />}
    </>
  )
}

import type { Temporal } from 'temporal-polyfill'
import { Fields, FormErrors, type FieldText } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Button,
  Details,
  Fieldset,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { texts as contactTexts } from '../../contacts/index.ts'
import type { nl } from '../texts.nl.ts'
import { lineFields, LINES, NewTalk } from './schema.ts'

export interface TalkProps {
  t: typeof nl
  words: ReturnType<typeof contactTexts>
  person: { id: string; name: string }
  /** Representatives the conversation can have been with. */
  spokeWith: Option[]
  /** Organisations that can have sent this person. */
  senders: Option[]
  /** Who can do what was agreed. */
  owners: Option[]
  form: FormState
  /** What the counter does under the region's profile. */
  outcomes: readonly string[]
  /** What makes somebody at work vulnerable under it; nothing where everybody is helped. */
  risks: readonly string[]
  /** The counter is there for who cannot return to the own work. policy: E6 */
  ownWork: boolean
  /** Whether agreements have a plan to go to, or open one. */
  hasPlan: boolean
  /** When this was kept as a draft. */
  keptAt: Temporal.Instant | null
  /** Other conversations this worker did not finish. */
  drafts: { id: string; keptAt: Temporal.Instant }[]
}

const HOW = ['happenedOn', 'channel', 'door', 'sentBy'] as const
const DOMAIN_FIELDS = ['work', 'incomeDebt', 'language', 'education', 'housing'] as const

/** The record of a conversation, in a minute on a phone: what is going on, wishes, who does what by when, what it brought. policy: C1 */
export function TalkPage(props: TalkProps) {
  const { t, words, person, form, keptAt } = props
  const f = useFormat()
  const base = `/werk/personen/${person.id}`
  return (
    <Page title={words.newTitle} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{person.name}</BackLink>}>
      <Heading level={1}>{words.newTitle}</Heading>
      <Lead>{words.newLead}</Lead>
      <Paragraph>
        <Link href="/werk/gesprekskaart">{words.card.title}</Link>
      </Paragraph>
      <FormErrors form={form} />
      {keptAt !== null && (
        <Alert tone="ok" live>
          {t.talk.kept(f.moment(keptAt))}
        </Alert>
      )}
      <Drafts {...props} />
      <Form action={`${base}/gesprekken`}>
        <TalkFields {...props} />
        <SubmitRow>
          <ActionGroup>
            {/* First, so that a key pressed too soon keeps a draft and records nothing. */}
            <Button appearance="secondary" formAction={`${base}/gesprekken/concept`}>
              {t.talk.keep}
            </Button>
            <Button>{words.save}</Button>
          </ActionGroup>
        </SubmitRow>
      </Form>
      {keptAt !== null && (
        <Form action={`${base}/gesprekken/${String(form.values.id)}/concept/verwijdering`} label={t.talk.drop}>
          <SubmitRow>
            <Button appearance="danger">{t.talk.drop}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

function Drafts({ t, person, drafts }: TalkProps) {
  const f = useFormat()
  if (drafts.length === 0) return null
  return (
    <Alert tone="info" title={t.talk.drafts}>
      <LinkList
        items={drafts.map(({ id, keptAt }) => ({
          href: `/werk/personen/${person.id}/gesprekken/${id}/concept`,
          label: t.talk.draft(f.moment(keptAt)),
        }))}
      />
    </Alert>
  )
}

function TalkFields(props: TalkProps) {
  const { t, words, form, spokeWith, senders, outcomes, risks, hasPlan, ownWork } = props
  const said: Record<'outcome' | 'risks', Record<string, string>> = {
    outcome: words.fields.outcome.options,
    risks: words.fields.risks.options,
  }
  const wrong = (fields: readonly string[]) => form.errors.some(({ field }) => fields.includes(field))
  const given = (fields: readonly string[]) => fields.some((field) => form.values[field] !== undefined && form.values[field] !== '')
  const texts: Partial<Record<string, FieldText>> = words.fields
  return (
    <>
      <Fields schema={NewTalk} form={form} texts={texts} only={['id', 'situation', 'wishes']} />
      <Agreements {...props} />
      {!hasPlan && <Fields schema={NewTalk} form={form} texts={{ goal: t.talk.goal }} only={['goal']} />}
      <Fields
        schema={NewTalk}
        form={form}
        texts={texts}
        only={['works', ...(risks.length > 0 ? (['risks'] as const) : []), 'outcome']}
        options={{
          outcome: outcomes.map((value) => ({ value, label: said.outcome[value] ?? value })),
          risks: risks.map((value) => ({ value, label: said.risks[value] ?? value })),
        }}
      />
      {ownWork ? (
        <Fields
          schema={NewTalk}
          form={form}
          texts={{ toOwnWork: { label: t.ownWork.talk.tick, hint: t.ownWork.talk.hint } }}
          only={['toOwnWork']}
        />
      ) : (
        <Paragraph>
          <Link href="/werk/eigen-werk">{t.ownWork.talk.elsewhere}</Link>
        </Paragraph>
      )}
      <Details summary={words.domains} open={wrong(DOMAIN_FIELDS) || given(DOMAIN_FIELDS)}>
        <Fields schema={NewTalk} form={form} texts={texts} only={[...DOMAIN_FIELDS]} />
      </Details>
      {spokeWith.length > 0 && (
        <Fields schema={NewTalk} form={form} texts={texts} only={['onBehalf', 'onBehalfBecause']} options={{ onBehalf: spokeWith }} />
      )}
      <Details summary={t.talk.how} open={wrong(HOW)}>
        <Fields schema={NewTalk} form={form} texts={texts} only={[...HOW, 'ownCaseNumber']} options={{ sentBy: senders }} />
      </Details>
    </>
  )
}

/** Who does what by when: the first line open, the others behind it until they are needed. */
function Agreements({ t, words, form, owners }: TalkProps) {
  const filled = (line: (typeof LINES)[number]) =>
    lineFields(line).some((field) => (form.values[field] ?? '') !== '' || form.errors.some((error) => error.field === field))
  const line = (number: (typeof LINES)[number]) => (
    <Fieldset legend={t.talk.line(number)} name={`line-${number}`}>
      <Fields
        schema={NewTalk}
        form={form}
        texts={Object.fromEntries(lineFields(number).map((field, at) => [field, t.talk.lineFields[at]!]))}
        only={[...lineFields(number)]}
        options={{ [`who${number}`]: owners }}
      />
    </Fieldset>
  )
  return (
    <>
      {line(1)}
      <Details summary={t.talk.more} open={LINES.slice(1).some(filled)}>
        {LINES.slice(1).map(line)}
      </Details>
      <Fields schema={NewTalk} form={form} texts={words.fields} only={['agreed']} />
    </>
  )
}

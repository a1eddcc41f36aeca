import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  CheckAnswers,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import type { Person } from '../../people/index.ts'
import type { nl } from '../texts.nl.ts'
import { partWord } from './draft-page.tsx'
import { draftHref, factsIn, partHref } from './facts.ts'
import { OverlapPart } from './overlap-part.tsx'
import { Clash } from './part-page.tsx'
import type { DraftChange } from './queries.ts'
import { PARTS, saidYes } from './rules.ts'
import { SendDraft } from './schema.ts'
import type { DraftShown } from './shown.ts'

type Text = typeof nl
interface Props {
  t: Text
  shown: DraftShown
  clash: DraftChange | null
  form: FormState
}

/** Exactly the data that goes along. */
export function dataThatGoes(t: Text, person: Pick<Person, 'displayName' | 'phone' | 'email'>, words: string | null) {
  return [
    { label: t.draft.data.name, value: person.displayName },
    { label: t.draft.data.phone, value: person.phone ?? t.draft.data.none },
    { label: t.draft.data.email, value: person.email ?? t.draft.data.none },
    { label: t.draft.data.words, value: words ?? t.draft.about.toDo },
  ]
}

/** Everything as it goes, each part with a way to change it; then the agreement, and sent. policy: D1, D5, D8, L2 */
export function CheckPage({ t, shown, clash, form }: Props) {
  const { draft, person, judged } = shown
  const f = useFormat()
  const c = catalogueTexts(useView())
  const base = draftHref(person.id, draft.id)
  const facts = factsIn(t, f, c, shown)
  const rest = PARTS.filter((part) => part !== 'goes')
  return (
    <Page title={t.draft.check} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.draft.title}</BackLink>}>
      <Heading level={1}>{t.draft.check}</Heading>
      <Lead>{t.draft.checkLead}</Lead>
      <FormErrors form={form} />
      {clash && (
        <Clash t={t} change={clash} name={shown.name(clash.byAccount)} own={shown.isMe(clash.byAccount)}>
          <Paragraph>{t.draft.clash.check}</Paragraph>
        </Clash>
      )}
      {judged.suited.verdict === 'fits-not' && <Alert tone="warning">{t.shortlist.contraryChoice}</Alert>}
      <OverlapPart t={t} personId={person.id} overlaps={shown.overlaps} />
      <CheckAnswers
        sections={[
          {
            title: t.draft.thatGoes,
            changeHref: partHref(person.id, draft.id, 'goes'),
            facts: dataThatGoes(t, person, draft.goesAlong),
          },
          ...rest.map((part) => ({ title: partWord(t, part), changeHref: partHref(person.id, draft.id, part), facts: facts[part] })),
          {
            title: partWord(t, 'basis'),
            facts: [
              { label: t.draft.law.sender, value: judged.laws.sender.join('; ') || t.draft.about.noBasis },
              { label: t.draft.law.receiver, value: judged.laws.receiver.join('; ') || t.draft.about.noBasis },
            ],
          },
        ]}
      />
      <Paragraph>
        {t.draft.personReads} {t.draft.notGoes}
      </Paragraph>
      <SendPart t={t} shown={shown} clash={clash} form={form} />
    </Page>
  )
}

/** What lacks, with the way to it; or the person's yes and the button. */
function SendPart({ t, shown, form }: Props) {
  const { draft, person, judged } = shown
  const f = useFormat()
  const base = draftHref(person.id, draft.id)
  const lacking = judged.lacking.filter((need) => need !== 'agreement')
  if (lacking.length > 0)
    return (
      <Alert tone="info" title={t.draft.lacks}>
        <List
          items={lacking.map((need) =>
            need === 'basis' ? t.draft.about.noBasis : <Link href={partHref(person.id, draft.id, need)}>{partWord(t, need)}</Link>,
          )}
        />
      </Alert>
    )
  const when = draft.answeredAt ? f.moment(draft.answeredAt) : ''
  const said = saidYes(draft)
  return (
    <>
      {said && <Alert tone="ok">{t.draft.agreedBefore(when)}</Alert>}
      {draft.answer === 'no' && <Alert tone="warning">{t.draft.refusedBefore(when)}</Alert>}
      <Form action={`${base}/verzending`}>
        <Fields schema={SendDraft} form={form} texts={t.fields} only={said ? ['version'] : ['version', 'agreedHow']} />
        <SubmitRow>
          <Button>{t.draft.send}</Button>
        </SubmitRow>
      </Form>
    </>
  )
}

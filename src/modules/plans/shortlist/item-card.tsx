import { ServiceFacts, texts as catalogueTexts } from '../../catalogue/index.ts'
import { Fields } from '../../../platform/fields.tsx'
import { blankForm } from '../../../platform/form.ts'
import { dateOf } from '../../../platform/clock.ts'
import {
  ActionGroup,
  Badge,
  Button,
  ButtonLink,
  Card,
  DataList,
  Details,
  Form,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { FitPart, Verdict } from '../refer/fit-part.tsx'
import { choiceProblem } from './rules.ts'
import { AnswerItem, DropFromList } from './schema.ts'
import type { ItemShown } from './shown.ts'
import { standsIn, type Wrong } from './wrong.ts'

type Text = typeof nl

/** One service on the shortlist: does it suit, who put it there and why, what the person says, and what to do with it. policy: C14 */
export function ItemCard({ t, base, item, wrong }: { t: Text; base: string; item: ItemShown; wrong: Wrong | null }) {
  const c = catalogueTexts(useView())
  const { row, suited } = item
  const path = `${base}/${row.id}`
  const [answer, drop] = [`antwoord-${row.id}`, `afval-${row.id}`]
  return (
    <Card title={suited.service.name} level={3} mark={<Verdict t={t} is={suited.verdict} />}>
      {row.result === 'chosen' && <Badge tone="ok">{t.shortlist.chosen}</Badge>}
      <ItemFacts t={t} item={item} />
      <FitPart t={t} suited={suited} />
      <Details summary={suited.service.organisation}>
        <ServiceFacts t={c} service={suited.service} />
      </Details>
      <ActionGroup>
        {row.result === 'chosen' ? (
          <ButtonLink href={goOnHref(base, row.serviceId, row.id)} about={suited.service.name}>
            {t.shortlist.goOn}
          </ButtonLink>
        ) : (
          choiceProblem(row, suited.service.lacks.length === 0) === null && (
            <ButtonLink href={`${path}/keuze`} about={suited.service.name}>
              {t.shortlist.choose}
            </ButtonLink>
          )
        )}
      </ActionGroup>
      <Details summary={t.shortlist.note} open={wrong?.at === answer}>
        <Form action={`${path}/antwoord`} label={`${t.shortlist.note}: ${suited.service.name}`}>
          <Fields
            schema={AnswerItem}
            form={standsIn(wrong, answer, blankForm({ itemAnswer: row.answer, comment: row.comment }))}
            texts={{ ...t.fields, itemAnswer: { ...t.fields.itemAnswer, label: t.shortlist.says } }}
            idPrefix={answer}
          />
          <SubmitRow>
            <Button appearance="secondary" about={suited.service.name}>
              {t.shortlist.save}
            </Button>
          </SubmitRow>
        </Form>
      </Details>
      <Details summary={t.shortlist.drop} open={wrong?.at === drop}>
        <Form action={`${path}/afval`} label={`${t.shortlist.drop}: ${suited.service.name}`}>
          <Fields schema={DropFromList} form={standsIn(wrong, drop, blankForm())} texts={t.fields} idPrefix={drop} />
          <SubmitRow>
            <Button appearance="secondary" about={suited.service.name}>
              {t.shortlist.drop}
            </Button>
          </SubmitRow>
        </Form>
      </Details>
    </Card>
  )
}

/** The draft of a referral that follows from a choice. */
export function goOnHref(base: string, serviceId: string, itemId: string): string {
  return `${base.replace(/keuzelijst$/, 'doorverwijzingen/nieuw')}?dienst=${serviceId}&keuze=${itemId}`
}

function ItemFacts({ t, item: { row, suited, km, addedBy, organisation } }: { t: Text; item: ItemShown }) {
  const f = useFormat()
  const c = catalogueTexts(useView())
  return (
    <DataList
      facts={[
        { label: t.shortlist.addedBy, value: t.shortlist.by(addedBy, organisation, f.shortDate(dateOf(row.addedAt))) },
        { label: t.shortlist.reason, value: row.reason },
        row.verdict !== suited.verdict && { label: t.shortlist.atTime, value: t.refer.verdicts[row.verdict as 'fits'] },
        km !== null && { label: t.refer.travel, value: c.find.km1(km) },
        {
          label: t.shortlist.says,
          value: row.answer ? `${t.shortlist.said[row.answer]} (${t.shortlist.saidHow[row.answeredHow!]})` : t.shortlist.notSaid,
        },
        { label: t.shortlist.comment, value: row.comment },
        { label: t.shortlist.because, value: row.result === 'chosen' ? row.choice : null },
      ]}
    />
  )
}

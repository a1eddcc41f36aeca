import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  Button,
  DataList,
  Details,
  Form,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { isAsked } from '../states.ts'
import type { nl } from '../texts.nl.ts'
import type { LinkStands } from './guide.ts'
import { opens } from './rules.ts'
import { Wish } from './schema.ts'

interface LinkProps {
  t: typeof nl
  /** The path of the referral. */
  action: string
  row: ReferralRow
  link: LinkStands
  form: FormState
}

/** For the guide: how a provider without an account hears of it, and the link it got. policy: D6 */
export function LinkPart({ t, action, row, link: { reach, last }, form }: LinkProps) {
  const f = useFormat()
  const { guide } = t.byLink
  if (!opens(row.state) || (reach.portal && !reach.colleague)) return null
  if (!reach.colleague) return <Alert tone="warning">{guide.because[reach.because ?? 'none']}</Alert>
  const works = last && last.revokedAt === null
  return (
    <Section title={guide.title}>
      <Paragraph>
        {guide.sent(reach.colleague.name)} {row.byLink && isAsked(row.state) && guide.pseudonym}
      </Paragraph>
      {!last && <Paragraph>{guide.onItsWay}</Paragraph>}
      {last && !works && <Paragraph>{guide.revoked}</Paragraph>}
      {works && (
        <DataList
          facts={[
            { label: guide.madeOn, value: f.moment(last.madeAt) },
            { label: guide.until, value: f.date(last.expiresOn) },
            { label: guide.opened, value: last.openedAt ? f.moment(last.openedAt) : guide.notOpened },
          ]}
        />
      )}
      <ActionGroup>
        <Form action={`${action}/link`} inline>
          <Button appearance="secondary">{guide.renew}</Button>
        </Form>
        {works && (
          <Form action={`${action}/link/intrekking`} inline>
            <Button appearance="danger" confirm>
              {guide.revoke}
            </Button>
          </Form>
        )}
      </ActionGroup>
      {isAsked(row.state) && <WishForm t={t} action={action} row={row} form={form} />}
    </Section>
  )
}

function WishForm({ t, action, row, form }: Omit<LinkProps, 'link'>) {
  const mine = form.errors.some(({ field }) => field in Wish.shape)
  return (
    <Details summary={t.byLink.guide.wish} open={mine}>
      <Paragraph>{t.byLink.guide.wishLead}</Paragraph>
      <Form action={`${action}/link/wens`} label={t.byLink.guide.wish}>
        <Fields schema={Wish} form={mine ? form : blankForm({ wishHours: row.wishHours, wishDays: row.wishDays })} texts={t.fields} />
        <SubmitRow>
          <Button appearance="secondary">{t.byLink.guide.wishSave}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

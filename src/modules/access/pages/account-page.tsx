import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { Account } from '../accounts.ts'
import type { Grant } from '../roles/queries.ts'
import { GiveRole, type GivenRole } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface AccountView {
  account: Account
  organisation: string | null
  /** Who pays the wages, where that is another. */
  employer: string | null
  grants: Grant[]
  regions: { code: string; displayName: string }[]
  /** Roles the actor can give; none on their own page. */
  toGive: GivenRole[]
  /** Whether the actor gives and takes back the right to take names along. */
  givesNames: boolean
  yourself: boolean
  today: string
}

interface Props extends AccountView {
  t: typeof nl
  form: FormState
}

/** The roles of one worker: see, end, give. */
export function AccountPage(props: Props) {
  const { t, account, organisation, employer, form, yourself } = props
  const f = useFormat()
  return (
    <Page title={t.account.title} hasErrors={form.errors.length > 0} before={<BackLink href="/beheer/rollen">{t.account.back}</BackLink>}>
      <FormErrors form={form} />
      <Heading level={1}>{account.displayName ?? t.list.nameless(account.reference)}</Heading>
      <DataList
        facts={[
          { label: t.account.organisation, value: organisation },
          { label: t.fields.employedBy.label, value: employer },
          { label: t.account.mail, value: account.email },
          { label: t.account.number, value: account.reference },
          { label: t.account.blockedOn, value: account.blockedOn && f.day(account.blockedOn) },
        ]}
      />
      {yourself && (
        <Alert>
          <Paragraph>{t.account.yourself}</Paragraph>
        </Alert>
      )}
      <Section title={t.account.heldTitle}>
        <Grants {...props} />
      </Section>
      {!yourself && <GiveSection {...props} />}
      {!yourself && <BlockForm {...props} />}
    </Page>
  )
}

function Grants(props: Props) {
  const { t, account, grants, regions, yourself, today } = props
  const f = useFormat()
  const regionName = (code: string | null) =>
    code === null ? t.list.everywhere : (regions.find((region) => region.code === code)?.displayName ?? code)
  const canEnd = (grant: Grant) => !yourself && (grant.untilOn === null || grant.untilOn > today)
  return (
    <Table
      caption={t.account.heldTitle}
      captionHidden
      columns={[
        { label: t.fields.role.label, cell: (grant) => (grant.withNames ? t.account.withNames(t.roles[grant.role]) : t.roles[grant.role]) },
        { label: t.fields.regionCode.label, cell: (grant) => regionName(grant.regionCode) },
        { label: t.account.from, cell: (grant) => f.day(grant.fromOn) },
        { label: t.account.until, cell: (grant) => (grant.untilOn ? f.day(grant.untilOn) : '–') },
        {
          label: t.account.end,
          cell: (grant) =>
            canEnd(grant) && (
              <Form action={`/beheer/rollen/${account.id}/beeindiging/${grant.id}`} inline>
                <Button appearance="secondary" confirm={t.account.endConfirm} about={t.roles[grant.role]}>
                  {t.account.end}
                </Button>
              </Form>
            ),
        },
        ...(grants.some((grant) => canEnd(grant) && grant.role === 'coordinator') && props.givesNames
          ? [
              {
                label: t.account.names,
                cell: (grant: Grant) => canEnd(grant) && grant.role === 'coordinator' && <Names t={t} account={account} grant={grant} />,
              },
            ]
          : []),
      ]}
      rows={grants}
      empty={<Paragraph>{t.account.noneHeld}</Paragraph>}
    />
  )
}

/** The right to take names along is one of its own: given and taken back beside the role. */
function Names({ t, account, grant }: Pick<Props, 't' | 'account'> & { grant: Grant }) {
  return (
    <Form action={`/beheer/rollen/${account.id}/${grant.withNames ? 'zonder-namen' : 'namen'}/${grant.id}`} inline>
      <Button appearance="secondary" about={t.roles[grant.role]}>
        {grant.withNames ? t.account.namesEnd : t.account.namesGive}
      </Button>
    </Form>
  )
}

function GiveSection({ t, account, regions, toGive, organisation, form }: Props) {
  const options: Record<string, Option[]> = {
    role: toGive.map((role) => ({ value: role, label: t.roles[role] })),
    regionCode: regions.map((region) => ({ value: region.code, label: region.displayName })),
  }
  const only = organisation === null ? undefined : (['role', 'regionCode', 'employedBy', 'fromOn', 'untilOn'] as const)
  return (
    <Section title={t.account.giveTitle}>
      <Form action={`/beheer/rollen/${account.id}`}>
        <Fields schema={GiveRole} form={form} texts={t.fields} options={options} only={only && [...only]} />
        <SubmitRow>
          <Button>{t.account.give}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

function BlockForm({ t, account }: Props) {
  const blocked = account.blockedOn !== null
  return (
    <Section title={t.account.accessTitle}>
      <Form action={`/beheer/rollen/${account.id}/${blocked ? 'toelating' : 'blokkade'}`}>
        <SubmitRow>
          <Button appearance={blocked ? 'secondary' : 'danger'} confirm={blocked ? undefined : t.account.blockConfirm}>
            {blocked ? t.account.unblock : t.account.block}
          </Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

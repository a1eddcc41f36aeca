import {
  DataList,
  Heading,
  Lead,
  LeaveQuickly,
  Page,
  Paragraph,
  PhoneLink,
  SearchBar,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { CrisisContact } from '../crisis.ts'
import type { nl } from '../texts.nl.ts'

export interface UrgentProps {
  t: typeof nl
  municipalities: { code: string; name: string }[]
  contacts: Map<string, CrisisContact>
  /** Where to look for another municipality: on the national site, where there are too many to list. */
  search: { action: string; typed: string | undefined } | null
  phone: string | null
}

/** Where to call when it cannot wait. Nothing of it is kept. policy: A14 */
export function UrgentPage({ t, municipalities, contacts, search, phone }: UrgentProps) {
  const f = useFormat()
  const known = municipalities.filter((one) => contacts.has(one.code))
  const unknown = municipalities.filter((one) => !contacts.has(one.code))
  return (
    <Page title={t.title} before={<LeaveQuickly />}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataList facts={t.items.map((item) => ({ label: item.text, value: <PhoneLink number={item.label} /> }))} />
      <Section title={t.municipality}>
        <Paragraph>{t.crisis}</Paragraph>
        {search && <SearchBar action={search.action} name="zoek" label={t.where} hint={t.whereHint} value={search.typed ?? ''} />}
        {search?.typed && municipalities.length === 0 && <Paragraph>{t.notFound}</Paragraph>}
        <DataList
          facts={(search ? municipalities : known).map((one) => ({
            label: one.name,
            value: <Crisis t={t} contact={contacts.get(one.code)} />,
          }))}
        />
        {!search && unknown.length > 0 && <Paragraph>{t.unknownIn(f.list(unknown.map((one) => one.name)))}</Paragraph>}
        <Paragraph>{t.fallback}</Paragraph>
      </Section>
      {phone && (
        <Section title={t.counterTitle}>
          <Paragraph>
            {t.counter} <PhoneLink number={phone} />
          </Paragraph>
        </Section>
      )}
      <Paragraph quiet>{t.private}</Paragraph>
    </Page>
  )
}

/** The contact of one municipality, or what to do while it is not known. */
export function Crisis({ t, contact }: { t: typeof nl; contact: CrisisContact | undefined }) {
  if (!contact) return <>{t.unknown}</>
  return (
    <>
      <PhoneLink number={contact.phone} />, {contact.name}
      {contact.hours && ` (${contact.hours})`}
    </>
  )
}

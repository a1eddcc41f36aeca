import { DataList, Heading, Lead, Page, Paragraph, PhoneLink } from '../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Where to call when it cannot wait. Nothing of it is kept. policy: A14 */
export function UrgentPage({ t, phone }: { t: typeof nl; phone: string | null }) {
  return (
    <Page title={t.urgent.title}>
      <Heading level={1}>{t.urgent.title}</Heading>
      <Lead>{t.urgent.lead}</Lead>
      <DataList facts={t.urgent.items.map((item) => ({ label: item.text, value: <PhoneLink number={item.label} /> }))} />
      <Paragraph>{t.urgent.municipality}</Paragraph>
      {phone && <Paragraph>{t.urgent.counter(phone)}</Paragraph>}
    </Page>
  )
}

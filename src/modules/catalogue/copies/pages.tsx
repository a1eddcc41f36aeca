import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, EmptyState, Heading, Lead, Link, Page, Paragraph, Section } from '../../../platform/ui/index.ts'
import type { Names } from '../offer/shown.tsx'
import type { nl } from '../texts.nl.ts'
import { DifferenceTable } from './difference-table.tsx'
import type { CopyShown } from './news.ts'

/** Per further place what its template changed, each part in one step taken over or kept. policy: D3 */
export function CopiesPage({ t, copies, names, form }: { t: typeof nl; copies: CopyShown[]; names: Names; form: FormState }) {
  const words = t.copies
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {copies.length === 0 && <EmptyState title={words.none} />}
      {copies.map(({ copy, template, differences }) => (
        <Section title={copy.name}>
          <Paragraph>
            {words.from(template.name)}{' '}
            <Link href={`/aanbieder/diensten/${copy.id}/verschillen`} about={copy.name}>
              {words.all}
            </Link>
          </Paragraph>
          {differences.map((difference) => (
            <DifferenceTable t={t} base={`/aanbieder/kopieen/${copy.id}`} about={copy.name} difference={difference} names={names} keeps />
          ))}
        </Section>
      ))}
    </Page>
  )
}

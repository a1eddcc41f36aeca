import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  Card,
  CardGroup,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
} from '../../../platform/ui/index.ts'
import { OutsideSearch } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface FoundCard {
  name: string
  organisation: string
  phone: string | null
}

/** Search beyond involvement: the minimum, with a reason the person can read. */
export function OutsidePage({ t, form, found }: { t: typeof nl; form: FormState; found: FoundCard[] | null }) {
  return (
    <Page title={t.outside.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.outside.title}</Heading>
      <Lead>{t.outside.lead}</Lead>
      <FormErrors form={form} />
      {found && (
        <Section title={t.outside.found}>
          {found.length === 0 && <Paragraph>{t.outside.none}</Paragraph>}
          <CardGroup>
            {found.map((card) => (
              <Card title={card.name} level={3}>
                <DataList
                  facts={[
                    { label: t.outside.helpedBy, value: card.organisation },
                    card.phone ? { label: t.fields.phone.label, value: <PhoneLink number={card.phone} /> } : null,
                  ]}
                />
                <Paragraph>{t.outside.call}</Paragraph>
              </Card>
            ))}
          </CardGroup>
        </Section>
      )}
      <Form action="/werk/zoeken">
        <Fields schema={OutsideSearch} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.outside.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

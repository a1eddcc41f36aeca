import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, Paragraph, SubmitRow, type Option } from '../../../../platform/ui/index.ts'
import { Sit } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** At which counter a guide sits today, and whom they can help. */
export function SitPage({ t, form, places, sits, none }: { t: typeof nl; form: FormState; places: Option[]; sits: boolean; none: string }) {
  return (
    <Page title={t.sit.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/inloop">{t.queue.title}</BackLink>}>
      <Heading level={1}>{t.sit.title}</Heading>
      <Lead>{t.sit.lead}</Lead>
      <FormErrors form={form} />
      {places.length === 0 ? (
        <Paragraph>{none}</Paragraph>
      ) : (
        <Form action="/werk/inloop/plek">
          <Fields schema={Sit} form={form} texts={t.fields} options={{ location: places }} />
          <SubmitRow>
            <Button>{t.sit.submit}</Button>
          </SubmitRow>
        </Form>
      )}
      {sits && (
        <Form action="/werk/inloop/plek/einde">
          <Button appearance="secondary">{t.sit.end}</Button>
        </Form>
      )}
    </Page>
  )
}

import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  Button,
  Details,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  Status,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { CrisisContact } from '../crisis.ts'
import { CrisisForm } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { Crisis } from './urgent-page.tsx'

interface CrisisProps {
  t: typeof nl
  fields: Parameters<typeof Fields>[0]['texts']
  municipalities: { code: string; name: string }[]
  contacts: Map<string, CrisisContact>
  /** Contacts last looked at before this day are looked at again. */
  checkAfter: string
  wrong: { code: string; form: FormState } | null
}

/** The crisis contact of every municipality of the region: known or not, and when it was last looked at. policy: A14 */
export function CrisisPage({ t, fields, municipalities, contacts, checkAfter, wrong }: CrisisProps) {
  const f = useFormat()
  return (
    <Page title={t.manage.title} hasErrors={wrong !== null}>
      <Heading level={1}>{t.manage.title}</Heading>
      <Lead>{t.manage.lead}</Lead>
      {wrong && <FormErrors form={wrong.form} />}
      {municipalities.map(({ code, name }) => {
        const contact = contacts.get(code)
        const known = { crisisName: contact?.name, crisisPhone: contact?.phone, crisisHours: contact?.hours }
        return (
          <Section title={name}>
            <Paragraph>
              <Crisis t={t} contact={contact} />
            </Paragraph>
            {contact && (
              <Paragraph quiet>
                {t.manage.checked(f.date(contact.checkedOn))} {contact.checkedOn < checkAfter && <Status is="overdue" />}
              </Paragraph>
            )}
            <Details summary={contact ? t.manage.change : t.manage.add} open={wrong?.code === code}>
              <Form action={`/beheer/crisis/${code}`} label={name}>
                <Fields schema={CrisisForm} form={wrong?.code === code ? wrong.form : blankForm(known)} texts={fields} idPrefix={code} />
                <SubmitRow>
                  <Button>{t.manage.save}</Button>
                </SubmitRow>
              </Form>
            </Details>
          </Section>
        )
      })}
    </Page>
  )
}

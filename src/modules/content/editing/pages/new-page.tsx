import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, SubmitRow } from '../../../../platform/ui/index.ts'
import { AdaptForm, NewPage as NewPageForm } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { Owner, Site } from '../sites.ts'
import { nameOf } from './site-tabs.tsx'

/** A page begins with a title, an owner and a source; its words come after. */
export function NewPage({ t, site, owners, form }: { t: typeof nl; site: Site; owners: Owner[]; form: FormState }) {
  const back = `/beheer/inhoud/${site.slug}`
  return (
    <Page title={t.editing.new} hasErrors={form.errors.length > 0} before={<BackLink href={back}>{nameOf(t, site)}</BackLink>}>
      <FormErrors form={form} />
      <Heading level={1}>{t.editing.new}</Heading>
      <Form action={`${back}/nieuw`}>
        <Fields
          schema={NewPageForm}
          form={form}
          texts={t.fields}
          only={['titleNl', 'slug', 'ownerId', 'source']}
          options={{ ownerId: owners.map(({ id, name }) => ({ value: id, label: name })) }}
        />
        <SubmitRow>
          <Button>{t.editing.make}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** What a region does with a national page. policy: A8 */
export function AdaptPage({ t, site, page, form }: { t: typeof nl; site: Site; page: { id: string; title: string }; form: FormState }) {
  const back = `/beheer/inhoud/${site.slug}`
  const title = t.editing.adaptTitle(page.title)
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={back}>{nameOf(t, site)}</BackLink>}>
      <FormErrors form={form} />
      <Heading level={1}>{title}</Heading>
      <Lead>{t.editing.adaptLead}</Lead>
      <Form action={`${back}/aanpassen/${page.id}`}>
        <Fields schema={AdaptForm} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.editing.go}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

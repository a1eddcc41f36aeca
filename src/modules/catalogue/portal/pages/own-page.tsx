import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import { NewPrice, NewQuality, OwnService } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import { Evidence, ServiceFacts } from '../../offer/service-parts.tsx'

export interface OwnForms {
  content: FormState
  price: FormState
  quality: FormState
}

/** A provider keeps one service up to date: content, price and evidence. policy: D1, D3 */
export function OwnServicePage({ t, service, forms }: { t: typeof nl; service: Service; forms: OwnForms }) {
  const action = `/aanbieder/diensten/${service.id}`
  const errors = [...forms.content.errors, ...forms.price.errors, ...forms.quality.errors]
  return (
    <Page title={service.name} hasErrors={errors.length > 0} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <FormErrors form={{ values: {}, errors }} />
      {service.lacks.length > 0 && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <List items={service.lacks.map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      <ServiceFacts t={t} service={service} />
      <Paragraph>
        <Link href={`/diensten/${service.id}`}>{t.own.view}</Link>
      </Paragraph>
      <Section title={t.own.edit}>
        <Form action={action}>
          <Fields schema={OwnService} form={forms.content} texts={t.fields} />
          <SubmitRow>
            <Button>{t.own.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.one.price}>
        <Details summary={t.own.addPrice} open={forms.price.errors.length > 0}>
          <Form action={`${action}/prijzen`}>
            <Fields schema={NewPrice} form={forms.price} texts={t.fields} />
            <SubmitRow>
              <Button appearance="secondary">{t.own.savePrice}</Button>
            </SubmitRow>
          </Form>
        </Details>
      </Section>
      <Section title={t.one.quality}>
        <Evidence t={t} service={service} />
        <Details summary={t.own.addQuality} open={forms.quality.errors.length > 0}>
          <Form action={`${action}/kwaliteit`}>
            <Fields schema={NewQuality} form={forms.quality} texts={t.fields} />
            <SubmitRow>
              <Button appearance="secondary">{t.own.saveQuality}</Button>
            </SubmitRow>
          </Form>
        </Details>
      </Section>
    </Page>
  )
}

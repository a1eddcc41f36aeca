import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  SubmitRow,
  useView,
} from '../../../platform/ui/index.ts'
import { hrefOf, type Asked } from '../find/query.ts'
import type { nl } from '../texts.nl.ts'
import { describe } from './describe.ts'
import { MOST_FITS } from './rules.ts'
import { SaveSearch } from './schema.ts'

type Text = typeof nl

interface Looked {
  t: Text
  base: string
  asked: Asked
  region: string | undefined
  /** How many services fit now. */
  fits: number
}

/** Somebody asks for mail about what is new for a search. */
export function SavePage({ t, base, asked, region, fits, form }: Looked & { form: FormState }) {
  const words = t.alerts
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href={hrefOf(base, asked)}>{t.one.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <WhatIsAsked t={t} asked={asked} region={region} />
      {fits > MOST_FITS ? (
        <Alert tone="warning">
          <Paragraph>{words.tooWide(fits)}</Paragraph>
          <ButtonLink href={hrefOf(base, asked)}>{words.narrow}</ButtonLink>
        </Alert>
      ) : (
        <>
          <Paragraph quiet>{fits === 0 ? words.nowNone : words.now(fits)}</Paragraph>
          <Form action={`${base}/bewaren`}>
            <Fields schema={SaveSearch} form={form} texts={words.fields} />
            <Paragraph quiet>{words.kept}</Paragraph>
            <SubmitRow>
              <Button>{words.save}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
    </Page>
  )
}

/** What is looked for, in words. */
export function WhatIsAsked({ t, asked, region }: Pick<Looked, 't' | 'asked' | 'region'>) {
  const { language } = useView()
  return <DataList facts={[{ label: t.alerts.asked, value: describe(language, asked, region).join(', ') }]} />
}

/** The same answer for every address. */
export function SentPage({ t, back }: { t: Text; back: string }) {
  return (
    <Page title={t.alerts.sent}>
      <Heading level={1}>{t.alerts.sent}</Heading>
      <Lead>{t.alerts.sentLead}</Lead>
      <Paragraph>{t.alerts.sentNone}</Paragraph>
      <ButtonLink href={back} appearance="secondary">
        {t.alerts.backToList}
      </ButtonLink>
    </Page>
  )
}

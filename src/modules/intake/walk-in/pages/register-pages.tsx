import type { z } from '@hono/zod-openapi'
import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  BarePage,
  Button,
  Form,
  Heading,
  KeptForm,
  Lead,
  Link,
  Page,
  Paragraph,
  SubmitRow,
  type Option,
} from '../../../../platform/ui/index.ts'
import { NewVisit } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Words = typeof nl
type Field = keyof z.output<typeof NewVisit>

const QUEUE = '/werk/inloop'
const ASKED: Field[] = ['id', 'firstName', 'questionKind', 'spoken', 'location']
const SECRET: Field[] = ['shielded', 'forWorker']

interface Given {
  t: Words
  form: FormState
  places: Option[]
}

/** Under a minute: a name to call, a question, a language; about a secret address only where somebody says there is one. policy: A7 */
export function RegisterPage({ t, form, places, secret, none }: Given & { secret: boolean; none: string }) {
  return (
    <Page title={t.register.title} hasErrors={form.errors.length > 0} before={<BackLink href={QUEUE}>{t.register.queue}</BackLink>}>
      <Heading level={1}>{t.register.title}</Heading>
      <Lead>{t.register.lead}</Lead>
      <FormErrors form={form} />
      {places.length === 0 && <Paragraph>{none}</Paragraph>}
      {places.length > 0 && (secret ? <SecretForm t={t} form={form} places={places} /> : <UsualForm t={t} form={form} places={places} />)}
    </Page>
  )
}

/** The usual form; it goes on while the network is away. */
function UsualForm({ t, form, places, cutOff = false }: Given & { cutOff?: boolean }) {
  return (
    <KeptForm action={QUEUE} sync={`${QUEUE}/nagekomen`} ticket={`${QUEUE}/ID/nummer`} page={`${QUEUE}/nieuw`} words={t.kept}>
      <Fields schema={NewVisit} form={form} texts={t.fields} only={ASKED} options={{ location: places }} />
      <Paragraph>{cutOff ? t.register.secretLater : <Link href={`${QUEUE}/nieuw?adres=geheim`}>{t.register.secret}</Link>}</Paragraph>
      <SubmitRow>
        <Button>{t.register.submit}</Button>
      </SubmitRow>
    </KeptForm>
  )
}

/** Of a secret address nothing waits in a browser. */
function SecretForm({ t, form, places }: Given) {
  return (
    <Form action={QUEUE}>
      <Fields schema={NewVisit} form={form} texts={t.fields} only={[...ASKED, ...SECRET]} options={{ location: places }} />
      <SubmitRow>
        <Button>{t.register.submit}</Button>
      </SubmitRow>
    </Form>
  )
}

/** The same form as a browser keeps it for when the page is opened without a network: no name of a worker, nothing of a person. */
export function WithoutNetworkPage({ t, form, places }: Given) {
  return (
    <BarePage title={t.register.title}>
      <Heading level={1}>{t.register.title}</Heading>
      <Alert tone="warning">{t.register.withoutNetwork}</Alert>
      <UsualForm t={t} form={form} places={places} cutOff />
    </BarePage>
  )
}

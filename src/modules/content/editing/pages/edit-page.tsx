import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Columns,
  Details,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkList,
  List,
  Page,
  Paragraph,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Language } from '../../../../platform/languages.ts'
import { PageFacts, SavePage } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { EditView } from '../edit-view.ts'
import { Beside, Meanwhile } from './beside.tsx'
import { Preview } from './preview.tsx'
import { Aftercare } from './aftercare.tsx'
import { nameOf } from './site-tabs.tsx'

export interface EditProps {
  t: typeof nl
  view: EditView
  language: Language
  /** What was just done with it. */
  done: 'bewaard' | 'geplaatst' | null
  /** The look at what was typed, without saving. */
  looking?: boolean
}

/** The editor of one page: its words, its facts, how it reads, and when it appears. policy: A8, A11 */
export function EditPage(props: EditProps) {
  const { t, view } = props
  const { page, site, form, texts } = view
  const title = t.editing.edit(texts.nl.title)
  return (
    <Page
      title={title}
      width="wide"
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/beheer/inhoud/${site.slug}`}>{nameOf(t, site)}</BackLink>}
    >
      <FormErrors form={form} />
      <Heading level={1}>{title}</Heading>
      <State {...props} />
      {view.meanwhile && <Meanwhile t={t} view={view} />}
      {view.national && <Beside t={t} view={view} />}
      {page.manner !== 'hide' && (
        <Columns
          label={t.editing.previewTitle}
          aside={<Preview t={t} view={view} language={props.language} looking={props.looking ?? false} />}
        >
          <Words {...props} />
        </Columns>
      )}
      <Aftercare t={t} view={view} />
    </Page>
  )
}

function State({ t, view: { page, site }, done }: EditProps) {
  const f = useFormat()
  const links = [
    page.live !== null && { href: `${site.base}/info/${page.slug}`, label: t.editing.onSite },
    page.latest > 0 && { href: `/beheer/paginas/${page.id}/geschiedenis`, label: t.editing.history },
    { href: `/beheer/inhoud/${site.slug}/beelden`, label: t.editing.images },
  ].filter((link) => link !== false)
  return (
    <>
      {done && (
        <Alert tone="ok" live>
          {done === 'bewaard' || page.planned !== null ? t.editing.saved : t.editing.published}
        </Alert>
      )}
      {page.planned !== null && <Alert tone="info">{t.editing.willAppear(f.moment(page.publishAt!))}</Alert>}
      {page.live === null && page.planned === null && page.manner !== 'hide' && <Paragraph>{t.editing.notYetLive}</Paragraph>}
      {page.live !== null && page.latest > page.live && page.planned === null && <Paragraph>{t.editing.draftAhead}</Paragraph>}
      <LinkList items={links} />
    </>
  )
}

const PARTS = { nl: ['titleNl', 'leadNl', 'bodyNl'], en: ['titleEn', 'leadEn', 'bodyEn'] } as const
const AROUND = { nl: ['bodyNl', 'afterNl'], en: ['bodyEn', 'afterEn'] } as const

function Words({ t, view: { page, form, owners, nextReview, national } }: EditProps) {
  const around = page.manner === 'extend'
  const only = (language: 'nl' | 'en') => [...(around ? AROUND : PARTS)[language]]
  const words = around
    ? {
        ...t.fields,
        bodyNl: { label: t.editing.before },
        afterNl: { label: t.editing.after },
        bodyEn: { label: t.editing.before },
        afterEn: { label: t.editing.after },
      }
    : t.fields
  const kept: FormState = { ...form, values: { reviewOn: nextReview, ...form.values } }
  return (
    <Form action={`/beheer/paginas/${page.id}`} preview>
      <Fieldset legend={t.editing.dutch}>
        <Details summary={t.editing.how}>
          <List items={t.editing.howText} />
        </Details>
        <Fields schema={SavePage} form={kept} texts={words} only={only('nl')} />
      </Fieldset>
      <Fieldset legend={t.editing.english} hint={t.editing.englishHint} name="english">
        <Fields schema={SavePage} form={kept} texts={words} only={only('en')} />
      </Fieldset>
      {around && <HiddenField name="titleNl" value={String(kept.values.titleNl ?? page.slug)} />}
      {around && (
        <HiddenField name="titleEn" value={String(kept.values.titleEn ?? national?.texts.en?.title ?? kept.values.titleNl ?? page.slug)} />
      )}
      <Fieldset legend={t.editing.facts}>
        <Fields
          schema={PageFacts}
          form={kept}
          texts={t.fields}
          only={page.manner === 'own' ? ['ownerId', 'source', 'reviewOn', 'inFooter'] : ['ownerId', 'source', 'reviewOn']}
          options={{ ownerId: owners.map(({ id, name }) => ({ value: id, label: name })) }}
        />
        <Fields schema={SavePage} form={kept} texts={t.fields} only={['because']} />
      </Fieldset>
      <Fieldset legend={t.editing.appearance}>
        <Fields schema={SavePage} form={kept} texts={t.fields} only={['publishOn', 'publishAt', 'base', 'basedOn']} />
      </Fieldset>
      <SubmitRow>
        <Button name="act" value="preview" appearance="secondary">
          {t.editing.preview}
        </Button>
        <Button name="act" value="save" appearance="secondary">
          {t.editing.save}
        </Button>
        <Button name="act" value="publish">
          {t.editing.publish}
        </Button>
      </SubmitRow>
    </Form>
  )
}

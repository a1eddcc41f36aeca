import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Button,
  Card,
  CardGroup,
  EmptyState,
  FileField,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Photo,
  SubmitRow,
} from '../../../../platform/ui/index.ts'
import { PictureForm } from '../../schema.ts'
import type { Image } from '../../site/images.ts'
import type { nl } from '../../texts.nl.ts'
import type { Site } from '../sites.ts'
import { nameOf, SiteTabs } from './site-tabs.tsx'

/** The pictures of a site, each with the line that puts it in a text, and another one to place. */
export function ImagesPage({ t, site, images, form }: { t: typeof nl; site: Site; images: Image[]; form: FormState }) {
  const words = t.editing.imagesPage
  const title = words.title(nameOf(t, site))
  return (
    <Page title={title} width="wide" hasErrors={form.errors.length > 0}>
      <SiteTabs t={t} site={site} at="/beelden" />
      <FormErrors form={form} />
      <Heading level={1}>{title}</Heading>
      <Lead>{words.lead}</Lead>
      <Form action={`/beheer/inhoud/${site.slug}/beelden`} files>
        <FileField
          name="picture"
          label={t.fields.picture.label}
          hint={t.fields.picture.hint}
          accept={['image/png', 'image/jpeg']}
          error={form.errors.find((error) => error.field === 'picture')?.message}
        />
        <Fields schema={PictureForm} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{words.add}</Button>
        </SubmitRow>
      </Form>
      {images.length === 0 && <EmptyState title={words.none} />}
      <CardGroup>
        {images.map((image) => (
          <Card title={image.alt} level={2}>
            <Photo src={`/beeld/${image.id}`} alt={image.alt} />
            <Paragraph quiet>{words.line}</Paragraph>
            <Paragraph>{`![${image.alt}](/beeld/${image.id})`}</Paragraph>
          </Card>
        ))}
      </CardGroup>
    </Page>
  )
}

import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  EmptyState,
  FileField,
  Form,
  Heading,
  Lead,
  LinkList,
  Page,
  Photo as Picture,
  Section,
  SubmitRow,
} from '../../../platform/ui/index.ts'
import type { Region } from '../queries.ts'
import { counterName } from '../rules.ts'
import { Photo } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** The sites this reader keeps. */
export function SitesPage({ t, regions }: { t: typeof nl; regions: Region[] }) {
  return (
    <Page title={t.sites.title}>
      <BackLink href="/beheer">{t.sites.back}</BackLink>
      <Heading level={1}>{t.sites.title}</Heading>
      <Lead>{t.sites.lead}</Lead>
      <LinkList items={regions.map((region) => ({ href: `/beheer/sites/${region.slug}`, label: counterName(region) }))} />
      {regions.length === 0 && <EmptyState title={t.sites.none} />}
    </Page>
  )
}

/** The picture of one site: what is there now, another one, or none. */
export function PhotoPage({
  t,
  region,
  photo,
  form,
}: {
  t: typeof nl
  region: Region
  photo: { contentHash: Buffer; alt: string } | null
  form: FormState
}) {
  const action = `/beheer/sites/${region.slug}`
  return (
    <Page title={t.sites.photo(region.displayName)}>
      <BackLink href="/beheer/sites">{t.sites.title}</BackLink>
      <FormErrors form={form} />
      <Heading level={1}>{t.sites.photo(region.displayName)}</Heading>
      {photo ? <Picture src={photoPath(region.slug, photo)} alt={photo.alt} /> : <EmptyState title={t.sites.noPhoto} />}
      <Form action={action} files>
        <FileField
          name="photo"
          label={t.fields.photo.label}
          hint={t.fields.photo.hint}
          accept={['image/png', 'image/jpeg']}
          error={form.errors.find((error) => error.field === 'photo')?.message}
        />
        <Fields schema={Photo} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.sites.save}</Button>
        </SubmitRow>
      </Form>
      {photo && (
        <Section title={t.sites.removeTitle}>
          <Form action={`${action}/verwijdering`}>
            <Button appearance="secondary">{t.sites.remove}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

/** Where a picture is served; another picture has another address, so no browser shows an old one. */
export function photoPath(slug: string, photo: { contentHash: Buffer }): string {
  return `/regio/${slug}/foto?v=${photo.contentHash.toString('hex').slice(0, 12)}`
}

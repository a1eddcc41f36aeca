import { Fields } from '../../../../platform/fields.tsx'
import { blankForm } from '../../../../platform/form.ts'
import { Button, Form, Paragraph, Section } from '../../../../platform/ui/index.ts'
import { ReviewForm } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { EditView } from '../edit-view.ts'

/** What else can be done with a page: say that it still holds, stop what was planned, take it off the site. */
export function Aftercare({ t, view: { page, nextReview } }: { t: typeof nl; view: EditView }) {
  const action = `/beheer/paginas/${page.id}`
  const { withdraw, reviewed } = t.editing
  return (
    <>
      {page.planned !== null && (
        <Form action={`${action}/planning/annulering`}>
          <Button appearance="secondary">{t.editing.cancelPlan}</Button>
        </Form>
      )}
      {page.live !== null && (
        <Section title={reviewed.title}>
          <Paragraph>{reviewed.about}</Paragraph>
          <Form action={`${action}/nagekeken`}>
            <Fields schema={ReviewForm} form={blankForm({ reviewOn: nextReview })} texts={t.fields} idPrefix="nagekeken" />
            <Button appearance="secondary">{reviewed.save}</Button>
          </Form>
        </Section>
      )}
      <Section title={withdraw.title}>
        <Paragraph>{page.adapts !== null ? withdraw.adapted : page.regionCode === null ? withdraw.national : withdraw.own}</Paragraph>
        <Form action={`${action}/intrekking`}>
          <Button appearance="danger">{page.adapts !== null ? withdraw.undo : withdraw.do}</Button>
        </Form>
      </Section>
    </>
  )
}

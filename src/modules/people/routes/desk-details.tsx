import { blankForm } from '../../../platform/form.ts'
import { read, write } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { correctDetails } from '../commands/details.ts'
import { requireFile } from '../open-file.ts'
import { DeskDetailsPage } from '../pages/desk-details-page.tsx'
import { DeskDetails, PersonId } from '../schema.ts'
import { texts } from '../texts.ts'

const guidance = { may: ['guide'] as const, purpose: 'guidance', params: PersonId }

/** Name, contact and birth date of a file, corrected at the desk. */
export const deskDetailsRoutes: Route[] = [
  page({
    get: '/werk/personen/:personId/beheer/gegevens',
    ...guidance,
    async show(c, { params }) {
      const { firstName, lastName, email, phone, birthDate } = await read(c, (tx, actor) => requireFile(tx, actor, params.personId))
      const known = blankForm({ firstName, lastName, email, phone, birthDate })
      return <DeskDetailsPage t={texts(c)} form={known} personId={params.personId} />
    },
  }),
  form({
    post: '/werk/personen/:personId/beheer/gegevens',
    ...guidance,
    form: DeskDetails,
    async submit(c, { params, input }) {
      await write(c, async (tx, actor) => correctDetails(tx, actor, await requireFile(tx, actor, params.personId), input))
      return c.href(`/werk/personen/${params.personId}/beheer?gewijzigd=ja`)
    },
    async again(c, { params, form: state }) {
      await read(c, (tx, actor) => requireFile(tx, actor, params.personId))
      return <DeskDetailsPage t={texts(c)} form={state} personId={params.personId} />
    },
  }),
]

import { blankForm, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { nationalDesk, setNationalDesk } from '../opening/desks.ts'
import { regionsOn } from '../queries.ts'
import { NationalDeskForm, NewHost } from '../schema.ts'
import { texts } from '../texts.ts'
import { allHosts, giveHost, requireNation } from './host-names.ts'
import { NationPage } from './nation-page.tsx'

const nation = { may: ['editor', 'administrator'] as const, purpose: null }
const HERE = '/beheer/landelijk'

async function nationPage(c: RequestContext, forms: { desk?: FormState; host?: FormState } = {}) {
  const { desk, ...given } = await read(c, async (tx, actor) => {
    requireNation(actor)
    return { desk: await nationalDesk(tx), hosts: await allHosts(tx), regions: await regionsOn(tx, actor.today) }
  })
  const known = blankForm({ nationPhone: desk.phone, nationHours: desk.hours, nationEmail: desk.email })
  return <NationPage t={texts(c)} {...given} today={c.actor.today} desk={forms.desk ?? known} host={forms.host ?? blankForm()} />
}

/** What the desk of the country keeps for the regions: how it is reached itself, and their host names. policy: A8 */
export const nationRoutes: Route[] = [
  page({ get: HERE, ...nation, show: (c) => nationPage(c) }),
  form({
    post: HERE,
    ...nation,
    form: NationalDeskForm,
    async submit(c, { input: { nationPhone: phone = null, nationHours: hours = null, nationEmail: email = null } }) {
      await write(c, (tx, actor) => {
        requireNation(actor)
        return setNationalDesk(tx, actor, { phone, hours, email })
      })
      return c.href(HERE)
    },
    again: (c, { form: desk }) => nationPage(c, { desk }),
  }),
  form({
    post: `${HERE}/adressen`,
    ...nation,
    form: NewHost,
    async submit(c, { input }) {
      await write(c, (tx, actor) => giveHost(tx, actor, input))
      return c.href(HERE)
    },
    again: (c, { form: host }) => nationPage(c, { host }),
  }),
]

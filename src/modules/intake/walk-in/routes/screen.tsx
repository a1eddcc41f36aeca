import { refuse } from '../../../../platform/errors.ts'
import { localPath } from '../../../../platform/languages.ts'
import { read, write, type RequestContext } from '../../../../platform/request.ts'
import { form, page, type Route } from '../../../../platform/route.ts'
import { locationById } from '../../../regions/index.ts'
import { texts } from '../../texts.ts'
import { NewScreenPage, ScreensPage, WaitingRoomPage } from '../pages/screen-pages.tsx'
import { placesOf, requirePlace } from '../places.ts'
import { newScreen, screenBy, screensOf } from '../screen.ts'
import { Place, ScreenToken } from '../schema.ts'

const keeping = { may: ['guide', 'coordinator'] as const, purpose: null }

async function screensPage(c: RequestContext) {
  const places = await read(c, async (tx, actor) => {
    const found = await placesOf(tx, actor)
    const screens = await screensOf(
      tx,
      found.map((one) => one.id),
    )
    const since = new Map(screens.map((one) => [one.locationId, one.madeAt]))
    return found.map((one) => ({ id: one.id, name: one.name, since: since.get(one.id) ?? null }))
  })
  return <ScreensPage t={texts(c).walkIn} places={places} none={texts(c).walkIn.noWalkIn} />
}

async function newScreenPage(c: RequestContext, location: string) {
  const { secret, place } = await write(c, async (tx, actor) => ({
    place: (await requirePlace(tx, actor, location)).name,
    secret: await newScreen(tx, actor, location),
  }))
  const { origin } = new URL(c.hono.req.url)
  const addresses = (['nl', 'en'] as const).map((language) => origin + localPath(language, `/wachtkamer/${secret}`))
  return <NewScreenPage t={texts(c).walkIn} place={place} addresses={addresses} />
}

async function waitingRoom(c: RequestContext, secret: string) {
  const given = await read(c, async (tx, actor) => {
    const screen = await screenBy(tx, actor, secret)
    return screen && { ...screen, place: (await locationById(tx, screen.locationId, actor.today))?.name ?? '' }
  })
  if (!given) refuse('platform.linkGone', 410)
  return <WaitingRoomPage t={texts(c).walkIn} {...given} />
}

/** The screen in the waiting room, and who gives it its address. policy: A7 */
export const screenRoutes: Route[] = [
  page({ get: '/werk/inloop/scherm', ...keeping, show: screensPage }),
  form({
    post: '/werk/inloop/scherm',
    ...keeping,
    form: Place,
    submit: async (c, { input }) => c.page(await newScreenPage(c, input.location)),
    again: (c) => screensPage(c),
  }),
  page({
    get: '/wachtkamer/:token',
    may: 'anyone',
    purpose: null,
    params: ScreenToken,
    show: (c, { params }) => waitingRoom(c, params.token),
  }),
]

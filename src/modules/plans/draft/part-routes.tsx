import type { z } from 'zod'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { requireFile } from '../../people/index.ts'
import { slotWords } from '../slots/pages.tsx'
import { texts } from '../texts.ts'
import { whereOptions } from '../where/locations.ts'
import { draftHref, partSays } from './facts.ts'
import { PartPage } from './part-page.tsx'
import type { DraftChange } from './queries.ts'
import type { DraftPart } from './rules.ts'
import { savePart, type Set } from './save.ts'
import { DraftGoes, DraftParams, DraftStart, DraftWhy } from './schema.ts'
import { partShown, type PartShown } from './shown.ts'
import { withVersion } from './version.ts'

const guidance = { may: ['guide', 'partner'] as const, purpose: 'guidance' }
const PATH = '/werk/personen/:personId/doorverwijzingen/concepten/:draftId'
interface Ids {
  personId: string
  draftId: string
}
type Filled = Record<string, string | number | null | undefined>

interface Part<S extends FormShape> {
  part: Exclude<DraftPart, 'service' | 'payment'>
  path: string
  schema: S
  /** What stands in the form at first. */
  filled: (draft: PartShown['draft']) => Filled
  set: (input: z.output<S>) => Set
}

async function partPage<S extends FormShape>(
  c: RequestContext,
  part: Part<S>,
  ids: Ids,
  typed?: FormState,
  clash: DraftChange | null = null,
) {
  const shown = await read(c, async (tx, actor) => partShown(tx, actor, await requireFile(tx, actor, ids.personId), ids.draftId, part.part))
  const t = texts(c)
  const { version } = shown.draft
  const form = typed ?? blankForm({ ...part.filled(shown.draft), version })
  const none = [{ value: '', label: '–' }]
  return (
    <PartPage
      t={t}
      shown={shown}
      part={part.part}
      path={part.path}
      schema={part.schema}
      now={partSays(t, formatIn(c.language), shown, part.part)}
      clash={clash}
      form={clash ? withVersion(form, version) : form}
      options={{
        waitsForStep: [...none, ...shown.decisions],
        follows: [...none, ...shown.running],
        locationId: [...none, ...whereOptions(catalogueTexts(c), formatIn(c.language), shown.nearby)],
        slotId: [...none, ...shown.slots.map((slot) => ({ value: slot.id, label: slotWords(t, formatIn(c.language), slot) }))],
        startCondition: [...none, ...Object.entries(t.fields.startCondition.options).map(([value, label]) => ({ value, label }))],
      }}
    />
  )
}

/** A part of a draft: its page, and saving it. */
function routesOf<S extends FormShape>(part: Part<S>): Route[] {
  return [
    page({ get: `${PATH}/${part.path}`, ...guidance, params: DraftParams, show: (c, { params }) => partPage(c, part, params) }),
    form({
      post: `${PATH}/${part.path}`,
      ...guidance,
      params: DraftParams,
      form: part.schema,
      async submit(c, { params, input }) {
        const { version } = input as { version: number }
        const clash = await write(c, async (tx, actor) =>
          savePart(tx, actor, await requireFile(tx, actor, params.personId), params.draftId, version, part.set(input)),
        )
        if (clash) return c.page(await partPage(c, part, params, blankForm(input as Filled), clash), 409)
        return c.href(draftHref(params.personId, params.draftId))
      },
      again: (c, { params, form: state }) => partPage(c, part, params, state),
    }),
  ]
}

/** Each part of a draft is a page of its own. */
export const partRoutes: Route[] = [
  ...routesOf({
    part: 'why',
    path: 'waarom',
    schema: DraftWhy,
    filled: ({ reason, because }) => ({ reason, because }),
    set: (input) => ({ part: 'why', reason: input.reason, because: input.because }),
  }),
  ...routesOf({
    part: 'goes',
    path: 'gegevens',
    schema: DraftGoes,
    filled: ({ goesAlong }) => ({ goesAlong }),
    set: ({ goesAlong }) => ({ part: 'goes', goesAlong }),
  }),
  ...routesOf({
    part: 'start',
    path: 'start',
    schema: DraftStart,
    filled: ({ waitsForStep, startCondition, follows, followsWhen, slotId, locationId }) => ({
      waitsForStep,
      startCondition,
      follows,
      followsWhen,
      slotId,
      locationId,
    }),
    set: ({ version: _, ...start }) => ({ part: 'start', ...start }),
  }),
]

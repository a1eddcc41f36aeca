import { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import { read, write, type RequestContext } from '../../../platform/request.ts'
import { form, page, type Route } from '../../../platform/route.ts'
import { cellText } from '../../../platform/sheets/cells.ts'
import { readBook } from '../../../platform/sheets/read.ts'
import { texts } from '../texts.ts'
import { dropChance, noteChance, putChances, type GivenChance } from './commands.ts'
import { ChancesPage, OneChancePage } from './pages.tsx'
import { chancesIn } from './queries.ts'
import { CHANCE_COLUMNS, readChance, type ChanceFields } from './read.ts'
import { ChanceQuery, DropChance, NoteChance } from './schema.ts'

const keeps = { may: ['coordinator'] as const, purpose: null }
export const CHANCES = '/beheer/kansen'
/** So many lines that are not right are named; of more it is said that there are. */
const NAMED = 10

async function listPage(c: RequestContext, state?: FormState) {
  const region = c.region ?? notFound()
  const chances = await read(c, (tx) => chancesIn(tx, region.code))
  return <ChancesPage t={texts(c)} chances={chances} today={c.actor.today} form={state ?? blankForm()} />
}

async function onePage(c: RequestContext, wat: string | undefined, state?: FormState) {
  const region = c.region ?? notFound()
  const stood = (await read(c, (tx) => chancesIn(tx, region.code))).find(({ id }) => id === (wat ?? state?.values.id))
  if (wat && !stood) notFound()
  const typed = stood
    ? {
        id: stood.id,
        occupationGroup: stood.occupationGroup,
        chanceCodes: stood.iscoCodes.join(' '),
        ratio: stood.ratio === null ? null : String(stood.ratio).replace('.', c.language === 'nl' ? ',' : '.'),
        tension: stood.ratio === null ? stood.tension : null,
        chanceSource: stood.source,
        asOf: stood.asOf,
      }
    : { id: newId() }
  return <OneChancePage t={texts(c)} stood={stood ?? null} form={state ?? blankForm(typed)} />
}

/** All lines of a file, or none: whoever mends one line sends the file again. */
async function takeFile(tx: Tx, actor: Actor, regionCode: string, file: Buffer | null): Promise<void> {
  const rows = (file && (await readBook(file)))?.sheets[0]?.rows ?? []
  const head = (rows[0] ?? []).map((cell) => cellText(cell).toLowerCase())
  if (rows.length < 2) invalid('cijfers', 'chanceFileNone')
  if (CHANCE_COLUMNS.some((column) => column !== 'spanning' && !head.includes(column))) invalid('cijfers', 'chanceFileColumns')
  const byKey = new Map<string, GivenChance>()
  const wrong: string[] = []
  for (const [at, row] of rows.entries()) {
    if (at === 0) continue
    const fields = Object.fromEntries(head.map((name, column) => [name, cellText(row[column])])) as ChanceFields
    if (Object.values(fields).every((value) => value === '')) continue
    const line = readChance(fields, regionCode, actor.today)
    if ('field' in line) wrong.push(`${at + 1} (${line.field})`)
    else byKey.set(`${line.value.occupationGroup} ${line.value.asOf}`, line.value)
  }
  if (wrong.length > 0)
    invalid('cijfers', 'chanceFileRow', { lines: wrong.slice(0, NAMED).join(', ') + (wrong.length > NAMED ? ' …' : '') })
  await putChances(tx, { enteredBy: actor.accountId, enteredAt: actor.now.toString() }, [...byKey.values()])
  await audit(tx, actor, { what: 'skills.chances-read', subject: regionCode, regionCode, after: { figures: byKey.size } })
}

/** Figures on the chance of work that a region keeps: of others, each with its source and day. policy: C3 */
export const chanceRoutes: Route[] = [
  page({ get: CHANCES, ...keeps, show: (c) => listPage(c) }),
  page({ get: `${CHANCES}/cijfer`, ...keeps, query: ChanceQuery, show: (c, { query }) => onePage(c, query.wat) }),
  form({
    post: `${CHANCES}/cijfer`,
    ...keeps,
    form: NoteChance,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => noteChance(tx, actor, region.code, input))
      return c.href(CHANCES)
    },
    again: (c, { form: state }) => onePage(c, undefined, state),
  }),
  form({
    post: `${CHANCES}/weg`,
    ...keeps,
    form: DropChance,
    async submit(c, { input }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => dropChance(tx, actor, region.code, input.id))
      return c.href(CHANCES)
    },
    again: (c, { form: state }) => onePage(c, undefined, state),
  }),
  form({
    post: CHANCES,
    ...keeps,
    form: z.object({}),
    file: 'cijfers',
    async submit(c, { file }) {
      const region = c.region ?? notFound()
      await write(c, (tx, actor) => takeFile(tx, actor, region.code, file))
      return c.href(CHANCES)
    },
    again: (c, { form: state }) => listPage(c, state),
  }),
]

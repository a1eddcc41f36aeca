import { grantRole, putAccount } from '../modules/access/index.ts'
import { adaptPage, addImage, addName, addSynonym, makePage, savePage } from '../modules/content/index.ts'
import { insertOrganisation } from '../modules/regions/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { fieldsOf, type Answer, type TestApp } from './app.ts'
import type { Cast } from './people.ts'
import { png } from './png.ts'

/** Who writes the sites: Noor for the country, Sem for the region of the cast, Tess for another; and who answers for national pages. */
export interface Editors {
  noor: string
  sem: string
  tess: string
  desk: string
}

export async function enterEditors(app: TestApp, cast: Cast): Promise<Editors> {
  return app.system(async (tx, actor) => {
    const desk = await insertOrganisation(tx, actor, {
      name: 'Landelijk Steunpunt',
      types: ['umbrella-organisation'],
      sensitivity: 'normal',
      email: 'redactie@steunpunt.example',
      validFrom: '2021-01-01',
    })
    const editor = async (name: string, organisationId: string, regionCode: string | null) => {
      const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: name, displayName: name, organisationId })
      await grantRole(tx, actor, { accountId: id, role: 'editor', regionCode })
      return id
    }
    return {
      desk,
      noor: await editor('Noor van Leeuwen', desk, null),
      sem: await editor('Sem Dijkstra', cast.municipality, cast.region),
      tess: await editor('Tess Mol', cast.otherUwv, cast.elsewhere),
    }
  })
}

/** A page of a site, made and published on the pages of the editor; gives its id. */
export async function publishPage(app: TestApp, editor: string, site: string, words: Record<string, string>): Promise<string> {
  const as = app.as(editor)
  const blank = fieldsOf(await as.get(`/beheer/inhoud/${site}/nieuw`), `/beheer/inhoud/${site}/nieuw`)
  const ownerId = words.ownerId ?? (await ownerOf(app, editor))
  const made = await as.post(`/beheer/inhoud/${site}/nieuw`, { ...blank, source: 'Eigen tekst', ...words, ownerId })
  const id = made.location?.match(/[0-9a-f-]{36}/)?.[0]
  if (!id) throw new Error(`no page was made: ${made.status} ${made.text.slice(0, 400)}`)
  await change(app, editor, id, words)
  return id
}

/** Saves a page as its editor would: all fields as they are, these changed; published unless told otherwise. */
export async function change(app: TestApp, editor: string, id: string, words: Record<string, string>, act = 'publish'): Promise<Answer> {
  const as = app.as(editor)
  const at = await as.get(`/beheer/paginas/${id}`)
  return as.post(`/beheer/paginas/${id}`, { ...editedFields(at), ...words, act })
}

/** What the editor of a page holds now. */
export function editedFields(answer: Answer): Record<string, string> {
  const action = /<form[^>]*action="([^"]*\/beheer\/paginas\/[0-9a-f-]{36})"/.exec(answer.html)![1]!
  const form = answer.html.slice(answer.html.indexOf(`action="${action}"`))
  const areas = [...form.matchAll(/<textarea[^>]*\bname="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)].map(([, name, text]) => [
    name!,
    text!.trim(),
  ])
  const owner = /<select[^>]*name="ownerId"[\s\S]*?<option value="([^"]*)" selected/.exec(form)?.[1]
  return { ...fieldsOf(answer, action), ...Object.fromEntries(areas), ...(owner ? { ownerId: owner } : {}) }
}

async function ownerOf(app: TestApp, accountId: string): Promise<string> {
  const { rows } = await app.database.owner.query<{ id: string }>('select organisation_id as id from access.account where id = $1', [
    accountId,
  ])
  return rows[0]!.id
}

/** A national page that has changed since a region made its own, a name of the past and words that mean the same: something on every page of the editor. */
export async function enterPages(tx: Tx, actor: Actor, site: string): Promise<void> {
  const desk: Actor = { ...actor, roles: ['administrator'], regions: ['*'] }
  const facts = { ownerId: desk.organisationId!, source: 'Eigen tekst', reviewOn: '2027-01-01', act: 'publish' as const }
  const id = await makePage(tx, desk, 'landelijk', { titleNl: 'Wat kost het?', slug: 'kosten', ...facts })
  await savePage(tx, desk, id, { titleNl: 'Wat kost het?', bodyNl: 'Niets.', ...facts, base: 1 })
  const own = await adaptPage(tx, desk, site, id, 'override')
  await savePage(tx, desk, own, { titleNl: 'Wat kost het hier?', bodyNl: 'Ook niets.', ...facts, base: 1, basedOn: 2 })
  await savePage(tx, desk, id, { titleNl: 'Wat kost het?', bodyNl: 'Niets, voor niemand.', ...facts, base: 2 })
  const rights = await makePage(tx, desk, 'landelijk', { titleNl: 'Uw rechten', slug: 'rechten', ...facts })
  await savePage(tx, desk, rights, { titleNl: 'Uw rechten', bodyNl: 'U mag alles vragen.', ...facts, base: 1 })
  await addName(tx, desk, 'landelijk', { name: 'WSP', nowCalled: 'Werkcentrum', leadsTo: 'info/kosten', untilOn: '2028-01-01' })
  await addSynonym(tx, desk, 'landelijk', 'kosten, prijs')
  await addImage(tx, desk, site, { alt: 'De balie bij de ingang', file: png('x') })
}

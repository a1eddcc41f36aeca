import { fieldsOf, type TestApp } from './app.ts'
import type { Cast } from './people.ts'

const jan = {
  firstName: 'Jan',
  lastName: 'de Boer',
  email: 'jan@post.example',
  phone: '06 12 34 56 78',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  agreed: 'yes',
}

/** Karin hands somebody over, Fatma accepts: a file that is Fatma's to open. Gives its id. */
export async function handedOver(app: TestApp, cast: Cast, more: Record<string, string> = {}): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', { ...form, ...jan, ...more })
  await app.as(cast.fatma).submit(`/werk/overdrachten/${form.id}/aanvaarding`)
  return form.id!
}

/** The number somebody reads out at the desk. */
export async function numberOf(app: TestApp, accountId: string): Promise<string> {
  const { rows } = await app.database.owner.query<{ reference: string }>('select reference from access.account where id = $1', [accountId])
  return rows[0]!.reference
}

/** The file belongs to this account from now on, tied at the desk by Fatma. */
export async function tiedAtDesk(app: TestApp, cast: Cast, personId: string, accountId: string, birthDate = '1977-05-31'): Promise<void> {
  const fields = { accountReference: await numberOf(app, accountId), birthDate, documentSeen: 'yes' }
  await app.as(cast.fatma).submit(`/werk/personen/${personId}/beheer/account`, fields)
}

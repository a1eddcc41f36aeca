import { asOwner } from './owner.ts'

/** Of pages of one file or one referral so many are asked in turn. */
const FILES = 20

/** A page, or a form that only asks, with whoever opens it; a page of one file or referral with several of them in turn. */
export interface Target {
  name: string
  as: string
  paths: string[]
  form?: string
}

interface Row {
  person: string
  referral: string
  received: string
  work: string
  step: string
}

/** What stands behind pages with an id: files of one guide, and what one provider received and looks after. */
async function rowsOf(dataDir: string): Promise<Row[]> {
  const { rows } = await asOwner(dataDir, (owner) =>
    owner.query<Row>(
      `select p.person_id as person, r.id as referral, (select s.id from plans.step s where s.region_code = p.region_code and s.person_id = p.person_id limit 1) as step,
         (select f.id from plans.referral f where f.region_code = p.region_code and f.provider_organisation = t.organisation_id and f.state = 'running' order by f.id offset p.nth limit 1) as received,
         (select w.id from plans.placement w where w.region_code = p.region_code and w.aftercare_organisation = t.organisation_id and w.aftercare_until > current_date + 1
           order by w.id offset p.nth limit 1) as work
       from (select region_code, id, person_id, row_number() over (order by opened_at desc, id) - 1 as nth from plans.plan
         where lead_account = (select id from access.account where issuer = 'bench' and subject = 'guide-0')) p
       join plans.referral r on r.region_code = p.region_code and r.plan_id = p.id and r.reference like 'bench-2-%'
       cross join (select organisation_id from access.account where issuer = 'bench' and subject = 'teacher-0') t
       order by p.nth limit ${FILES}`,
    ),
  )
  return rows
}

/** Every list and file page about plans and referrals, per role. */
export async function referralPages(dataDir: string): Promise<Target[]> {
  const rows = await rowsOf(dataDir)
  const as =
    (who: string) =>
    (name: string): Target => ({ as: who, name, paths: [name] })
  const ids: Record<string, keyof Row> = {
    ':personId': 'person',
    ':referralId': 'referral',
    ':receivedId': 'received',
    ':workId': 'work',
    ':stepId': 'step',
  }
  const each =
    (who: string) =>
    (name: string): Target => {
      const paths = rows.map((row) => name.replaceAll(/:\w+/g, (id) => row[ids[id]!]))
      return { as: who, name, paths: paths.filter((path) => !path.includes('null')) }
    }
  const file = (path: string) => `/werk/personen/:personId${path}`
  const asking = (who: string, name: string, form: Record<string, string>): Target => ({
    as: who,
    name: `POST ${name}`,
    paths: [name],
    form: new URLSearchParams(form).toString(),
  })
  return [
    ...[
      '',
      '/dossiers',
      ...['still', 'late', 'provider', 'person'].map((stand) => `/dossiers?stand=${stand}`),
      '/dossiers/overdracht',
      '/dossiers/bestand',
    ].map((path) => as('guide-0')(`/werk${path}`)),
    asking('guide-0', '/werk/dossiers/zoeken', { personName: 'Fluer Aaldres' }),
    ...['', '/plan', '/plan/delen', '/plan/stappen/nieuw', '/plan/onderdelen/doorverwijzing/:referralId', '/gesprekken/nieuw'].map((path) =>
      each('guide-0')(file(path)),
    ),
    ...['/werk', '/plaatsing', '/keuzelijst', '/sluiting', '/verhuizing'].map((path) => each('guide-0')(file(path))),
    ...['nieuw', ':referralId', ':referralId/geld'].map((path) => each('guide-0')(file(`/doorverwijzingen/${path}`))),
    ...['', '/doorverwijzingen', '/nazorg', '/leren', '/team', '/kennismakingen'].map((path) => as('teacher-0')(`/aanbieder${path}`)),
    ...['/doorverwijzingen/:receivedId', '/nazorg/:workId'].map((path) => each('teacher-0')(`/aanbieder${path}`)),
    as('clerk-0')('/werk/taken'),
    ...['dossiers', 'voortgang', 'voortgang/bestand', 'leren', 'niet-gelukt', 'betalingen', 'eigen-instrumenten'].map((path) =>
      as('seat-0')(`/beheer/${path}`),
    ),
    ...['', '/plan', '/plan/delen', '/plan/afdruk', '/geld', '/gesprekken', '/inzage'].map((path) => as('own-0')(`/mijn${path}`)),
  ]
}

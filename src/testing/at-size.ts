import { grantRole, putAccount, type GivenRole } from '../modules/access/index.ts'
import { askDesk, beginDraft } from '../modules/intake/index.ts'
import { insertService } from '../modules/catalogue/index.ts'
import { addGap, keepTemplate } from '../modules/plans/index.ts'
import { insertOrganisation } from '../modules/regions/index.ts'
import type { Actor, Role } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { newId } from '../platform/ids.ts'
import { seedDatabase } from '../seed/index.ts'
import type { TestApp } from './app.ts'
import { enterPages } from './content.ts'
import { enterRecords } from './records-at-size.ts'

/** Where the seeded people are who look around; its site is the one that is walked. */
const REGION = 'AM06'
export const SITE = 'veluwe-stedendriehoek'

export type Walker = Exclude<Role, 'system' | 'api'>

/** Fills the database and gives, per role, an account with data behind it. */
export async function seedWalkers(app: TestApp, scale: number): Promise<Record<Walker, string | null>> {
  await seedDatabase(app.database.owner, { scale, seed: 1, today: app.clock.today(), tell: () => {} })
  const { rows } = await app.database.owner.query<{ subject: string; id: string; organisation: string }>(
    "select subject, id, organisation_id as organisation from access.account where subject like '1-' || $1 || '-%'",
    [REGION],
  )
  const seeded = (name: string) => rows.find((row) => row.subject === `1-${REGION}-${name}`)!
  const {
    rows: [employer],
  } = await app.database.owner.query<{ id: string }>(
    'select organisation_id as id from employers.employer where region_code = $1 order by id limit 1',
    [REGION],
  )
  // Somebody who is asked how it goes: behind that account every page for a person has something to show.
  const {
    rows: [asked],
  } = await app.database.owner.query<{ id: string }>(
    `select f.account_id as id from plans.outcome o join people.file_account f using (region_code, person_id)
      where region_code = $1 and o.asked_on is not null and o.answer is null order by f.account_id limit 1`,
    [REGION],
  )
  const parent = await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: 'parent' }))
  await app.database.owner.query(
    `insert into people.representation (region_code, id, person_id, account_id, kind, scope, proof, proof_seen_by, from_on)
      select region_code, gen_random_uuid(), person_id, $1, 'parent', '{appointments,plan,money}', 'identity-document', $2, $3
      from people.file_account where account_id = $4`,
    [parent.id, seeded('guide-1').id, app.clock.today(), asked!.id],
  )
  await enterTalk(app, asked!.id)
  await enterCourse(app, asked!.id)
  await enterRecords(app, seeded('guide-1').organisation)
  await enterWaiting(app, seeded('seat-1').id, seeded('guide-1'))
  await enterOpenReferral(app, asked!.id)
  await enterLookedAfter(app, seeded('teacher-1').organisation)
  await enterLocation(app, seeded('teacher-1').organisation, seeded('seat-1').id)
  return app.system(async (tx, actor) => {
    const staff = async (role: GivenRole, regionCode: string | null = REGION) => {
      const { id } = await putAccount(tx, {
        audience: 'staff',
        issuer: 'test',
        subject: role,
        displayName: `Werker ${role}`,
        organisationId: seeded('guide-1').organisation,
      })
      await grantRole(tx, actor, { accountId: id, role, regionCode })
      return id
    }
    await enterPages(tx, { ...actor, organisationId: seeded('guide-1').organisation }, SITE)
    const firm = await putAccount(tx, {
      audience: 'employer',
      issuer: 'test',
      subject: 'firm',
      displayName: 'Eva',
      organisationId: employer!.id,
    })
    await tx
      .insertInto('catalogue.source')
      .values({ id: newId(), slug: 'bibliotheek', name: 'Bibliotheek', form: 'hsds-api', url: 'https://bibliotheek.example/services' })
      .execute()
    // A draft of the questions and a question to the desk, so that their pages are there.
    await beginDraft(tx, { ...actor, roles: ['administrator'] }, 1)
    await askDesk(tx, actor, REGION, {
      id: newId(),
      askerKind: 'employer',
      deskQuestion: 'Welke regeling is er voor een leerling?',
      askerOrganisation: 'Drukkerij Vos',
      askerName: 'Iris Vos',
      askerEmail: 'iris@vos.example',
    })
    const { id: seat, organisation } = seeded('seat-1')
    await addGap(tx, { ...actor, accountId: seat }, REGION, {
      id: newId(),
      gapWords: 'Geen taalles in de avond',
      need: 'language',
      takenUpBy: organisation,
      reviewOn: actor.today,
    })
    await keepTemplate(tx, { ...actor, accountId: seeded('seat-1').id }, REGION, {
      id: newId(),
      templateName: 'Techniek',
      templateGoal: 'Werken in de techniek',
      title1: 'Kijk een dag mee',
      kind1: 'own-action',
      owner1: 'person',
      days1: 7,
    })
    await enterSheets(tx, actor, seeded('teacher-1'), seeded('seat-1').id)
    await enterTakenOver(tx, actor)
    return {
      visitor: null,
      person: asked!.id,
      representative: parent.id,
      employer: firm.id,
      partner: seeded('clerk-1').id,
      host: await staff('host'),
      editor: await staff('editor'),
      'organisation-admin': await staff('organisation-admin', null),
      guide: seeded('guide-1').id,
      mediator: await staff('mediator'),
      'private-mediator': await staff('private-mediator'),
      provider: seeded('teacher-1').id,
      coordinator: seeded('seat-1').id,
      'board-member': await staff('board-member'),
      'privacy-officer': seeded('officer-1').id,
      auditor: await staff('auditor', null),
      administrator: await staff('administrator', null),
    }
  })
}

/** Something that runs for who is asked how it goes, so that its page for a person is there. */
async function enterCourse(app: TestApp, account: string): Promise<void> {
  await app.database.owner.query(
    `with plan as (select p.region_code, p.id, p.person_id from plans.plan p join people.file_account f using (region_code, person_id)
        where f.account_id = $1 and f.ended_at is null order by p.opened_at desc limit 1),
      made as (insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation,
          sender_organisation, sender_account, payer, reason, state, made_at)
        select plan.region_code, gen_random_uuid(), plan.id, plan.person_id, 'ATSIZE', r.service_id, r.provider_organisation,
          r.sender_organisation, r.sender_account, 'free', 'fits-goal', 'running', r.made_at
        from plan, lateral (select * from plans.referral o where o.region_code = plan.region_code limit 1) r
        returning region_code, id, person_id)
      insert into plans.referral_text (region_code, referral_id, person_id, goes_along) select region_code, id, person_id, 'Bellen na tien uur' from made`,
    [account],
  )
}

/** First talks that are planned, so that they can be moved: the newest referral of every plan, and one of the person who walks around. */
async function enterTalk(app: TestApp, account: string): Promise<void> {
  await app.database.owner.query(
    `with whose as (
       select p.region_code, p.id as plan_id, p.person_id from plans.plan p where p.region_code = $1
       union all
       select f.region_code, x.plan_id, f.person_id from people.file_account f
       join lateral (select * from plans.referral where region_code = $1 order by id limit 1) x using (region_code) where f.account_id = $2),
     r as (insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation,
         sender_account, payer, reason, state, intake_on, intake_at, accept_by, made_at)
       select w.region_code, gen_random_uuid(), w.plan_id, w.person_id, 'T' || row_number() over (), x.service_id, x.provider_organisation,
         x.sender_organisation, x.sender_account, 'uwv', 'fits-goal', 'intake-planned', $3, '10:00', $3, $4
       from whose w, lateral (select * from plans.referral o where o.region_code = w.region_code order by id limit 1) x
       returning region_code, id, person_id)
     insert into plans.referral_text (region_code, referral_id, person_id, goes_along) select region_code, id, person_id, 'Belt graag' from r`,
    [REGION, account, app.clock.today(), app.clock.now().toString()],
  )
}

/** A sheet that a provider sent and one that a coordinator sent, so that their pages are there. */
async function enterSheets(tx: Tx, actor: Actor, provider: { id: string; organisation: string }, coordinator: string): Promise<void> {
  const sheet = {
    at: actor.now.toString(),
    fileName: 'aanbod.xlsx',
    form: 'xlsx' as const,
    rows: JSON.stringify([]),
    findings: JSON.stringify([{ row: 2, cell: 'B2', typed: '', says: 'Vul dit in.' }]),
    doneAt: null,
  }
  await tx
    .insertInto('catalogue.sheetUpload')
    .values([
      { ...sheet, id: newId(), byAccount: provider.id, organisationId: provider.organisation, regionCode: null },
      { ...sheet, id: newId(), byAccount: coordinator, organisationId: null, regionCode: REGION },
    ])
    .execute()
}

/** A service of another catalogue that is not complete, of an organisation that has no role anywhere. */
async function enterTakenOver(tx: Tx, actor: Actor): Promise<void> {
  const sourceId = newId()
  const source = { id: sourceId, slug: 'kaart', name: 'Sociale kaart', form: 'hsds-api' as const, url: 'https://kaart.example/services' }
  await tx.insertInto('catalogue.source').values(source).execute()
  const organisationId = await insertOrganisation(tx, actor, { name: 'Buurthuis', types: ['care-and-welfare'], validFrom: '2021-01-01' })
  const given = {
    organisationId,
    name: 'Koffie-inloop',
    kind: 'volunteering',
    status: 'public',
    confirmedOn: actor.today,
    newSince: actor.today,
    regions: [REGION],
  }
  const id = await insertService(tx, actor, given)
  await tx.updateTable('catalogue.service').set({ sourceId, externalId: 'koffie' }).where('id', '=', id).execute()
}

/** A referral that runs, of somebody who has an account: it can be withdrawn. */
async function enterOpenReferral(app: TestApp, account: string): Promise<void> {
  await app.database.owner.query(
    `with made as (
       insert into plans.referral (region_code, id, plan_id, person_id, reference, service_id, provider_organisation, sender_organisation,
         sender_account, payer, reason, state, made_at)
       select p.region_code, gen_random_uuid(), p.id, p.person_id, 'AAAAAAAA', r.service_id, r.provider_organisation, r.sender_organisation,
         r.sender_account, r.payer, r.reason, 'running', p.opened_at
       from plans.plan p join people.file_account f on f.region_code = p.region_code and f.person_id = p.person_id and f.account_id = $1,
         lateral (select * from plans.referral r where r.region_code = p.region_code limit 1) r
       returning region_code, id, person_id)
     insert into plans.referral_text (region_code, referral_id, person_id, goes_along) select region_code, id, person_id, 'Wil leren.' from made`,
    [account],
  )
}

/** What waits for a decision of the region, what it keeps itself, help that went along with a person, and a sheet of a set-up. */
async function enterWaiting(app: TestApp, coordinator: string, guide: { id: string; organisation: string }): Promise<void> {
  const { owner } = app.database
  const today = app.clock.today()
  await owner.query(
    `insert into catalogue.shown_in (id, service_id, region_code, state, asked_on, decide_by, by_default)
       select gen_random_uuid(), id, $1, 'waiting', $2::date, $2::date + 14, true from catalogue.service where status = 'public' order by id limit 1`,
    [REGION, today],
  )
  await owner.query(
    `insert into catalogue.admission (region_code, id, organisation_id, given, name, invitation_id, mail_language, proposed_by, proposed_at, state)
       values ($1, gen_random_uuid(), gen_random_uuid(), 'null', 'Nieuw Begin', gen_random_uuid(), 'nl', $2, $3, 'waiting')`,
    [REGION, guide.id, today],
  )
  await owner.query(
    `update catalogue.service set kept_by_region = $1 where id = (
       select s.id from catalogue.service s join catalogue.service_area a on a.service_id = s.id where a.region_code = $1 order by s.id limit 1)`,
    [REGION],
  )
  await owner.query(
    `insert into plans.missing_help (region_code, id, person_id, entry_id, organisation_id, given_by, given_at, given_how)
       select p.region_code, gen_random_uuid(), p.person_id, m.id, $2, $3, $4, 'paper'
       from (select region_code, person_id from plans.plan where region_code = $1 and ended_on is null) p,
         (select id from catalogue.missing_entry where region_code = $1 order by id limit 1) m`,
    [REGION, guide.organisation, guide.id, today],
  )
  // A referral that is not sent yet, which the person was asked to read.
  await owner.query(
    `with d as (insert into plans.draft (region_code, id, plan_id, person_id, service_id, state, version, payer, shown_version, shown_at, made_by, made_organisation, made_at, changed_at)
       select p.region_code, gen_random_uuid(), p.id, p.person_id, s.id, 'open', 0, 'uwv', 0, $4, $3, $2, $4, $4
       from plans.plan p, (select id from catalogue.service where status = 'public' order by id limit 1) s where p.region_code = $1 and p.ended_on is null
       returning region_code, id, person_id)
     insert into plans.draft_text (region_code, draft_id, person_id, goes_along) select region_code, id, person_id, 'Belt graag' from d`,
    [REGION, guide.organisation, guide.id, today],
  )
  // A conversation that is not finished, and a step that only this guide may know.
  await owner.query(
    `with s as (update plans.step set sensitivity = 'special' where region_code = $1 and id in (
       select distinct on (person_id) id from plans.step where region_code = $1 and state = 'open' and owner_kind = 'person' order by person_id, id)
       returning region_code, id, person_id)
     insert into plans.step_named (region_code, step_id, person_id, account_id, named_by, named_at)
       select region_code, id, person_id, $2, $2, $3 from s`,
    [REGION, guide.id, today],
  )
  await owner.query(
    `insert into contacts.draft (region_code, id, person_id, account_id, organisation_id, kept_at, answers)
       select region_code, gen_random_uuid(), person_id, $2, $3, $4, '{}' from plans.plan where region_code = $1 and ended_on is null`,
    [REGION, guide.id, guide.organisation, today],
  )
  await owner.query(
    `insert into setup.upload (id, region_code, by_account, at, file_name, sheets, findings)
       values (gen_random_uuid(), $1, $2, $3, 'regio.xlsx', '{}', '[]')`,
    [REGION, coordinator, today],
  )
}

/** Where a provider works, and a coordinator who may take names along. */
async function enterLocation(app: TestApp, provider: string, coordinator: string): Promise<void> {
  await app.database.owner.query(
    `insert into catalogue.location (id, organisation_id, name, street, house_number, postcode, place, made_at)
       values (gen_random_uuid(), $1, 'Praktijkhal', 'Ambachtsweg', '12', '7202AB', 'Zutphen', $2)`,
    [provider, app.clock.now().toString()],
  )
  await app.database.owner.query("update access.role_grant set with_names = true where account_id = $1 and role = 'coordinator'", [
    coordinator,
  ])
}

/** People at work whom a provider looks after, so that its page of one of them is there. */
async function enterLookedAfter(app: TestApp, provider: string): Promise<void> {
  await app.database.owner.query(
    `with placed as (update plans.placement set aftercare_organisation = $2, aftercare_until = $3::date + 90
       where (region_code, id) in (select region_code, id from plans.placement where region_code = $1 and ended_on is null order by id limit 20)
       returning region_code, id, person_id, aftercare_until)
     insert into people.sight (region_code, id, person_id, organisation_id, account_id, scope, purpose, because, record, from_on, until_on)
       select region_code, gen_random_uuid(), person_id, $2, null, 'part', 'placement', 'placement', id, $3, aftercare_until from placed`,
    [REGION, provider, app.clock.today()],
  )
}

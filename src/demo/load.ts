import { grantRole, putAccount, putApiClient, setNames } from '../modules/access/index.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { daysAfter } from '../platform/clock.ts'
import { inContext, type Tx } from '../platform/db/context.ts'
import type { Program } from '../program.ts'
import { DEMO_ACCOUNTS, FIRST } from './accounts.ts'
import { writeContent } from './content.ts'
import { demoIssuer } from './identity-provider/index.ts'
import { enterLocations, enterOrganisations } from './organisations.ts'
import { DEMO_CLIENT_ID, demoClientKey } from './api-client.ts'
import { takeInOthers } from './other-catalogue.ts'
import { loadServices } from './services.ts'
import { acting } from './story/acting.ts'
import { keepDiary } from './story/diary.ts'
import { keepChances } from './story/chances.ts'
import { keepGap, refuseEnforcement } from './story/gaps.ts'
import { openLocations } from './story/locations.ts'
import { registerSmallProvider } from './story/small-provider.ts'
import { openFrontDoor } from './story/front-door.ts'
import { keepOffers } from './story/offers.ts'
import { tellStories } from './story/chronicle.ts'
import { receiveVisitors } from './story/visitors.ts'
import { layDownTerms } from './terms.ts'

/** What the loaded demo is made of, by key. */
export interface DemoIds {
  organisations: Map<string, string>
  accounts: Map<string, string>
  locations: Map<string, string>
  services: Map<string, string>
}

/** Fills a new demo database once; of several instances at once one does it. */
export async function loadDemo(program: Program): Promise<void> {
  const lock = await program.ownerPool.connect()
  try {
    // Another instance that fills it may take longer than one question may.
    await lock.query('set statement_timeout = 0')
    await lock.query("select pg_advisory_lock(hashtext('wegwijzer demo'))")
    const { rowCount } = await lock.query("select from platform.setting where key = 'demo-loaded'")
    if (rowCount) return
    const { publicJwk } = await demoClientKey(program.around.db)
    const ids = await asProgram(program, async (tx, actor) => {
      const organisations = await enterOrganisations(tx, actor)
      const locations = await enterLocations(tx, actor, organisations)
      const accounts = await enterAccounts(tx, actor, organisations)
      await putApiClient(tx, actor, {
        clientId: DEMO_CLIENT_ID,
        organisationId: organisations.get('zutphen')!,
        name: 'Zaaksysteem gemeente Zutphen',
        publicJwk: publicJwk as never,
        scopes: ['handovers', 'contacts', 'appointments'],
        regions: [FIRST],
      })
      return { organisations, locations, accounts, services: await loadServices(tx, actor, organisations) }
    })
    await layDownTerms(acting(program, ids))
    await writeContent(program.around.clock, { act: acting(program, ids), ids })
    await registerSmallProvider({ act: acting(program, ids), ids })
    await openLocations(acting(program, ids))
    const files = await tellStories(program, ids)
    await takeInOthers(program)
    await openFrontDoor({ act: acting(program, ids), ids })
    await receiveVisitors({ act: acting(program, ids), ids })
    await keepDiary({ act: acting(program, ids), ids }, program.around.clock.today())
    await keepOffers({ act: acting(program, ids), ids }, program.around.clock.today())
    await refuseEnforcement(acting(program, ids))
    await keepGap(acting(program, ids), program.around.clock.today())
    await keepChances(acting(program, ids), program.around.clock.today())
    await lock.query("insert into platform.setting (key, value) values ('demo-files', $1)", [JSON.stringify(files)])
    await lock.query("insert into platform.setting (key, value) values ('demo-loaded', 'yes')")
    // Months happened in a moment; without counts the planner takes every table for empty.
    await lock.query('analyze')
  } finally {
    lock.release(true)
  }
}

/** One transaction as the program, on the demo's day. */
function asProgram<T>(program: Program, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  const { clock, db } = program.around
  const actor = systemActor({ now: clock.now(), today: clock.today(), requestId: 'demo' })
  return inContext(db, actor, 'none', (tx) => work(tx, actor))
}

async function enterAccounts(tx: Tx, actor: Actor, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const account of DEMO_ACCOUNTS) {
    const made = await putAccount(tx, {
      audience: account.audience,
      issuer: demoIssuer(account.audience),
      subject: account.key,
      displayName: account.name,
      email: account.audience === 'staff' ? `${account.key}@werk.example` : null,
      organisationId: account.organisation ? organisations.get(account.organisation)! : null,
    })
    for (const role of account.roles) {
      // Who coordinates did so already when the stories happened: so they heard of clocks that were missed.
      const since = role === 'coordinator' ? { fromOn: daysAfter(actor.today, -365) } : {}
      const grant = await grantRole(tx, actor, { accountId: made.id, role, regionCode: account.region, ...since })
      // One coordinator has the right to take names along; another one has not.
      if (account.key === 'coordinator') await setNames(tx, actor, made.id, grant, true)
    }
    ids.set(account.key, made.id)
  }
  return ids
}

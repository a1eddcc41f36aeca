import { grantRole, putAccount } from '../modules/access/index.ts'
import { giveOrganisationRole } from '../modules/policy/index.ts'
import { insertOrganisation, recordStage } from '../modules/regions/index.ts'
import { testApp, type TestApp } from './app.ts'
import { enterPages } from './content.ts'
import { handedOver, tiedAtDesk } from './people-acts.ts'
import { enterCast, type Cast } from './people.ts'

export interface FrontStage {
  app: TestApp
  cast: Cast
  /** Sends people on without a public task: each says yes first. */
  sender: string
  /** Jan, signed in, with a file in the region. */
  person: string
}

/** The program with everything that a walk through the front door meets: pages, a sender, a file, a region that practises. */
export async function openFront(): Promise<FrontStage> {
  const app = await testApp({ smsOffice: async () => {}, trustProxy: true })
  const cast = await enterCast(app)
  const sender = await app.system(async (tx, actor) => {
    const agency = await insertOrganisation(tx, actor, {
      name: 'Baanbrug',
      types: ['temp-agency'],
      sensitivity: 'normal',
      validFrom: '2021-01-01',
    })
    await giveOrganisationRole(tx, actor, { organisationId: agency, regionCode: cast.region, role: 'partner', validFrom: '2021-01-01' })
    const tess = { audience: 'staff', issuer: 'test', subject: 'Tess', displayName: 'Tess Bos', organisationId: agency } as const
    const { id } = await putAccount(tx, tess)
    await grantRole(tx, actor, { accountId: id, role: 'partner', regionCode: cast.region })
    await recordStage(tx, actor, 'AM24', 'practice')
    await enterPages(tx, { ...actor, accountId: id, organisationId: agency }, 'veluwe-stedendriehoek')
    return id
  })
  const file = await handedOver(app, cast)
  const { id: person } = await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: 'jan-signed-in' }))
  await tiedAtDesk(app, cast, file, person)
  return { app, cast, sender, person }
}

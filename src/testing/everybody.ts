import { grantRole, putAccount, type GivenRole } from '../modules/access/index.ts'
import { insertOrganisation } from '../modules/regions/index.ts'
import type { Role } from '../platform/actor.ts'
import type { TestApp } from './app.ts'
import type { Cast } from './people.ts'
import { enterProviders } from './providers.ts'

/** Every role that somebody can have in a browser; the API and the program itself have none. */
export type Played = Exclude<Role, 'api' | 'system'>

/** An account for every role, beside the cast: somebody who does not belong is tried with each of them. */
export async function enterEverybody(app: TestApp, cast: Cast): Promise<Record<Played, string | null>> {
  const { school } = await enterProviders(app, cast)
  return app.system(async (tx, actor) => {
    const staff = async (role: GivenRole, regionCode: string | null = cast.region) => {
      const { id } = await putAccount(tx, {
        audience: 'staff',
        issuer: 'test',
        subject: role,
        displayName: `Werker ${role}`,
        organisationId: cast.uwv,
      })
      await grantRole(tx, actor, { accountId: id, role, regionCode })
      return id
    }
    const firm = await insertOrganisation(tx, actor, {
      name: 'Planbouw Van Rijn',
      types: ['employer'],
      sensitivity: 'normal',
      validFrom: '2021-01-01',
    })
    const outside = async (audience: 'person' | 'employer', subject: string, more: { represents?: string; organisationId?: string }) =>
      (await putAccount(tx, { audience, issuer: 'test', subject, displayName: 'Eva van Rijn', ...more })).id
    return {
      visitor: null,
      person: cast.jan,
      representative: await outside('person', 'bewindvoerder', { represents: 'anne' }),
      employer: await outside('employer', 'firm', { organisationId: firm }),
      partner: cast.klantmanager,
      host: await staff('host'),
      editor: await staff('editor'),
      'organisation-admin': await staff('organisation-admin', null),
      guide: cast.fatma,
      mediator: await staff('mediator'),
      'private-mediator': await staff('private-mediator'),
      provider: school.worker,
      coordinator: cast.coordinator,
      'board-member': await staff('board-member'),
      'privacy-officer': await staff('privacy-officer'),
      auditor: await staff('auditor', null),
      administrator: await staff('administrator', null),
    }
  })
}

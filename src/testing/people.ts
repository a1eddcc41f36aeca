import { grantRole, putAccount, type GivenRole } from '../modules/access/index.ts'
import { giveOrganisationRole } from '../modules/policy/index.ts'
import { insertLocation, insertOrganisation, recordStage, type OrganisationType } from '../modules/regions/index.ts'
import { insertPattern } from '../modules/appointments/index.ts'
import { newId } from '../platform/ids.ts'
import type { TestApp } from './app.ts'

/** The cast of the tests: Fatma guides, the municipality and UWV send, two strangers do not belong. */
export interface Cast {
  region: string
  elsewhere: string
  municipality: string
  uwv: string
  otherUwv: string
  location: string
  fatma: string
  gids2: string
  gids3: string
  klantmanager: string
  coordinator: string
  jan: string
  anne: string
}

const REGION = 'AM06'
const ELSEWHERE = 'AM08'

/** Enters the cast in a fresh database. */
export function enterCast(app: TestApp): Promise<Cast> {
  return app.system(async (tx, actor) => {
    const organisation = async (
      name: string,
      types: OrganisationType[],
      roles: { region: string; role: 'guide-employer' | 'partner' | 'coordinator-seat' }[],
      municipalities: string[] = [],
    ) => {
      const id = newId()
      await insertOrganisation(tx, actor, { id, name, types, sensitivity: 'normal', validFrom: '2021-01-01', municipalities })
      for (const { region, role } of roles)
        await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: region, role, validFrom: '2021-01-01' })
      return id
    }
    const municipality = await organisation(
      'Gemeente Zutphen',
      ['municipality'],
      [
        { region: REGION, role: 'guide-employer' },
        { region: REGION, role: 'partner' },
        { region: REGION, role: 'coordinator-seat' },
      ],
      ['GM0301'],
    )
    const uwv = await organisation('UWV Stedendriehoek', ['uwv'], [{ region: REGION, role: 'guide-employer' }])
    const otherUwv = await organisation('UWV Nijmegen', ['uwv'], [{ region: ELSEWHERE, role: 'guide-employer' }])
    const location = await insertLocation(tx, actor, {
      id: newId(),
      regionCode: REGION,
      organisationId: uwv,
      kind: 'fixed',
      name: 'Werkcentrum Zutphen',
      street: 'Stationsplein',
      houseNumber: '1',
      postcode: '7201AB',
      place: 'Zutphen',
      directions: null,
      phone: '0575 000 000',
      validFrom: '2021-01-01',
      openingHours: [{ weekday: 1, opens: '09:00', closes: '17:00' }],
      exceptions: [],
    } as never)
    for (let weekday = 1; weekday <= 5; weekday++)
      await insertPattern(tx, {
        id: newId(),
        regionCode: REGION,
        locationId: location,
        weekday,
        fromTime: '09:00',
        untilTime: '12:00',
        minutes: 45,
        capacity: 2,
        validFrom: '2021-01-01',
      })
    for (const region of [REGION, ELSEWHERE]) await recordStage(tx, actor, region, 'opened')
    const staff = async (name: string, organisationId: string, role: GivenRole, regionCode: string) => {
      const account = await putAccount(tx, {
        audience: 'staff',
        issuer: 'test',
        subject: name,
        displayName: name,
        email: `${name.split(' ')[0]!.toLowerCase()}@werk.example`,
        organisationId,
      })
      await grantRole(tx, actor, { accountId: account.id, role, regionCode })
      return account.id
    }
    const person = async (subject: string) => (await putAccount(tx, { audience: 'person', issuer: 'test', subject })).id
    return {
      region: REGION,
      elsewhere: ELSEWHERE,
      municipality,
      uwv,
      otherUwv,
      location,
      fatma: await staff('Fatma Yilmaz', uwv, 'guide', REGION),
      gids2: await staff('Gijs Peters', otherUwv, 'guide', ELSEWHERE),
      gids3: await staff('Roos Bakker', uwv, 'guide', REGION),
      klantmanager: await staff('Karin de Wit', municipality, 'partner', REGION),
      coordinator: await staff('Coen Smit', municipality, 'coordinator', REGION),
      jan: await person('jan'),
      anne: await person('anne'),
    }
  })
}

/** A privacy officer of an organisation. */
export function enterOfficer(app: TestApp, organisationId: string, regionCode: string, name = 'Paula'): Promise<string> {
  return app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, {
      audience: 'staff',
      issuer: 'test',
      subject: `${name} ${organisationId}`,
      displayName: `${name} Prins`,
      organisationId,
    })
    await grantRole(tx, actor, { accountId: id, role: 'privacy-officer', regionCode })
    return id
  })
}

/** Another coordinator, of a region and an organisation in it. */
export function enterCoordinator(app: TestApp, organisationId: string, regionCode: string, name = 'Carla Mol'): Promise<string> {
  return app.system(async (tx, actor) => {
    const email = `${name.split(' ')[0]!.toLowerCase()}@regio.example`
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: name, displayName: name, email, organisationId })
    await grantRole(tx, actor, { accountId: id, role: 'coordinator', regionCode })
    return id
  })
}

/** The administrator of the whole country. */
export function enterAdministrator(app: TestApp): Promise<string> {
  return app.system(async (tx, actor) => {
    const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: 'beheer', displayName: 'Bea Heer' })
    await grantRole(tx, actor, { accountId: id, role: 'administrator', regionCode: null })
    return id
  })
}

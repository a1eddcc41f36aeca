import {
  addCertification,
  askCorrection,
  changePart,
  copyOffer,
  proposeAdmission,
  reportMissing,
  saveBundle,
} from '../../modules/catalogue/index.ts'
import { offerSlots } from '../../modules/plans/index.ts'
import { daysAfter } from '../../platform/clock.ts'
import { workingDaysAfter } from '../../platform/working-days.ts'
import { newId } from '../../platform/ids.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'

/** What people are busy with in the catalogue today: a price that waits for the region, a report, help that is missing, an arrangement, a provider that waits to be let in. */
export async function keepOffers({ act, ids }: { act: Acting; ids: DemoIds }, today: string): Promise<void> {
  const service = (key: string) => ids.services.get(key)!
  await act.as('aanbieder1', 'none', (tx, actor) =>
    changePart(tx, actor, service('timmeren'), 'price-payer', ({ lines }) => ({
      lines: (lines as object[]).map((line) => ({ ...line, amountCents: 325_000, validFrom: daysAfter(today, 35) })),
    })),
  )
  await act.as('aanbieder1', 'none', (tx, actor) =>
    changePart(tx, actor, service('elektra'), 'capacity', (body) => ({ ...body, waitingWeeks: 5 })),
  )
  await act.as('aanbieder1', 'none', (tx, actor) =>
    copyOffer(tx, actor, service('metselen'), true, newId(), 'Metselen met praktijkverklaring in Apeldoorn'),
  )
  await act.as('aanbieder1', 'none', (tx, actor) =>
    addCertification(tx, actor, { id: newId(), scheme: 'Inspectie van het Onderwijs', number: '27HD', validUntil: daysAfter(today, 300) }),
  )
  await act.as('aanbieder1', 'referral', (tx, actor) =>
    offerSlots(tx, actor, actor.regions[0]!, {
      slotOn: workingDaysAfter(today, 6),
      slotAt: '10:00',
      slotPlace: 'Houtwal 2, Zutphen',
      weeks: 3,
    }),
  )
  await act.as(null, 'none', (tx, actor) =>
    askCorrection(
      tx,
      actor,
      service('solliciteren'),
      { id: newId(), fact: 'waiting', wrong: 'Ik moest zeven weken wachten, niet twee.' },
      'nl',
    ),
  )
  await act.as('fatma', 'none', (tx, actor) =>
    reportMissing(tx, actor, {
      id: newId(),
      helpName: 'Fietsles voor volwassenen',
      helpKind: 'volunteering',
      offeredBy: 'Buurthuis De Uiterwaard',
      reach: 'Bel 0800 000 0099 of loop binnen op woensdagochtend.',
    }),
  )
  await act.as('coordinator', 'none', (tx, actor) =>
    saveBundle(tx, actor, {
      id: newId(),
      bundleName: 'Van uitkering naar de bouw',
      bundleAim: 'Eerst kijken of het vak past, dan leren met een praktijkverklaring, en meteen kennismaken met een werkgever.',
      forWhom: 'Mensen die lang niet werkten en in de bouw willen beginnen.',
      offer1: service('werkervaring'),
      condition1: 'U wilt verder in de bouw',
      offer2: service('metselen'),
      condition2: 'Praktijkverklaring gehaald',
      offer3: service('uitzendcontact'),
      bundleStatus: 'public',
    }),
  )
  await act.as('coordinator', 'none', (tx, actor) =>
    proposeAdmission(tx, actor, {
      regionCode: actor.regions[0]!,
      id: newId(),
      organisationId: newId(),
      name: 'Naaiatelier Steek voor Steek',
      given: { name: 'Naaiatelier Steek voor Steek', types: ['private-trainer'], validFrom: today },
      email: 'atelier@steek.example',
      mailLanguage: 'nl',
    }),
  )
}

import { insertPrice, insertService, putEvidence, serviceChanged } from '../modules/catalogue/index.ts'
import { conceptByUri } from '../modules/skills/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/db/context.ts'
import { FIRST } from './accounts.ts'
import { demoData } from './data.ts'

/** A service as db/demo/services.json has it; what is left out there is as usual. */
interface DemoService {
  key: string
  by: string
  name: string
  kind: string
  aim: string
  forWhom: string
  method: string
  afterwards: string
  apply: string
  weeks?: number
  hours?: number
  waiting?: number
  regions?: string[]
  sensitivity?: string
  freeHelp?: boolean
  delivery?: string
  occupation?: string
  /** Euros without VAT, and VAT in basis points; what the payer pays. */
  payer?: { kind: string; euros: number; quantity?: number; vat?: number }
  quality?: { kind: string; source: string; on: string; cases?: number; of?: number; note?: string }[]
  newSince?: string
}

/** Thirty invented services, most complete, two not; gives their ids by key. */
export async function loadServices(tx: Tx, actor: Actor, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  // Old enough for the stories, which begin earlier.
  const validFrom = `${Number(actor.today.slice(0, 4)) - 1}-01-01`
  for (const service of demoData<DemoService[]>('services')) {
    const occupation = service.occupation ? await conceptByUri(tx, `urn:wegwijzer:occupation:${service.occupation}`) : undefined
    const id = await insertService(tx, actor, {
      organisationId: organisations.get(service.by)!,
      name: service.name,
      kind: service.kind,
      aim: service.aim,
      forWhom: service.forWhom,
      method: service.method,
      afterwards: service.afterwards,
      howToApply: service.apply,
      sensitivity: service.sensitivity ?? 'normal',
      freeHelp: service.freeHelp ?? false,
      delivery: service.delivery ?? 'group',
      status: 'public',
      confirmedOn: actor.today,
      newSince: service.newSince ?? '2022-01-01',
      regions: service.regions ?? [FIRST],
      occupations: occupation ? [occupation] : [],
      acceptanceDays: 5,
      ...(service.weeks === undefined ? {} : { durationWeeks: service.weeks }),
      ...(service.hours === undefined ? {} : { hoursPerWeek: service.hours }),
      ...(service.waiting === undefined ? {} : { waitingWeeks: service.waiting }),
    })
    ids.set(service.key, id)
    if (service.payer) {
      const { kind, euros, quantity = 1, vat = 0 } = service.payer
      await insertPrice(tx, {
        serviceId: id,
        part: 'payer',
        kind,
        amountCents: Math.round(euros * 100),
        vatBasisPoints: vat,
        quantity,
        validFrom,
      })
      await insertPrice(tx, {
        serviceId: id,
        part: 'person',
        kind: 'free',
        amountCents: 0,
        vatBasisPoints: 0,
        quantity: 1,
        validFrom,
      })
    }
    for (const one of service.quality ?? [])
      await putEvidence(tx, actor, {
        serviceId: id,
        kind: one.kind,
        source: one.source,
        onDate: one.on,
        cases: one.cases ?? null,
        denominator: one.of ?? null,
        note: one.note ?? null,
      })
    await serviceChanged(tx, actor, id)
  }
  return ids
}

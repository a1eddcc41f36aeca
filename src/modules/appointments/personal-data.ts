import type { PersonalData } from '../../platform/module.ts'
import { callbacksOfPerson } from './calls/queries.ts'
import { waitingOf } from './groups/queries.ts'
import { appointmentsOf } from './queries.ts'

/** Appointments of one person. They hold no words but where to meet; erasing keeps that there was one. */
export const personalData: PersonalData = {
  export: async (tx, regionCode, personId) => {
    const texts = await tx
      .selectFrom('appointments.appointmentText')
      .select(['appointmentId', 'meetAt'])
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    const meetAt = new Map(texts.map((row) => [row.appointmentId, row.meetAt]))
    const appointments = await appointmentsOf(tx, regionCode, [personId], 1000)
    return {
      appointments: appointments.map((row) => ({
        id: row.id,
        onDate: row.onDate,
        atTime: row.atTime,
        minutes: row.minutes,
        channel: row.channel,
        questionKind: row.questionKind,
        locationId: row.locationId,
        organisationId: row.organisationId,
        state: row.state,
        bookedAt: row.bookedAt,
        bookedByKind: row.bookedByKind,
        reminder: row.reminder,
        meetAt: meetAt.get(row.id) ?? null,
      })),
      waitingLists: await waitingOf(tx, regionCode, [personId], 1000),
      callbacks: await callbacksOfPerson(tx, regionCode, personId),
    }
  },
  erase: async (tx, regionCode, personId) => {
    await tx.deleteFrom('appointments.appointmentText').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
  },
}

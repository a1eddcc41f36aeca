import type { PersonalData } from '../../platform/module.ts'
import { appointmentsOf } from './queries.ts'

/** Appointments of one person; they hold no words, so erasing keeps that there was one. */
export const personalData: PersonalData = {
  export: async (tx, regionCode, personId) => ({ appointments: await appointmentsOf(tx, regionCode, [personId], 1000) }),
  erase: async () => {},
}

import type { Tx } from '../../platform/db/context.ts'
import { invalid } from '../../platform/errors.ts'
import { workersNamed } from '../access/index.ts'

/** The guides of an organisation who were named to help a shielded person; nobody else of it will see the file. */
export async function requireNamed(tx: Tx, regionCode: string, organisationId: string, name: string | undefined): Promise<string[]> {
  const guides = await workersNamed(tx, name ?? invalid('forWorker', 'forWorkerNeeded'), regionCode, 'guide')
  const meant = guides.filter((one) => one.organisationId === organisationId).map((one) => one.id)
  return meant.length > 0 ? meant : invalid('forWorker', 'forWorkerUnknown')
}

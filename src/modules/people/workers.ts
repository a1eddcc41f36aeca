import type { Tx } from '../../platform/db/context.ts'
import { invalid } from '../../platform/errors.ts'
import type { FormState } from '../../platform/form.ts'
import type { Option } from '../../platform/ui/index.ts'
import { workersNamed } from '../access/index.ts'
import { organisationsById } from '../regions/index.ts'

interface Named {
  workerName: string
  organisation?: string | undefined
}

/** The workers meant by this name in a region: of one organisation, which is asked where several have the name. */
export async function requireWorkers(tx: Tx, regionCode: string, named: Named): Promise<{ id: string; organisationId: string }[]> {
  const all = await workersNamed(tx, named.workerName, regionCode)
  const meant = all.filter((one) => named.organisation === undefined || one.organisationId === named.organisation)
  if (meant.length === 0) invalid('workerName', 'workerUnknown')
  if (new Set(meant.map((one) => one.organisationId)).size > 1) invalid('organisation', 'workerSeveral')
  return meant
}

/** The organisations to choose from, when the form came back because the name is not enough. */
export async function organisationChoices(tx: Tx, regionCode: string, form: FormState | undefined): Promise<Option[]> {
  const name = form?.values.workerName
  if (typeof name !== 'string' || !form?.errors.some((error) => error.field === 'organisation')) return []
  // Typed as it came: what no column can hold goes first.
  const all = await workersNamed(tx, name.replaceAll('\u0000', ''), regionCode)
  const organisations = await organisationsById(
    tx,
    all.map((one) => one.organisationId),
  )
  return [...organisations].map(([value, one]) => ({ value, label: one.name }))
}

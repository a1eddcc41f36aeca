import type { RequestContext } from '../../../platform/request.ts'
import { openLink, type OpenedLink } from '../../../platform/safe-link.ts'

/** What the code on a letter opens; its answer is counted as one by letter. */
export const BY_LETTER = 'outcome-letter'

/** The question behind a link of a mail or SMS, or behind a code of a letter. */
export function openOutcomeLink(c: RequestContext, token: string): Promise<OpenedLink> {
  return openLink(c, token, ['outcome', BY_LETTER])
}

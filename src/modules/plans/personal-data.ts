import type { PersonalData } from '../../platform/module.ts'
import { agreementCopy, eraseAgreement } from './agreement/personal-data.ts'
import { endsCopy, eraseEnds } from './ending/personal-data.ts'
import { eraseLead, leadCopy } from './lead/personal-data.ts'
import { templateCopy } from './templates/queries.ts'
import { eraseOwnWork, ownWorkOf } from './own-work/queries.ts'
import { erasePart, held } from './parts.ts'
import { draftCopy, draftLineCopy, eraseDrafts } from './draft/personal-data.ts'
import { reportCopy } from './end-report/queries.ts'
import { sessionCopy } from './sessions/queries.ts'
import { fundingCopy } from './funding-lines/queries.ts'
import { proposalCopy } from './proposals/queries.ts'
import { eraseSelfReferrals, selfReferralCopy } from './self/queries.ts'
import { factCopy } from './course/copy.ts'
import { helpCopy } from './missing-help/queries.ts'
import { planOf, referralsOf } from './queries.ts'
import { outcomesOf, placementsOf } from './outcome-queries.ts'
import { noteCopy } from './notes/queries.ts'
import { sharingCopy } from './sharing/queries.ts'
import { broughtOf } from './move/move.ts'
import { unmetOf } from './unmet/note.ts'
import { eraseShortlist, shortlistCopy } from './shortlist/personal-data.ts'

/** Plan, steps, referrals and work of one person; erasing empties the words and keeps that something happened. */
export const personalData: PersonalData = {
  async export(tx, regionCode, personId) {
    const steps = await tx
      .selectFrom('plans.step as s')
      .innerJoin('plans.stepText as t', (join) => join.onRef('t.regionCode', '=', 's.regionCode').onRef('t.stepId', '=', 's.id'))
      .select(['s.kind', 's.ownerKind', 's.dueOn', 's.state', 's.decision', 't.title'])
      .where('s.regionCode', '=', regionCode)
      .where('s.personId', '=', personId)
      .execute()
    return {
      plan: await planOf(tx, regionCode, [personId]),
      ...(await agreementCopy(tx, regionCode, personId)),
      ...(await leadCopy(tx, regionCode, personId)),
      planTemplates: await templateCopy(tx, regionCode, personId),
      planEnds: await endsCopy(tx, regionCode, personId),
      steps,
      referrals: (await referralsOf(tx, regionCode, [personId])).map(({ hidden: _, confidential: __, ...row }) => row),
      referralFacts: await factCopy(tx, regionCode, personId),
      placements: await placementsOf(tx, regionCode, [personId]),
      outcomes: await outcomesOf(tx, regionCode, [personId]),
      selfReferrals: await selfReferralCopy(tx, regionCode, personId),
      ownWork: await ownWorkOf(tx, regionCode, [personId]),
      missingHelp: await helpCopy(tx, regionCode, personId),
      shortlist: await shortlistCopy(tx, regionCode, personId),
      payments: await fundingCopy(tx, regionCode, personId),
      drafts: await draftCopy(tx, regionCode, personId),
      draftPayments: await draftLineCopy(tx, regionCode, personId),
      proposals: await proposalCopy(tx, regionCode, personId),
      notes: await noteCopy(tx, regionCode, personId),
      sharings: await sharingCopy(tx, regionCode, personId),
      sessions: await sessionCopy(tx, regionCode, personId),
      endReports: await reportCopy(tx, regionCode, personId),
      brought: (await broughtOf(tx, regionCode, [personId])).map(({ kind, words, dueOn }) => ({ kind, words, dueOn })),
      unmet: [...(await unmetOf(tx, regionCode, [personId])).values()].map(({ need, scheme, excludedBecause }) => ({
        need,
        scheme,
        excludedBecause,
      })),
    }
  },
  async erase(tx, regionCode, personId) {
    await eraseShortlist(tx, regionCode, personId)
    await eraseSelfReferrals(tx, regionCode, personId)
    await eraseOwnWork(tx, regionCode, personId)
    await eraseAgreement(tx, regionCode, personId)
    await eraseLead(tx, regionCode, personId)
    await eraseEnds(tx, regionCode, personId)
    await tx
      .updateTable('plans.brought')
      .set({ words: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await eraseDrafts(tx, regionCode, personId)
    await tx
      .updateTable('plans.noteText')
      .set({ words: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.planText')
      .set({ goal: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.stepText')
      .set({ title: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.referralText')
      .set({ goesAlong: null, report: null, intakePlace: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.referral')
      .set({ payerOwner: 'verwijderd' })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .where('payerOwner', 'is not', null)
      .execute()
    await tx
      .updateTable('plans.proposalText')
      .set({ why: null, answer: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.sessionText')
      .set({ words: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    await tx
      .updateTable('plans.endReportText')
      .set({ reachedWords: null, adviceWords: null, ownWords: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
    // Links to what was referred open nothing any more.
    await tx.deleteFrom('plans.providerLink').where('regionCode', '=', regionCode).where('personId', '=', personId).execute()
    await tx
      .updateTable('plans.placementText')
      .set({ employer: null, occupation: null })
      .where('regionCode', '=', regionCode)
      .where('personId', '=', personId)
      .execute()
  },
  held,
  erasePart,
}

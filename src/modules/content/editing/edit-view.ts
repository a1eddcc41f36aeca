import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { checkPlain, type PlainCheck } from '../plain/check.ts'
import { hardWords } from '../plain/hard-words.ts'
import { isBehind, nextReview } from '../rules.ts'
import { PageTexts, type Manner } from '../schema.ts'
import { onlyTitle, type Texts } from '../site/heads.ts'
import { nationalPage, requirePage, textsAt, versionsOf, type EditedPage, type Version } from './queries.ts'
import { textsFrom } from './save.ts'
import { ownersFor, requireSiteOf, type Owner, type Site } from './sites.ts'

/** Everything the editor shows of one page. */
export interface EditView {
  page: EditedPage
  site: Site
  form: FormState
  owners: Owner[]
  /** The words as they are in the form now, and what counting says of them. */
  texts: Texts
  check: PlainCheck
  /** The national page as everybody reads it, where this one adapts it. */
  national: { live: number; texts: Texts; behind: boolean } | null
  /** The newest version, where somebody else saved it while this was typed. */
  meanwhile: { version: Version; texts: Texts } | null
  nextReview: string
}

/** Reads a page for the editor; with a form that came back, its words stay and what was saved meanwhile stands beside them. */
export async function readEdit(tx: Tx, actor: Actor, id: string, came?: FormState, adapting = false): Promise<EditView> {
  const page = await requirePage(tx, actor, id)
  const site = await requireSiteOf(tx, actor, page.regionCode)
  const saved = await textsAt(tx, id, page.latest)
  const [newest] = await versionsOf(tx, id, 1)
  const national = await nationalOf(tx, page)
  const late = came?.errors.some(({ field }) => field === 'base') ?? false
  // Whoever was told saves again on the newest version, with eyes open.
  const form = came ? { ...came, values: { ...came.values, base: String(page.latest) } } : formOf(page, saved)
  if (adapting && national) form.values.basedOn = String(national.live)
  else form.values.basedOn ??= String(newest?.basedOn ?? page.basedOn ?? 0)
  const texts = wordsIn(form, page.manner) ?? saved ?? onlyTitle(page.slug)
  return {
    page,
    site,
    form,
    owners: await ownersFor(tx, actor, page.regionCode, page.ownerId),
    texts,
    check: checkPlain([texts.nl.lead, texts.nl.body, texts.nl.after].join('\n\n'), await hardWords()),
    national,
    meanwhile: late && saved && newest ? { version: newest, texts: saved } : null,
    nextReview: nextReview(actor.today),
  }
}

async function nationalOf(tx: Tx, page: EditedPage): Promise<EditView['national']> {
  const national = page.adapts === null ? undefined : await nationalPage(tx, page.adapts)
  const texts = national ? await textsAt(tx, national.id, national.live) : null
  return national && national.live !== null && texts ? { live: national.live, texts, behind: isBehind(page, national) } : null
}

/** The words somebody typed, as far as they make a page. */
function wordsIn(form: FormState, manner: Manner): Texts | null {
  const typed = Object.fromEntries(Object.entries(form.values).filter(([, value]) => value !== ''))
  const read = PageTexts.safeParse(typed)
  return read.success ? textsFrom(read.data, manner) : null
}

function formOf(page: EditedPage, texts: Texts | null): FormState {
  const words = (['nl', 'en'] as const).flatMap((language) => {
    const text = texts?.[language]
    const name = language === 'nl' ? 'Nl' : 'En'
    return text
      ? [
          [`title${name}`, text.title],
          [`lead${name}`, text.lead],
          [`body${name}`, text.body],
          [`after${name}`, text.after],
        ]
      : []
  })
  return blankForm({
    ...Object.fromEntries(words as [string, string][]),
    ownerId: page.ownerId,
    source: page.source,
    reviewOn: page.reviewOn,
    inFooter: page.inFooter ? 'on' : null,
    base: page.latest,
  })
}

import type { z } from '@hono/zod-openapi'
import { notFound, refuseUnless } from '../../../../platform/errors.ts'
import { blankForm, type FormShape, type FormState } from '../../../../platform/form.ts'
import { read, write, type RequestContext } from '../../../../platform/request.ts'
import { form, page, type Route } from '../../../../platform/route.ts'
import { texts } from '../../texts.ts'
import { check, BROAD, NARROW } from '../checker.ts'
import type { Tree } from '../tree.ts'
import { publishedTree } from '../versions.ts'
import { endFor, walk, type Given } from '../walk.ts'
import { addNode, editEntrance } from './changes.ts'
import { differences } from './diff.ts'
import { beginDraft, changeDraft, dropDraft, findDraft, isNationalDesk, publishDraft, versionsOf, type Draft } from './draft.ts'
import { DifferencePage, PreviewPage } from './pages/look-pages.tsx'
import { EntrancePage, NodePage, type Wrong } from './pages/node-page.tsx'
import { HERE, OverviewPage } from './pages/overview-page.tsx'
import { Change, EntranceForm, EntranceParams, NewNode, NodeParams, Preview, VersionParams } from './schema.ts'

export const national = { may: ['administrator', 'editor'] as const, purpose: null }

/** The draft, for who keeps it. */
async function draftOf(c: RequestContext): Promise<Draft> {
  refuseUnless(isNationalDesk(c.actor), 'intake.nationalOnly')
  return read(c, async (tx) => (await findDraft(tx)) ?? notFound())
}

async function overviewPage(c: RequestContext, state?: FormState) {
  refuseUnless(isNationalDesk(c.actor), 'intake.nationalOnly')
  const t = texts(c)
  const { draft, versions } = await read(c, async (tx) => ({ draft: await findDraft(tx), versions: await versionsOf(tx) }))
  const findings = draft ? check(draft.tree) : []
  return <OverviewPage t={t.editor} fields={t.fields} draft={draft} findings={findings} versions={versions} form={state ?? blankForm()} />
}

export async function nodePage(c: RequestContext, name: string, wrong: Wrong | null = null) {
  const draft = await draftOf(c)
  const node = draft.tree.nodes[name] ?? notFound()
  const findings = check(draft.tree).filter((finding) => finding.node === name)
  return <NodePage {...around(c, draft, wrong)} node={node} name={name} findings={findings} />
}

async function entrancePage(c: RequestContext, kind: string, wrong: Wrong | null = null) {
  const draft = await draftOf(c)
  const entrance = draft.tree.entrances.find((one) => one.kind === kind) ?? notFound()
  return <EntrancePage {...around(c, draft, wrong)} entrance={entrance} />
}

function around(c: RequestContext, draft: Draft, wrong: Wrong | null) {
  const t = texts(c)
  const nodes = Object.keys(draft.tree.nodes).sort()
  return {
    t: t.editor,
    fields: t.fields,
    revision: draft.revision,
    wrong,
    nodes: nodes.map((name) => ({ value: name, label: name })),
    about: Object.entries(t.questionKinds).map(([value, label]) => ({ value, label })),
  }
}

async function previewPage(c: RequestContext, query: z.output<typeof Preview>) {
  const { tree } = await draftOf(c)
  const walked = query.ingang ? follow(tree, query.ingang, (query.pad ?? '').split('.').filter(Boolean)) : null
  const end = walked?.node.kind === 'outcome' ? walked.node : null
  const ends =
    walked && end
      ? {
          broad: end,
          narrow: endFor(tree, end, walked.facts, NARROW),
          employerAlone: end.withoutOwnWork ? endFor(tree, end, walked.facts, BROAD) : null,
        }
      : null
  return <PreviewPage t={texts(c).editor} tree={tree} walked={walked} entrance={query.ingang} path={query.pad} ends={ends} />
}

/** The way of these answers, as far as it goes; a step to nowhere is as far. */
function follow(tree: Tree, entrance: string, codes: readonly string[]) {
  const given: Given[] = []
  let at = walk(tree, entrance, [])
  for (const answer of codes) {
    if (!at) break
    given.push({ node: at.at, answer })
    at = walk(tree, entrance, given) ?? at
  }
  return at
}

async function differencePage(c: RequestContext) {
  refuseUnless(isNationalDesk(c.actor), 'intake.nationalOnly')
  const found = await read(c, async (tx) => {
    const draft = (await findDraft(tx)) ?? notFound()
    return differences((await publishedTree(tx)).tree, draft.tree)
  })
  return <DifferencePage t={texts(c).editor} found={found} />
}

/** A form of the overview that does one thing with the draft as a whole. */
function wholeForm(post: string, schema: FormShape, done: (c: RequestContext, input: never) => Promise<void>): Route {
  return form({
    post: `${HERE}${post}`,
    ...national,
    form: schema,
    async submit(c, { input }) {
      refuseUnless(isNationalDesk(c.actor), 'intake.nationalOnly')
      await done(c, input as never)
      return c.href(HERE)
    },
    again: (c, { form: state }) => overviewPage(c, state),
  })
}

type Revised = z.output<typeof Change>

/** The tree of questions as the national desk keeps it. policy: A10 */
export const editorRoutes: Route[] = [
  page({ get: HERE, ...national, show: (c) => overviewPage(c) }),
  wholeForm('/concept', VersionParams, (c, input: z.output<typeof VersionParams>) =>
    write(c, (tx, actor) => beginDraft(tx, actor, input.number)),
  ),
  wholeForm('/weggooien', Change, (c) => write(c, dropDraft)),
  wholeForm('/publicatie', Change, (c, input: Revised) => write(c, (tx, actor) => publishDraft(tx, actor, input.revision))),
  wholeForm('/stukken', NewNode, (c, input: z.output<typeof NewNode>) =>
    write(c, (tx, actor) => changeDraft(tx, actor, input.revision, (tree) => addNode(tree, input))),
  ),
  page({ get: `${HERE}/voorbeeld`, ...national, query: Preview, show: (c, { query }) => previewPage(c, query) }),
  page({ get: `${HERE}/verschil`, ...national, show: differencePage }),
  page({ get: `${HERE}/stukken/:node`, ...national, params: NodeParams, show: (c, { params }) => nodePage(c, params.node) }),
  page({
    get: `${HERE}/ingangen/:entrance`,
    ...national,
    params: EntranceParams,
    show: (c, { params }) => entrancePage(c, params.entrance),
  }),
  form({
    post: `${HERE}/ingangen/:entrance`,
    ...national,
    params: EntranceParams,
    form: EntranceForm,
    async submit(c, { params, input }) {
      await write(c, (tx, actor) => changeDraft(tx, actor, input.revision, (tree) => editEntrance(tree, params.entrance, input)))
      return c.href(HERE)
    },
    again: (c, { params, form: state }) => entrancePage(c, params.entrance, { path: `${HERE}/ingangen/${params.entrance}`, form: state }),
  }),
]

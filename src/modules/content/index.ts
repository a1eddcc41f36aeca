import { contentCopy } from './site/copy.ts'

export { ArticleText } from './site/pages/article.tsx'
export type { Article, ArticleLink } from './site/article.ts'
export { articleAt, articlesOf, footOf } from './site/shown.ts'
export { contentCopy } from './site/copy.ts'
export { addImage } from './site/images.ts'
export { searchPages, type FoundPage } from './site/search.ts'
export { nameAt, namesOn, addName, changeName, endName, type KnownName } from './names/names.ts'
export { countMissed } from './words/counts.ts'
export { synonymsIn, waysToSay } from './words/query.ts'
export { addSynonym, synonymsOn } from './words/synonyms.ts'
export { makePage, savePage } from './editing/save.ts'
export type { SavePage } from './schema.ts'
export { contentDuties } from './editing/duties.ts'
export { reviewedIn } from './stale.ts'
export { adaptPage } from './editing/adapt.ts'
export { routes } from './routes.ts'
export { sweeps, tasks } from './jobs.ts'
export { texts } from './texts.ts'
export type { nl as Words } from './texts.nl.ts'

/** What this module reads from memory. */
export const copies = [contentCopy]

export { withoutMetadata, type ImageType } from './image.ts'
export { keepFile, serveFile } from './store.ts'

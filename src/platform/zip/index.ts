export { BadZip, unzip } from './read.ts'
export { partsIn } from './in-memory.ts'
export { zipOf, type ZipPart } from './write.ts'

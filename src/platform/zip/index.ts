export { BadZip, unzip } from './read.ts'
export { zipOf, type ZipPart } from './write.ts'

import { createRequire } from 'node:module'

/** Only for one kind of machine, so it can be absent: then pages say that printing is the way. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'

interface Compiler {
  pdf: (document: { mainFileContent: string; inputs: Record<string, string> }, how: { pdfStandard: string }) => Uint8Array
}
let compiler: Compiler | null | undefined

function compilerHere(): Compiler | null {
  if (compiler === undefined) {
    try {
      const typst = createRequire(import.meta.url)(PACKAGE) as { NodeCompiler: { create: (given: object) => Compiler } }
      compiler = typst.NodeCompiler.create({})
    } catch {
      compiler = null
    }
  }
  return compiler
}

/** Whether this machine can make a PDF. */
export function makesPdf(): boolean {
  return compilerHere() !== null
}

/** A tagged PDF after PDF/UA-1. What people typed travels as data (`sys.inputs.data`), never as part of the template. */
export function pdfOf(template: string, data: unknown): Buffer {
  const here = compilerHere()
  if (here === null) throw new Error('no package here that makes a PDF')
  return Buffer.from(here.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(data) } }, { pdfStandard: 'ua-1' }))
}

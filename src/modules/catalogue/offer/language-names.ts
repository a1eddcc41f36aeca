import { formatIn } from '../../../platform/ui/index.ts'
import { plain } from '../../../platform/plain.ts'

/** Languages people write down by name; others can be given by their code. */
const COMMON =
  'nl en de fr es pt it pl uk ru ar tr fa ti so am ku ckb ps ur hi zh vi th bg ro hu el sr hr bs sq mk pap srn fy id sw ja ko ta he cs sk sl lt lv et'

const codes = new Map<string, string>()
for (const code of COMMON.split(' '))
  for (const name of [code, formatIn('nl').language(code), formatIn('en').language(code)]) codes.set(plain(name), code)
for (const [name, code] of [
  ['farsi', 'fa'],
  ['dari', 'fa'],
  ['grieks', 'el'],
  ['chinees', 'zh'],
  ['mandarijn', 'zh'],
  ['frans', 'fr'],
] as const)
  codes.set(name, code)

/** The codes of languages as somebody wrote them, names or codes with commas between; null for what is none. */
export function languagesIn(typed: string): (string | null)[] {
  const names = typed
    .split(/[,;\n]+/)
    .map((name) => plain(name))
    .filter(Boolean)
  return [...new Set(names.map((name) => codes.get(name) ?? (isCode(name) ? name : null)))]
}

function isCode(name: string): boolean {
  return /^[a-z]{2,3}$/.test(name) && formatIn('en').language(name) !== name
}

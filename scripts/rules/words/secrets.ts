import { findingsOf, type Finding, type SourceFile } from '../../tree.ts'

const SECRETS: [RegExp, string][] = [
  [/-----BEGIN (?:[A-Z ]+ )?PRIVATE KEY-----/g, 'a private key'],
  [/\b(?:ghp|gho|ghs|ghr)_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{40,}/g, 'an access token of a code host'],
  [/\bglpat-[\w-]{20}\b/g, 'an access token of a code host'],
  [/\bAKIA[0-9A-Z]{16}\b/g, 'a cloud access key'],
  [/\bxox[abprs]-[\w-]{10,}/g, 'a chat token'],
  [/\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/g, 'a signed token'],
  [/\/\/[^\s/:@'"`${}]+:[^\s/:@'"`${}]{8,}@(?!localhost|127\.|host\b|[a-z.]+\.example\b(?!\.))[a-z0-9.-]+/gi, 'a password in an address'],
]

/** Numbers that everybody uses as an example; nobody has them. */
const EXAMPLES = new Set(['123456782', '111222333', '999999990', '000000000', 'NL91ABNA0417164300'])

/** No secrets and no numbers of real people stand in the project: not in code, not in data, not in papers. */
export function secrets(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => file.path !== 'package-lock.json')
    .flatMap((file) => [
      ...SECRETS.flatMap(([pattern, what]) => findingsOf(file, file.text, pattern, () => `looks like ${what}`)),
      ...findingsOf(file, file.text, /(?<![\w.-])\d{9}(?![\w-]|\.\d)/g, (match) =>
        isBsn(match[0]) ? `${match[0]} may be a citizen service number (BSN)` : null,
      ),
      ...findingsOf(file, file.text, /\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/g, (match) =>
        isIban(match[0]) ? `${match[0]} may be somebody's bank account` : null,
      ),
    ])
}

/** The eleven test of a BSN; test series of the government start with 9999. */
function isBsn(digits: string): boolean {
  if (EXAMPLES.has(digits) || digits.startsWith('9999')) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0
}

function isIban(written: string): boolean {
  const plain = written.replaceAll(' ', '')
  if (EXAMPLES.has(plain)) return false
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}

import { execFile } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const run = promisify(execFile)
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP *.example 127.0.0.1']
const PACKED = ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar']

interface Candidate {
  path: string
  env: Record<string, string>
}

let found: Promise<Candidate> | null = null

/** A real browser: CHROMIUM_PATH, else the packaged one, else the machine's. Names of `.example` are this machine. Close it when done. */
export async function openChromium(): Promise<Browser> {
  found ??= findChromium()
  const { path, env } = await found
  return chromium.launch({ executablePath: path, args: ARGUMENTS, env: { ...process.env, ...env } as Record<string, string> })
}

async function findChromium(): Promise<Candidate> {
  const given = process.env.CHROMIUM_PATH
  if (given) return { path: given, env: {} }
  for (const candidate of [...(await packaged()), { path: '/usr/bin/chromium', env: {} }]) if (await starts(candidate)) return candidate
  throw new Error('No browser starts on this machine. Set CHROMIUM_PATH to a Chromium.')
}

async function starts({ path, env }: Candidate): Promise<boolean> {
  return (
    existsSync(path) &&
    run(path, ['--no-sandbox', '--version'], { env: { ...process.env, ...env } }).then(
      () => true,
      () => false,
    )
  )
}

/** The packaged browser as it is, and with the libraries that came with it where the machine has none. */
async function packaged(): Promise<Candidate[]> {
  const folder = await unpacked()
  if (!folder) return []
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const path = join(folder, 'chromium')
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } },
  ]
}

/** Unpacks once per user, whole or not at all: the files are readable by whoever unpacked them only. */
async function unpacked(): Promise<string | null> {
  const source = resolve('node_modules/@sparticuz/chromium')
  if (!existsSync(source)) return null
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string }
  const name = `wegwijzer-chromium-${version}-${process.getuid?.() ?? 0}`
  const parent = writable(resolve('node_modules/.cache')) ?? tmpdir()
  const folder = join(parent, name)
  if (lstatSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.()) return folder
  const draft = mkdtempSync(`${folder}-`)
  const script = `import { inflate } from '@sparticuz/chromium'; for (const part of ${JSON.stringify(PACKED)}) await inflate(${JSON.stringify(join(source, 'bin'))} + '/' + part + '.br')`
  await run(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TMPDIR: draft } })
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

function writable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(mkdtempSync(join(folder, 'try-')), { recursive: true })
    return folder
  } catch {
    return null
  }
}

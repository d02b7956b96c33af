import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** A Chromium on this machine, and what its environment has to say so that it finds its fonts and libraries. */
export interface BrowserProgram {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
}

const INSTALLED_AT = ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium']
const HOW_TO_GET_ONE = 'Please install Chromium, or name one: TENDRIL_CHROMIUM=/path/to/chromium'

/**
 * Starts a Chromium with a fresh profile that it forgets when closed. Nothing in it calls home.
 * Takes the one that TENDRIL_CHROMIUM names, else Debian's, else the one that an npm package of ours carries.
 */
export async function launchBrowser(options: { readonly flags?: readonly string[] } = {}): Promise<Browser> {
  const { path: executablePath, environment } = await browserProgram()
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return await chromium.launch({
    executablePath,
    headless: true,
    args: [...FLAGS, ...(options.flags ?? [])],
    env: { ...Object.fromEntries(inherited), ...environment, ...LANGUAGE },
  })
}

/** Root needs --no-sandbox, and the pages are our own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Under the plain C locale a page's language would be `en-US@posix`, which Intl refuses. */
const LANGUAGE = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' }

/** Finds the browser, and unpacks or installs it the first time. */
export async function browserProgram(): Promise<BrowserProgram> {
  const given = process.env['TENDRIL_CHROMIUM']
  if (given && !existsSync(given)) throw new Error(`TENDRIL_CHROMIUM names ${given}, which is not there`)
  const installed = given ?? INSTALLED_AT.find((place) => existsSync(place))
  return installed ? { path: installed, environment: {} } : ((await packagedBrowser()) ?? (await debianBrowser()))
}

/** The browser inside @sparticuz/chromium, with its own font, or nothing where it does not run. */
async function packagedBrowser(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpackOnce()
  const program = path.join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf'), XDG_CACHE_HOME: path.join(folder, 'cache') }
  // The package brings a few libraries for machines that lack them; the machine's own come first.
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }
  const environment = [fonts, withLibraries].find((variables) => runs(program, variables))
  return environment && { path: program, environment }
}

function runs(program: string, environment: Record<string, string>): boolean {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...environment } }).status === 0
}

/** Unpacked beside and then renamed, so that a run that is killed, or two at once, leave no half browser. */
async function unpackOnce(): Promise<string> {
  const { root, version } = await packageOfBrowser()
  const cache = path.join(root, '..', '..', '.cache')
  const folder = path.join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder

  console.error(`Tendril: unpacking Chromium ${version} for the tests (once, some 10 seconds)`)
  const staging = `${folder}.${process.pid}`
  await mkdir(staging, { recursive: true })
  // It unpacks to the folder for temporary files, whichever that is.
  const unpacking = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK, path.join(root, 'bin')], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging },
  })
  if (unpacking.status !== 0) throw new Error(`Chromium could not be unpacked: ${String(unpacking.stderr)}`)
  await writeFile(path.join(staging, 'fonts.conf'), FONTS)
  await rename(staging, folder).catch((error: NodeJS.ErrnoException) => {
    if (!existsSync(folder)) throw error
  })
  await rm(staging, { recursive: true, force: true })
  return folder
}

const UNPACK = `
  import path from 'node:path'
  import { inflate } from '@sparticuz/chromium'
  for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
    await inflate(path.join(process.argv[1], name))
  }
`

/** The package's own font first, the machine's for scripts that it lacks. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fonts</cachedir>
  <match target="pattern"><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
</fontconfig>
`

async function packageOfBrowser(): Promise<{ root: string; version: string }> {
  const root = path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { root, version }
}

/** Where root may install packages, the last resort is to ask Debian for its Chromium. */
async function debianBrowser(): Promise<BrowserProgram> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(`No browser here. ${HOW_TO_GET_ONE}`)
  console.error('Tendril: installing Debian’s Chromium for the tests (once, a minute or two)')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) => spawnSync('apt-get', [...words, '--quiet', '--yes'], { env: environment })
  apt('update')
  const installing = apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  if (installing.status === 0) return { path: '/usr/bin/chromium', environment: {} }
  throw new Error(`Chromium could not be installed: ${String(installing.stderr).trim()}. ${HOW_TO_GET_ONE}`)
}

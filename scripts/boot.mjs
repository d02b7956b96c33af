// Puts the Node and the packages in place that Tendril needs, then runs the script it was given with them:
//   node scripts/boot.mjs scripts/start.ts --demo
// Plain JavaScript without dependencies, because it runs before anything is installed, on any Node from 18 on.
// Says nothing when there is nothing to do. What it says goes to stderr, so that a script's own output stays clean.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 24
const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const NODE_HOME = path.join(ROOT, 'tools', 'node')
const LOCK = path.join(ROOT, '.boot.lock')
/** An install that takes longer than this has died without a trace, or its process id was given to another program. */
const LONGEST_INSTALL_MINUTES = 30
const TRY_AGAIN = 'Is the network there? The same command tries again.'
const WINDOWS = process.platform === 'win32'

/** The program running now, if any: signals are for it. */
let running
/** The signal that asked us to stop, if one did. */
let askedToStop

/** Something a person can act on, in one line. */
class Trouble extends Error {}

await main().catch((error) => {
  console.error(error instanceof Trouble ? `Tendril: ${error.message}` : error)
  process.exit(askedToStop ? 128 + constants.signals[askedToStop] : 1)
})

async function main() {
  forwardSignals()
  const node = await nodeToRunOn()
  await installPackages(node)
  const script = process.argv.slice(2)
  const { code, signal } = await run(node, script, { stdio: 'inherit', env: environmentFor(node) })
  process.exit(signal ? 128 + constants.signals[signal] : code)
}

/** A terminal sends Ctrl-C to the child as well as to us: passing it on would make it two. */
function forwardSignals() {
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      askedToStop = signal
      if (!running) process.exit(128 + constants.signals[signal])
      if (signal !== 'SIGINT' || !process.stdin.isTTY) running.kill(signal)
    })
  }
}

async function nodeToRunOn() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath
  const packageName = `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`
  const need = `it needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}`
  const version = readJson(path.join(NODE_HOME, 'package.json')).optionalDependencies[packageName]
  if (!version) throw new Trouble(`${need}. Please install Node ${OLDEST_NODE} and run the same command again.`)

  // By path: npm 10 makes no link to it in .bin.
  const node = path.join(NODE_HOME, 'node_modules', packageName, 'bin', WINDOWS ? 'node.exe' : 'node')
  const fetched = await installOnce(NODE_HOME, {
    ready: () => existsSync(node),
    saying: `fetching Node ${version} beside the code, because this machine's is ${process.versions.node} (once)`,
    install: () => npm(process.execPath, ['ci'], { cwd: NODE_HOME, what: `Node ${version}` }),
  })
  // npm does not mind when an optional package cannot be had.
  if (!existsSync(node)) throw new Trouble(`${need}; Node ${version} could not be fetched. ${TRY_AGAIN}`)
  if (fetched && spawnSync(node, ['--version']).status !== 0) {
    rmSync(stampOf(NODE_HOME), { force: true })
    throw new Trouble(`${need}; the one fetched does not run here. Please install Node ${OLDEST_NODE} and try again.`)
  }
  return node
}

/** No package needs its install script, and --include=dev holds even where NODE_ENV says production. */
async function installPackages(node) {
  await installOnce(ROOT, {
    ready: () => existsSync(path.join(ROOT, 'node_modules')),
    saying: 'installing the packages it needs (once, up to a minute)',
    install: () => npm(node, ['ci', '--include=dev'], { cwd: ROOT, what: 'the packages' }),
  })
}

/**
 * Installs when the lock file is not the one that was installed last, and tells whether it did.
 * Two commands at once wait for each other.
 */
async function installOnce(folder, { ready, saying, install }) {
  const upToDate = () => ready() && isInstalled(folder)
  if (upToDate()) return false
  await takeLock()
  try {
    if (upToDate()) return false
    console.error(`Tendril: ${saying}`)
    rmSync(stampOf(folder), { force: true })
    await install()
    if (existsSync(path.join(folder, 'node_modules'))) writeFileSync(stampOf(folder), fingerprint(folder))
    return true
  } finally {
    rmSync(LOCK, { force: true })
  }
}

function stampOf(folder) {
  return path.join(folder, 'node_modules', '.tendril-stamp')
}

function fingerprint(folder) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'))
  return createHash('sha256').update(lock).digest('hex')
}

function isInstalled(folder) {
  if (existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === fingerprint(folder)) return true
  if (!installedByHand(folder)) return false
  writeFileSync(stampOf(folder), fingerprint(folder))
  return true
}

/** True after a developer's own `npm install`: npm's note of what it installed, written last, says the same as our lock. */
function installedByHand(folder) {
  const note = path.join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = readJson(path.join(folder, 'package-lock.json')).packages
  const present = readJson(note).packages
  const mark = (entry) => entry && `${entry.version} ${entry.integrity}`
  const nothingElse = Object.keys(present).every((at) => mark(present[at]) === mark(wanted[at]))
  return nothingElse && Object.keys(wanted).every((at) => at === '' || wanted[at].optional || present[at])
}

/**
 * A file with our process id, and npm's while it runs. It is taken over when those processes are gone, because they
 * may have been killed half way.
 */
async function takeLock() {
  for (let waits = 0; ; waits++) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Trouble(`cannot write in ${ROOT} (${error.code}). Is the folder yours?`)
      if (isAbandoned()) rmSync(LOCK, { force: true })
      if (waits === 10) console.error('Tendril: waiting for another install in this folder to finish')
    }
    // Looked at twice, because two may take over an abandoned lock at the same moment.
    await new Promise((later) => setTimeout(later, 100))
    if (readLock()[0] === process.pid) return
  }
}

function isAbandoned() {
  const pids = readLock()
  try {
    const minutes = (Date.now() - statSync(LOCK).mtimeMs) / 60_000
    return pids.length > 0 ? !pids.some(isAlive) || minutes > LONGEST_INSTALL_MINUTES : minutes > 0.1
  } catch {
    return false
  }
}

function readLock() {
  try {
    return readFileSync(LOCK, 'utf8').split(' ').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function npm(node, args, { cwd, what }) {
  const command = npmCommand(node)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { ...environmentFor(node), ...machineWideSettings() }
  delete env.NODE_ENV
  const stdio = ['ignore', 'pipe', 'pipe']
  const installing = run(command[0], [...command.slice(1), ...args, ...quiet], { cwd, env, stdio })
  if (running?.pid) writeFileSync(LOCK, `${process.pid} ${running.pid}`)
  const result = await installing
  if (result.code === 0) return
  if (askedToStop) throw new Trouble(`stopped while installing ${what}. The same command carries on.`)
  if (result.missing) throw new Trouble('npm was not found. Please install it and run the same command again.')
  const reason = result.said.match(/npm (?:error|ERR!)(?! code)\s+(.+)/)
  throw new Trouble(`could not install ${what}: ${reason ? reason[1] : result.said.trim()}. ${TRY_AGAIN}`)
}

/** npm by path, run by the Node we chose; the npm on the PATH would bring the Node it was installed with. */
function npmCommand(node) {
  const beside = path.dirname(realpathSync(process.execPath))
  const places = [
    /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : '',
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  const found = places.find((place) => place && existsSync(place))
  return found ? [node, found] : ['npm']
}

/** npm looks for the machine's settings beside the Node that runs it; they are beside the Node that was there first. */
function machineWideSettings() {
  const settings = path.join(path.dirname(process.execPath), WINDOWS ? '' : '..', 'etc', 'npmrc')
  const known = process.env.npm_config_globalconfig || !existsSync(settings)
  return known ? {} : { npm_config_globalconfig: settings }
}

/** The chosen Node comes first on the PATH, so that scripts can simply spawn `node`. */
function environmentFor(node) {
  // Each thread would keep the memory that it once had; two pools are enough, and what is larger than a page or two of
  // them goes back to the machine at once.
  const memory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' }
  return {
    ...memory,
    ...process.env,
    PATH: [path.dirname(node), process.env.PATH].filter(Boolean).join(path.delimiter),
  }
}

/** Runs a program to its end. What it says is kept when its output is piped to us. */
function run(command, args, options) {
  return new Promise((resolve) => {
    let said = ''
    running = spawn(command, args, { cwd: ROOT, ...options })
    for (const stream of [running.stdout, running.stderr]) stream?.on('data', (chunk) => (said += chunk))
    const end = (result) => {
      running = undefined
      resolve(result)
    }
    running.on('error', (error) => end({ code: 1, said: error.message, missing: error.code === 'ENOENT' }))
    running.on('close', (code, signal) => end({ code, signal, said }))
  })
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

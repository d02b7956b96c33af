// The first minutes with a fresh install, over HTTP: sign in, bring an export, choose the network, plan, log.
// The server is watched for every connection that it makes.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { ask } from '../../http/ask.ts'
import type { Question } from '../../http/ask.ts'
import { setupOf } from '../program.ts'

export interface StorySetup {
  readonly folder: string
  readonly exportFile: string
  /** Where the connections of the server are written down. */
  readonly trace: string
  /** How long it is left alone at the end: time for anything that happens by itself. */
  readonly idleSeconds: number
}

const setup = setupOf<StorySetup>()
const watch = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', setup.trace]
const served = path.join(import.meta.dirname, 'served.ts')
const server = spawn('strace', [...watch, process.execPath, served, JSON.stringify({ folder: setup.folder })], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ended = new Promise((resolve) => server.on('close', resolve))
const opened = await firstWords()
const link = new URL(opened.link)
// To itself: strace passes no signal on. Also when the story ends badly.
process.on('exit', () => stopServer())
const port = Number(link.port)

const page = await ask(port, { path: '/' })
const signedIn = await asked({ path: '/auth/link', json: { token: link.searchParams.get('token') } })
const cookie = [signedIn.headers['set-cookie']].flat()[0]?.split(';')[0] ?? ''
const headers = { cookie, 'x-tendril-csrf': signedIn.body.csrf, 'sec-fetch-site': 'same-origin' }
const act = async (name: string, json: object = {}) => (await asked({ path: `/api/${name}`, json, headers })).body

const bytes = readFileSync(setup.exportFile)
const type = { 'content-type': 'application/octet-stream' }
const { uploadId } = (await asked({ path: '/api/uploads', bytes, headers: { ...headers, ...type } })).body
const { id } = await act('start-import', { uploads: [{ uploadId, name: path.basename(setup.exportFile) }] })
while ((await act('show-import', { id })).state === 'reading') await pause(100)
await act('list-preview', { id })
const saved = await act('save-import', { id, wait: true })
const { proposals } = await act('propose-network')
const chosen = proposals.slice(0, 5).map((one: { personId: string }) => one.personId)
await act('place-people', { ids: chosen, place: 'network', circleId: 'close' })
await act('plan-today')
await act('log-interaction', { personIds: chosen.slice(0, 1), kind: 'call' })
await act('search', { query: 'a' })
await act('dump')
await pause(setup.idleSeconds * 1000)
console.log(JSON.stringify({ page: page.status, saved: saved.counts.new, chosen: chosen.length }))
stopServer()
await ended

async function asked(question: Question) {
  const answer = await ask(port, question)
  if (answer.status !== 200) throw new Error(`${question.path} answered ${answer.status}: ${answer.text}`)
  return answer
}

function firstWords(): Promise<{ readonly link: string; readonly pid: number }> {
  return new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => resolve(JSON.parse(line)))
    server.on('close', () => reject(new Error('The server ended before it was open')))
  })
}

function stopServer(): void {
  if (server.exitCode === null) process.kill(opened.pid, 'SIGTERM')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

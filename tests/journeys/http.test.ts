import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { LINKEDIN_ZIP, serveBook } from './served-book.ts'

/** What a program at the HTTP door does: signs in with the link's token, then posts JSON. */
async function signIn(url: string, link: string) {
  const token = new URL(link).searchParams.get('token')
  const answer = await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  const { csrf } = (await answer.json()) as { csrf: string }
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { cookie, 'x-tendril-csrf': csrf }
  return {
    async upload(file: string): Promise<string> {
      const sent = await fetch(`${url}/api/uploads?name=export.zip`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: await readFile(file),
      })
      return ((await sent.json()) as { uploadId: string }).uploadId
    },
    async call<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> {
      const called = await fetch(`${url}/api/${name}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      const body: unknown = await called.json()
      expect(called.status, JSON.stringify(body)).toBe(200)
      return body as ActionOutput<Name>
    },
  }
}

test('D11: over HTTP, an export becomes a plan; what is logged leaves it, and undo brings it back', async () => {
  const { server } = await serveBook()
  const { call, upload } = await signIn(server.url, await server.signInLink())

  const started = await call('start-import', {
    uploads: [{ uploadId: await upload(LINKEDIN_ZIP), name: 'Complete_LinkedInDataExport_10-02-2026.zip' }],
  })
  await expect
    .poll(async () => (await call('show-import', { id: started.id })).state, { timeout: 20_000 })
    .toBe('ready')
  const { counts } = await call('show-import', { id: started.id })
  expect(counts.records).toBe(
    counts.peopleRecords +
      counts.interactionRecords +
      counts.kindWords +
      counts.meRecords +
      counts.leftOut +
      counts.problems,
  )
  expect((await call('overview', {})).pool, 'nothing is saved before the owner says so').toBe(0)

  const saved = await call('save-import', { id: started.id, wait: true })
  expect(saved.problem).toBeUndefined()
  expect(saved.state).toBe('saved')
  expect(await call('overview', {})).toMatchObject({ network: 0, pool: counts.new + counts.questions })

  const { proposals } = await call('propose-network', {})
  expect(proposals.map((proposal) => proposal.name)).toContain('Inès Okafor-Lindqvist')
  await call('accept-proposals', {
    accept: proposals.map(({ personId, circleId }) => ({ personId, circleId })),
  })

  const today = await call('open-day', {})
  const card = today.cards[0]
  expect(card?.because.length).toBeGreaterThan(0)
  if (card === undefined) throw new Error('A plan has at least one card')

  const done = await call('answer-card', { promptId: card.promptId, response: 'done', whatTheyTold: 'back from leave' })
  expect(done.cards.map((left) => left.promptId)).not.toContain(card.promptId)
  expect((await call('show-person', { id: card.personId })).history.entries[0]).toMatchObject({
    whatTheyTold: 'back from leave',
    prompted: true,
  })

  await call('undo', {})
  expect((await call('plan-today', {})).cards.map((back) => back.promptId)).toContain(card.promptId)
})

import path from 'node:path'
import { expect, test } from 'vitest'
import { openTestBook } from '../book.ts'

const ZIP = path.resolve(
  import.meta.dirname,
  '../../../shared/corpora/linkedin/synthetic/Complete_LinkedInDataExport_10-02-2026.zip',
)

test('a LinkedIn export becomes people, history, a network and a plan', async () => {
  const { act, context, goTo } = await openTestBook({ day: '2026-10-05' })
  const { id } = await act('start-import', { paths: [ZIP] })
  const read = await context.imports.settled(id)
  expect(read).toMatchObject({ state: 'ready', problem: undefined })
  console.log(read, await act('list-preview', { id }))
  const saved = await act('save-import', { id, wait: true })
  expect(saved.problem).toBeUndefined()
  console.log(saved, await act('list-people', {}), await act('propose-network', {}))
  goTo('2026-10-06')
})

import type { Context } from '#actions/action.ts'
import { decidePreview } from '#actions/import/decide-preview.ts'
import { listPreview } from '#actions/import/list-preview.ts'
import type { ImportView, PreviewDecision, PreviewRow } from '#actions/views.ts'
import { agrees, choose } from './ask.ts'
import { count } from './say.ts'
import { carryOut, type Cli } from './session.ts'

const SOMEBODY_ELSE = 'somebody else'
const LEAVE_OUT = 'leave out'

/** Goes through the people who may be known already, if the owner wants to now. Unanswered, each is kept apart. */
export async function answerQuestions(cli: Cli, context: Context, { id, counts }: ImportView): Promise<void> {
  const question = `${count(counts.questions, 'person', 'people')} may be in your book already. Go through them now?`
  if (!(await agrees(cli, question))) return
  for (let offset = 0; ; offset += 100) {
    const { rows, total } = await carryOut(context, listPreview, { id, state: 'question', offset, limit: 100 })
    for (const row of rows) {
      const decision = await decisionOn(cli, row)
      await carryOut(context, decidePreview, { id, index: row.index, decision: decision as { skip: true } })
    }
    if (offset + rows.length >= total || rows.length === 0) return
  }
}

async function decisionOn(cli: Cli, row: PreviewRow): Promise<PreviewDecision> {
  const who = row.detail === undefined ? row.name : `${row.name}, ${row.detail}`
  const answer = await choose(cli, `Is ${who} the same person as`, [
    ...row.candidates.map(({ id, name, work, because }) => ({
      value: id,
      label: work === undefined ? name : `${name}, ${work}`,
      hint: because.join(', '),
    })),
    { value: SOMEBODY_ELSE, label: 'No, somebody else' },
    { value: LEAVE_OUT, label: 'Leave them out' },
  ])
  if (answer === SOMEBODY_ELSE) return { different: true }
  return answer === LEAVE_OUT ? { skip: true } : { same: answer }
}

/** Goes through what people gave in passing, if the owner wants to now. Unanswered, none of it is taken. */
export async function answerOffers(cli: Cli, context: Context, { id, counts }: ImportView): Promise<void> {
  const question = `${count(counts.openOffers, 'person gave', 'people gave')} something new in a signature. Look at it now?`
  if (!(await agrees(cli, question))) return
  for (let offset = 0; ; offset += 100) {
    const { rows, total } = await carryOut(context, listPreview, { id, state: 'offer', offset, limit: 100 })
    for (const row of rows) {
      const take = await agrees(cli, `${row.name}, ${row.detail ?? ''}. Take it?`)
      await carryOut(context, decidePreview, { id, index: row.index, decision: { take } })
    }
    if (offset + rows.length >= total || rows.length === 0) return
  }
}

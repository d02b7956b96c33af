import type { Context } from '#actions/action.ts'
import { candidatesFor, type Candidate } from '#actions/log/candidates.ts'
import { showPerson } from '#actions/show-person.ts'
import { Refusal } from '#book/refusal.ts'
import { workOf } from '#book/person.ts'
import { choose } from './ask.ts'
import { carryOut, type Cli } from './session.ts'

/**
 * The person whom some words mean: a name, a part of one, a nickname, an address, or the id that an answer showed.
 * Asks when several fit and somebody can be asked. @throws Refusal otherwise, naming those who fit
 */
export async function personMeant(cli: Cli, context: Context, words: string): Promise<Candidate> {
  const byId = await withId(context, words)
  if (byId !== undefined) return byId
  return onlyOne(cli, words, await candidatesFor(context.storage, words))
}

/** The one of the candidates who is meant. @throws Refusal when there is none, or when nobody can be asked which */
export async function onlyOne(cli: Cli, words: string, candidates: readonly Candidate[]): Promise<Candidate> {
  const [one, another] = candidates
  if (one === undefined) {
    throw new Refusal('not-found', `Nobody called “${words}” is in your book. To add them: tendril add "${words}"`)
  }
  if (another === undefined) return one
  if (!cli.isInteractive) {
    throw new Refusal('conflict', `Several people could be “${words}”. Write more of the name, or the id:`, {
      candidates,
    })
  }
  const id = await choose(
    cli,
    `Which ${words}?`,
    candidates.map((candidate) => ({ value: candidate.id, label: candidate.name, hint: sayWho(candidate) })),
  )
  return candidates.find((candidate) => candidate.id === id) ?? one
}

function sayWho({ work, place }: Candidate): string {
  return [work, WHERE[place]].filter((part) => part !== undefined).join(', ')
}

const WHERE = { pool: 'in the pool', network: 'in your network', archive: 'put away' } as const

const LOOKS_LIKE_AN_ID = /^[A-Za-z0-9_-]*[0-9_][A-Za-z0-9_-]*$/

async function withId(context: Context, words: string): Promise<Candidate | undefined> {
  if (!LOOKS_LIKE_AN_ID.test(words) || words.length > 64) return undefined
  try {
    const { person } = await carryOut(context, showPerson, { id: words })
    return { id: person.id, name: person.name.full, work: workOf(person), place: person.place }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined
    throw error
  }
}

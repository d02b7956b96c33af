import type { ActionInput } from '#actions/index.ts'
import type { PersonRow } from '#actions/views.ts'
import { nameKey } from '#book/name-key.ts'
import { readMetLine } from './activity-words.ts'

/** Somebody of the book whom a name may mean. */
export type MayBe = Pick<PersonRow, 'id' | 'name' | 'work'>

/** One line of "I met…", before it is saved. */
export interface MetLine {
  readonly key: number
  readonly name: string
  readonly line: string
  /** Those of the book who bear this very name. */
  readonly mayBe: readonly MayBe[]
  /** Who it is; somebody new, when undefined. */
  readonly personId: string | undefined
  readonly talked: boolean
  readonly writes: boolean
  readonly network: boolean
}

type Met = NonNullable<ActionInput<'capture-event'>['met']>[number]

/** A new line as it is typed; undefined when there is no name in it. */
export function lineFrom(typed: string, key: number): MetLine | undefined {
  const { name, line } = readMetLine(typed)
  if (name === '') return undefined
  return { key, name, line, mayBe: [], personId: undefined, talked: true, writes: false, network: false }
}

/** A line about somebody of the book whom the owner hoped to meet. */
export function lineAbout(person: MayBe, key: number): MetLine {
  const known = { name: person.name, line: '', mayBe: [person], personId: person.id }
  return { key, ...known, talked: true, writes: false, network: false }
}

/** The line once the book was asked: a name that one person bears means that person, until the owner says otherwise. */
export function withFound(line: MetLine, rows: readonly MayBe[]): MetLine {
  const wanted = nameKey(line.name)
  const mayBe = rows.filter(({ name }) => nameKey(name) === wanted)
  const [only, another] = mayBe
  return { ...line, mayBe, personId: another === undefined ? only?.id : undefined }
}

/** The line as the book takes it. */
export function metFrom({ name, line, personId, talked, writes, network }: MetLine): Met {
  return {
    ...(personId === undefined ? { name } : { personId }),
    line,
    talked,
    keep: network ? 'network' : 'pool',
    ...(writes ? { followUp: {} } : {}),
  }
}

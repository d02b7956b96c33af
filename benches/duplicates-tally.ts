import { DuplicateFinder } from '#book/duplicates.ts'
import { labelledBook } from './duplicates-book.ts'

export interface DuplicatesTally {
  /** Of the pairs certain enough to merge without looking, how many are one person. */
  readonly precision: number
  /** Of the true pairs, how many are found, certain or as a question. */
  readonly recall: number
  readonly truePairs: number
  readonly certain: number
  readonly questions: number
  /** Questions about two people, to each question about one. */
  readonly falseToTrue: number
  readonly learnMs: number
  readonly searchMs: number
  /** Of all processors together, which says more than the clock on a busy machine. */
  readonly processorMs: number
  /** By what made the pair hard: true pairs missed, certain ones that are wrong, questions in vain. */
  readonly missed: ReadonlyMap<string, number>
  readonly wrong: ReadonlyMap<string, number>
  readonly inVain: ReadonlyMap<string, number>
}

/** How right the search for duplicates is on a book of known truth. */
export function tallyOf(options: { readonly seed: number; readonly people: number }): DuplicatesTally {
  const { people, whoIs, how } = labelledBook(options)
  const before = process.cpuUsage()
  const start = performance.now()
  const finder = new DuplicateFinder('DE')
  for (const person of people) finder.add(person)
  const learned = performance.now()
  for (const _ of finder.search()) continue
  const pairs = finder.pairs()
  const done = performance.now()
  const { user, system } = process.cpuUsage(before)
  const [missed, wrong, inVain] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const note = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  const offered = new Set(pairs.map(({ personIds }) => personIds.join(' ')))
  const truth = truePairs(whoIs)
  for (const [one, other] of truth) if (!offered.has(`${one} ${other}`)) note(missed, how.get(one) ?? '')
  let rightOf = { certain: 0, questions: 0 }
  for (const { personIds, kind } of pairs) {
    const [one, other] = personIds
    if (whoIs.get(one) === whoIs.get(other)) {
      rightOf =
        kind === 'same'
          ? { ...rightOf, certain: rightOf.certain + 1 }
          : { ...rightOf, questions: rightOf.questions + 1 }
    } else note(kind === 'same' ? wrong : inVain, [how.get(one), how.get(other)].toSorted().join(' + '))
  }
  const certain = pairs.filter(({ kind }) => kind === 'same').length
  const questions = pairs.length - certain
  return {
    precision: rightOf.certain / certain,
    recall: (rightOf.certain + rightOf.questions) / truth.length,
    truePairs: truth.length,
    certain,
    questions,
    falseToTrue: (questions - rightOf.questions) / rightOf.questions,
    learnMs: learned - start,
    searchMs: done - learned,
    processorMs: (user + system) / 1000,
    missed,
    wrong,
    inVain,
  }
}

function truePairs(whoIs: ReadonlyMap<string, number>): [string, string][] {
  const idsByIdentity = Map.groupBy(whoIs.keys(), (id) => whoIs.get(id))
  return [...idsByIdentity.values()].flatMap((ids) => {
    const sorted = ids.toSorted()
    return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other): [string, string] => [one, other]))
  })
}

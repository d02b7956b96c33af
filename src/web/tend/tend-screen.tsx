import { Link } from '@tanstack/react-router'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { cardsInWords, pairsInWords, reachInWords, vagueInWords, whoFirst } from './tend-words.ts'
import './tend.css'

const NAMED_FIRST = 2

/** What keeps the book clean, in a few sentences: each leads to minutes, and none of it has to be today. */
export function TendScreen() {
  const { things, error, isComing, retry } = useThingsToTend()
  return (
    <Screen title="Tend">
      <ScreenHead lead="Minutes now and then keep the book true. None of it has to be today." title="Tend the book" />
      {error === null ? null : <ErrorNotice error={error} onRetry={retry} />}
      {isComing ? <Skeleton label="What there is to tend is coming" lines={4} /> : null}
      <ul className="tend-list">
        {things.map(({ to, words, detail }) => (
          <li key={to}>
            <Link className="tend-thing" to={to}>
              <span>
                <span className="tend-words">{words}</span>
                <span className="quiet">{detail}</span>
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
      {things.length > 0 || isComing || error !== null ? null : <AllWell />}
    </Screen>
  )
}

function AllWell() {
  return (
    <EmptyState
      action={
        <Link className={buttonClass('primary')} to="/">
          To today
        </Link>
      }
      title="All is well here"
    >
      Everybody has a place and can be reached, and nobody is in the book twice. Come back some other month.
    </EmptyState>
  )
}

interface Thing {
  readonly to: string
  readonly words: string
  readonly detail: string
}

function useThingsToTend() {
  const cards = useRead('list-cards', {})
  const vague = useRead('list-vague', { limit: NAMED_FIRST })
  const reach = useRead('list-to-confirm', { limit: NAMED_FIRST })
  const pairs = useRead('find-duplicates', { limit: 1 })
  const all = [cards, vague, reach, pairs]
  const things: (Thing | undefined)[] = [
    thing(cards.data?.cards.length, (waiting) => ({
      to: '/cards',
      words: cardsInWords(waiting),
      detail: named(cards.data?.cards.map(({ person }) => person.name.full) ?? [], waiting),
    })),
    thing(reach.data?.total, (people) => ({
      to: '/tend/reach',
      words: reachInWords(people),
      detail: named(reach.data?.people.map(({ name }) => name) ?? [], people),
    })),
    thing(vague.data?.total, (people) => ({
      to: '/tend/place',
      words: vagueInWords(people),
      detail: named(vague.data?.people.map(({ person }) => person.name.full) ?? [], people),
    })),
    thing(pairs.data?.total, (total) => ({
      to: '/people/duplicates',
      words: pairsInWords(total),
      detail: pairsDetail(pairs.data?.pairs[0]?.keep.name, total),
    })),
  ]
  return {
    things: things.filter((one) => one !== undefined),
    error: all.find((read) => read.error !== null)?.error ?? null,
    isComing: all.some((read) => read.isPending && read.error === null),
    retry: () => void Promise.all(all.filter((read) => read.error !== null).map((read) => read.refetch())),
  }
}

function thing(total: number | undefined, say: (total: number) => Thing): Thing | undefined {
  return total === undefined || total === 0 ? undefined : say(total)
}

function named(names: readonly string[], total: number): string {
  return whoFirst(names.slice(0, NAMED_FIRST), total)
}

function pairsDetail(name: string | undefined, total: number): string {
  if (name === undefined) return ''
  return total === 1 ? `${name}, it seems, is in the book twice` : `${name} among them`
}

import type { useNavigate } from '@tanstack/react-router'
import type { BookOverview, SearchPage, WordsFound } from '#actions/views.ts'
import { countPeople } from '../people/people-words.ts'
import { dayInWords } from '../words/days.ts'
import { KIND_ICONS } from '../words/kinds.ts'
import { bestFits } from './fuzzy.ts'
import type { Entry } from './palette-entries.tsx'

/** Of what is not people, a few: whoever wants more types more. */
const A_FEW = 3
const SOME = 4

type Navigate = ReturnType<typeof useNavigate>

interface Named {
  readonly typed: string
  readonly found: SearchPage
  readonly overview: BookOverview | undefined
}

/** Groups and organisations by their names. */
export function namedEntries({ typed, found, overview }: Named, navigate: Navigate): readonly Entry[] {
  const groups = bestFits(typed, overview?.groups ?? [], ({ name }) => name).slice(0, A_FEW)
  return [
    ...groups.map(({ id, name, people }): Entry => ({
      key: `group ${id}`,
      words: name,
      about: people === 0 ? 'a group' : `a group, ${countPeople(people)}`,
      icon: 'people',
      run: () => void navigate({ to: '/groups/$groupId', params: { groupId: id } }),
    })),
    ...found.organisations.slice(0, A_FEW).map(({ key, name, people }): Entry => ({
      key: `organisation ${key}`,
      words: name,
      about: countPeople(people),
      icon: 'organisation',
      run: () => void navigate({ to: '/organisations/$key', params: { key: name } }),
    })),
  ]
}

/** What happened, and what was promised, noted or said: each leads to the person it is about. */
export function wordEntries(found: SearchPage, today: string | undefined, navigate: Navigate): readonly Entry[] {
  const about = (name: string, day: string | undefined): string =>
    [name, day === undefined || today === undefined ? undefined : dayInWords(day, today)].filter(Boolean).join(', ')
  const go = (personId: string | undefined) => () =>
    personId === undefined ? undefined : void navigate({ to: '/people/$personId', params: { personId } })
  const words =
    (kind: string, icon: Entry['icon']) =>
    (one: WordsFound): Entry => ({
      key: `${kind} ${one.id}`,
      words: one.snippet.map(({ text }) => text).join(''),
      snippet: one.snippet,
      about: about(one.name, one.day),
      icon,
      run: go(one.personId),
    })
  return [
    ...found.interactions.slice(0, SOME).map(({ id, kind, day, people, snippet }): Entry => ({
      key: `interaction ${id}`,
      words: snippet.map(({ text }) => text).join(''),
      snippet,
      about: about(
        people
          .map(({ name }) => name)
          .slice(0, 2)
          .join(', '),
        day,
      ),
      icon: KIND_ICONS[kind],
      run: go(people[0]?.id),
    })),
    ...found.promises.slice(0, A_FEW).map(words('promise', 'check')),
    ...found.threads.slice(0, A_FEW).map(words('thread', 'later')),
    ...found.kindWords.slice(0, A_FEW).map(words('kind word', 'letter')),
  ]
}

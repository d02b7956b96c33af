import type { useNavigate } from '@tanstack/react-router'
import type { PersonFound, Snippet } from '#actions/views.ts'
import type { IconName } from '../ui/icons.tsx'
import { chooseTheme } from '../theme.ts'
import { useKeyGroups } from './keys.ts'
import { PLACES, QUIETER_PLACES } from './places.ts'

/** One line of the palette: somebody, some place, or something to do. */
export interface Entry {
  readonly key: string
  readonly words: string
  readonly icon: IconName
  readonly run: () => void
  readonly keys?: string
  readonly person?: PersonFound
  /** The words in pieces, of which those that were looked for are marked. */
  readonly snippet?: Snippet
  /** In quiet beside the words. */
  readonly about?: string | undefined
}

type Navigate = ReturnType<typeof useNavigate>

/** People; where the words were not found in the name or the work, they are shown. */
export function peopleEntries(rows: readonly PersonFound[], navigate: Navigate): readonly Entry[] {
  return rows.map((person) => ({
    key: person.id,
    words: person.name,
    icon: 'people',
    person,
    about: person.work,
    ...(isSaidAlready(person) ? {} : { snippet: person.snippet }),
    run: () => void navigate({ to: '/people/$personId', params: { personId: person.id } }),
  }))
}

function isSaidAlready({ inWhat, snippet, work }: PersonFound): boolean {
  return inWhat === 'name' || (inWhat === 'work' && snippet.every(({ text, isHit }) => !isHit || work?.includes(text)))
}

/** Places first, then what the screen behind offers by key, then what works anywhere. */
export function useCommands(navigate: Navigate): readonly Entry[] {
  const places = PLACES.map(({ to, name, icon, keys }) => ({
    key: to,
    words: name,
    icon,
    keys,
    run: () => void navigate({ to }),
  }))
  const here = useKeyGroups()
    .flatMap((group) => group.actions)
    .filter((action) => action.keys !== '/' && !action.keys.startsWith('g '))
    .map(({ keys, does, run }): Entry => ({ key: `key ${keys}`, words: does, icon: 'forward', keys, run }))
  const quieter = QUIETER_PLACES.map(({ to, does, icon }) => ({
    key: to,
    words: does,
    icon,
    run: () => void navigate({ to }),
  }))
  return [
    ...places,
    ...quieter,
    {
      key: 'first-run',
      words: 'Choose the people you keep up with',
      icon: 'people',
      run: () => void navigate({ to: '/welcome' }),
    },
    ...here,
    { key: 'light', words: 'Light', icon: 'settings', run: () => chooseTheme('light') },
    { key: 'dark', words: 'Dark', icon: 'settings', run: () => chooseTheme('dark') },
    { key: 'system', words: 'Light or dark as the system says', icon: 'settings', run: () => chooseTheme('system') },
  ]
}

import type { ActionInput } from '#actions/index.ts'
import { reachFrom } from '../person/reach-words.ts'

type Facts = Pick<ActionInput<'add-person'>, 'emails' | 'phones' | 'links' | 'howWeMet'>

/** What one typed line says: a way to reach them when it looks like one, else how they met. */
export function factsFrom(line: string): Facts {
  const words = line.trim()
  if (words === '') return {}
  return isReach(words) ? reachFrom(words) : { howWeMet: { aboutWhat: words } }
}

function isReach(words: string): boolean {
  return (
    /^\S+@\S+$/.test(words) ||
    /^\+?[\d\s().\-/]{5,}$/.test(words) ||
    /^(https?:\/\/|www\.|linkedin\.com)\S*$/i.test(words)
  )
}

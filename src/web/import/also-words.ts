import type { FileInquiry, ImportCounts, ImportedFile } from '#actions/views.ts'
import { inFigures } from '../words/days.ts'

type Also = Pick<
  ImportCounts,
  'brokenAddresses' | 'newConnections' | 'newGroups' | 'newKindWords' | 'newPromises' | 'openOffers' | 'photos'
>

/** `12 reminders, 4 connections and 9 photos`: what comes beside people and exchanges, one phrase each. */
export function alsoParts({ newPromises, newConnections, newKindWords, newGroups, photos }: Also): readonly string[] {
  return [
    ...some(newPromises, 'reminder'),
    ...some(newConnections, 'connection between your people', 'connections between your people'),
    ...some(newKindWords, 'kind word'),
    ...some(photos, 'photo'),
    ...some(newGroups, 'new group'),
  ]
}

/** The sentences of the preview about them. */
export function alsoInWords(counts: Also): readonly string[] {
  const parts = alsoParts(counts)
  const { brokenAddresses: broken, openOffers: offers } = counts
  return [
    ...(parts.length === 0
      ? []
      : [`With them ${parts[0]?.startsWith('1 ') && parts.length === 1 ? 'comes' : 'come'} ${listed(parts)}.`]),
    ...(broken === 0
      ? []
      : [broken === 1 ? '1 address no longer works.' : `${inFigures(broken)} addresses no longer work.`]),
    ...(offers === 0 ? [] : [`${people(offers)} something new in a letter; it is yours to take or leave.`]),
  ]
}

/** What is written under each file. */
export function fileInWords({ title, problem, also = [] }: ImportedFile): string {
  // What else we read is a long list, and said on the first screen.
  if (problem !== undefined) return problem.replace(/ We read: .*$/, '')
  if (also.length === 0) return title
  return `${title}. Not read with it, because it is of another kind: ${listed(also)}. Bring that by itself.`
}

/** How much is behind us, where only the bytes tell. */
export function partInWords(part: number): string {
  return `about ${inFigures(Math.floor(part * 100))} %`
}

/** `people.csv and 2 more` */
export function askedAboutInWords({ files: [first, ...more] }: FileInquiry): string {
  return more.length === 0 ? first : `${first} and ${inFigures(more.length)} more`
}

/** `a, b and c` */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

function some(number: number, one: string, several = `${one}s`): string[] {
  return number === 0 ? [] : [number === 1 ? `1 ${one}` : `${inFigures(number)} ${several}`]
}

function people(number: number): string {
  return number === 1 ? '1 person gave' : `${inFigures(number)} people gave`
}

import type { ImportCounts, ImportView, PreviewRow } from '#actions/views.ts'
import { dayInWords, inFigures } from '../words/days.ts'
import { alsoInWords, alsoParts, listed } from './also-words.ts'

/** `7 people are new, 3 you have already and 2 need an answer.` and what else is in the files, a sentence each. */
export function previewInWords(counts: ImportCounts): readonly string[] {
  return [peopleInWords(counts), exchangesInWords(counts)].filter((words) => words !== undefined)
}

/** What comes beside, and what does not come: said more quietly. */
export function besideInWords(counts: ImportCounts): readonly string[] {
  return [...alsoInWords(counts), asideInWords(counts)].filter((words) => words !== undefined)
}

function peopleInWords({ new: fresh, matched, questions, conflicts }: ImportCounts): string | undefined {
  const parts = [
    ...(fresh === 0 ? [] : [fresh === 1 ? '1 person is new' : `${inFigures(fresh)} people are new`]),
    ...(matched === 0 ? [] : [haveAlready(matched, fresh)]),
    ...(questions === 0 ? [] : [`${inFigures(questions)} ${questions === 1 ? 'needs' : 'need'} an answer`]),
  ]
  if (parts.length === 0) return undefined
  const differ = conflicts === 0 ? '' : ` About ${inFigures(conflicts)} of them the file says something else.`
  return `${listed(parts)}.${differ}`
}

function haveAlready(matched: number, fresh: number): string {
  if (fresh > 0) return `${inFigures(matched)} you have already`
  return matched === 1 ? 'You have 1 person already' : `You have ${inFigures(matched)} people already`
}

function exchangesInWords({ newInteractions, interactionRecords }: ImportCounts): string | undefined {
  if (newInteractions > 0)
    return `${exchanges(newInteractions)} between you and them ${newInteractions === 1 ? 'comes' : 'come'} along.`
  return interactionRecords > 0 ? 'Every exchange in it is in your book already.' : undefined
}

function asideInWords({ leftOut, problems }: ImportCounts): string | undefined {
  const left = leftOut === 0 ? [] : [`${lines(leftOut)} ${leftOut === 1 ? 'is' : 'are'} left out`]
  const unread = problems === 0 ? [] : [`${leftOut === 0 ? lines(problems) : inFigures(problems)} could not be read`]
  return leftOut + problems === 0 ? undefined : `${listed([...left, ...unread])}.`
}

/** What the one button says. */
export function saveInWords(counts: ImportCounts): string {
  const { new: fresh, questions, newInteractions } = counts
  const people = fresh + questions
  const parts = [
    ...(people === 0 ? [] : [peopleCount(people)]),
    ...(newInteractions === 0 ? [] : [exchanges(newInteractions)]),
  ]
  if (parts.length === 0 && counts.newPromises > 0) return `Save ${alsoParts(counts)[0] ?? ''}`
  return parts.length === 0 ? 'Save what it adds' : `Save ${listed(parts)}`
}

/** What a saved import has brought. */
export function savedInWords(counts: ImportCounts): string {
  const { new: fresh, newInteractions, news, unreadPhotos } = counts
  const parts = [
    ...(fresh === 0 ? [] : [fresh === 1 ? '1 new person' : `${inFigures(fresh)} new people`]),
    ...(newInteractions === 0 ? [] : [exchanges(newInteractions)]),
    ...alsoParts(counts),
    ...(news === 0 ? [] : [news === 1 ? '1 piece of news' : `${inFigures(news)} pieces of news`]),
  ]
  if (parts.length === 0) return 'Your book had all of it already. Nothing was added twice.'
  const isOne = parts.length === 1 && parts[0]?.startsWith('1 ') === true
  const unread = unreadPhotos === 0 ? '' : ` ${picturesInWords(unreadPhotos)} could not be opened.`
  return `${listed(parts)} ${isOne ? 'is' : 'are'} in your book now.${unread}`
}

/** What is done to whoever asks and is not answered. */
export function openQuestionsInWords(open: number): string | undefined {
  if (open === 0) return undefined
  return open === 1
    ? 'One question is open. Unanswered, they stay apart.'
    : `${inFigures(open)} questions are open. Unanswered, they stay apart.`
}

export const GROUPS: readonly {
  readonly state: PreviewRow['state']
  readonly title: string
  readonly explains: string
}[] = [
  {
    state: 'question',
    title: 'Are they the same person?',
    explains: 'They look alike, but not alike enough to be sure. You know.',
  },
  {
    state: 'offer',
    title: 'Given in passing',
    explains: 'In signatures of letters. Nothing of it is taken unless you say so.',
  },
  {
    state: 'conflict',
    title: 'Where the file says something else',
    explains: 'What your book says stays, unless you take the file’s word.',
  },
  { state: 'new', title: 'New', explains: 'They go to the pool, which never asks for anything.' },
  {
    state: 'matched',
    title: 'You have already',
    explains: 'Nobody is added twice; what the file knows more is filled in.',
  },
  { state: 'problem', title: 'Could not be read', explains: 'Everything else is not touched by it.' },
  { state: 'left-out', title: 'Left out', explains: 'Each with its line and the reason.' },
]

/** How many lines of the preview are in a group. Those that differ are counted among the matched, and shown apart. */
export function linesIn(state: PreviewRow['state'], counts: ImportCounts): number {
  return {
    question: counts.questions,
    conflict: counts.conflicts,
    offer: counts.openOffers,
    new: counts.new,
    matched: counts.matched - counts.conflicts,
    problem: counts.problems,
    'left-out': counts.leftOut,
  }[state]
}

/** `Connections.csv`, or `Connections.csv and 2 more` */
export function filesInWords(files: ImportView['files']): string {
  const [first] = files
  return files.length < 2
    ? (first?.name ?? 'A file')
    : `${first?.name ?? 'A file'} and ${String(files.length - 1)} more`
}

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Name',
  birthday: 'Birthday',
  notes: 'Notes',
  privateNotes: 'Private notes',
  whyTheyMatter: 'Why they matter',
  'howWeMet.when': 'When you met',
  'howWeMet.where': 'Where you met',
  'howWeMet.throughWhom': 'Through whom you met',
  'howWeMet.aboutWhat': 'What it was about',
  'howWeMet.hook': 'What you remember of each other',
}

/** Every field in which two files can differ. */
export const ALL_FIELDS = Object.keys(FIELDS)

export function fieldInWords(field: string): string {
  return FIELDS[field] ?? field
}

/** A fact as one would write it; days are said in words. */
export function factInWords(field: string, value: string): string {
  if (field !== 'birthday') return value
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, '0001-01-01')
  return dayInWords(`2000-${value.slice(-5)}`, '2000-01-01')
}

/** `812 kB`, `3.4 MB` */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`
  return bytes < 1_000_000 ? `${inFigures(Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function peopleCount(people: number): string {
  return people === 1 ? '1 person' : `${inFigures(people)} people`
}

function exchanges(number: number): string {
  return number === 1 ? '1 exchange' : `${inFigures(number)} exchanges`
}

function lines(number: number): string {
  return number === 1 ? '1 line' : `${inFigures(number)} lines`
}

function picturesInWords(number: number): string {
  return number === 1 ? '1 picture' : `${inFigures(number)} pictures`
}

/** Why an import failed, and that nothing of it is left. */
export function failedInWords(problem: string | undefined): string {
  const why = problem ?? 'The files could not be read.'
  return /nothing was saved/i.test(why) ? why : `${why.replace(/([^.])$/, '$1.')} Nothing was saved.`
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ReplaySet } from './sets.ts'

const MINUTES_A_DAY = 1440
const QUIET_MINUTES = 7 * MINUTES_A_DAY
const ANSWER_WITHIN_DAYS = 30

/** A word after a silence, or a new thread: something that asks for an answer. */
export interface Note {
  readonly day: number
  /** The day the answer came, or Infinity where none came within 30 days. */
  readonly answerDay: number
}

/** What passed between two people, as seen by one of them. */
export interface History {
  /** Days with a word either way, in order, each once. */
  readonly contactDays: readonly number[]
  /** Days with a word from the other. */
  readonly inboundDays: readonly number[]
  readonly notes: readonly Note[]
}

/** The two sides of every pair in the set. */
export type PairHistory = readonly [History, History]

interface Word {
  readonly minute: number
  readonly fromLower: boolean
}

/** @throws when the folder lacks a file of the set */
export function readHistories(folder: string, set: ReplaySet): readonly PairHistory[] {
  const pairs = new Map<string, Word[]>()
  for (const [minute, from, to] of rowsOf(path.join(folder, set.file))) {
    if (from === to) continue
    const key = pairKey(from, to)
    const word = { minute, fromLower: from < to }
    const words = pairs.get(key)
    if (words === undefined) pairs.set(key, [word])
    else words.push(word)
  }
  const threads = set.outreachFile === undefined ? undefined : threadsOf(path.join(folder, set.outreachFile))
  return [...pairs].map(([key, words]) => {
    words.sort((a, b) => a.minute - b.minute)
    const sideOf = (isLower: boolean): History => ({
      contactDays: daysOf(words),
      inboundDays: daysOf(words.filter((word) => word.fromLower !== isLower)),
      notes: threads ? (threads.get(`${key}${isLower ? '>' : '<'}`) ?? []) : notesAfterQuiet(words, isLower),
    })
    return [sideOf(true), sideOf(false)]
  })
}

/** The evidence's note in mail: the first message after seven quiet days, answered by any message back. */
function notesAfterQuiet(words: readonly Word[], isLower: boolean): readonly Note[] {
  return words.flatMap((word, at) => {
    const previous = words[at - 1]
    const isNote =
      word.fromLower === isLower && (previous === undefined || word.minute - previous.minute >= QUIET_MINUTES)
    if (!isNote) return []
    const answer = words.slice(at + 1, at + 1 + 200).find((later) => later.fromLower !== isLower)
    const days = answer === undefined ? Infinity : (answer.minute - word.minute) / MINUTES_A_DAY
    return [noteOf(word.minute, days)]
  })
}

/** The evidence's note on a list: a new thread addressed by name, answered by a reply to that very message. */
function threadsOf(file: string): ReadonlyMap<string, readonly Note[]> {
  const threads = new Map<string, Note[]>()
  for (const [minute, from, to, , replyDays] of rowsOf(file)) {
    const key = `${pairKey(from, to)}${from < to ? '>' : '<'}`
    const note = noteOf(minute, replyDays === undefined || replyDays < 0 ? Infinity : replyDays)
    const known = threads.get(key)
    if (known === undefined) threads.set(key, [note])
    else known.push(note)
  }
  for (const notes of threads.values()) notes.sort((a, b) => a.day - b.day)
  return threads
}

function noteOf(minute: number, answeredAfterDays: number): Note {
  const day = Math.floor(minute / MINUTES_A_DAY)
  const isAnswered = answeredAfterDays <= ANSWER_WITHIN_DAYS
  return { day, answerDay: isAnswered ? Math.floor(minute / MINUTES_A_DAY + answeredAfterDays) : Infinity }
}

function daysOf(words: readonly Word[]): readonly number[] {
  return [...new Set(words.map(({ minute }) => Math.floor(minute / MINUTES_A_DAY)))]
}

function pairKey(one: number, other: number): string {
  return one < other ? `${String(one)}-${String(other)}` : `${String(other)}-${String(one)}`
}

type Row = readonly [minute: number, from: number, to: number, ...rest: number[]]

function rowsOf(file: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => line.split(',').map(Number) as unknown as Row)
}

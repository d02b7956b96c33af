import { createHash } from 'node:crypto'
import { constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays } from '#book/day.ts'
import type { Interaction, InteractionKind } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecords } from '#storage/records.ts'
import { openBook } from '../src/main.ts'

/** The day on which the benches are held. */
export const BENCH_DAY = '2026-05-19'
export const BENCH_NOW = new Date(`${BENCH_DAY}T09:00:00Z`)

export interface World {
  readonly people: number
  readonly interactions: number
  /** How many of the people are in the network; the others are in the pool. */
  readonly network: number
}

export const SMALL: World = { people: 300, interactions: 3000, network: 120 }
export const LARGE: World = { people: 30_000, interactions: 1_000_000, network: 1500 }
/** The most that can be: everybody imported was also chosen. */
export const LARGEST: World = { people: 30_000, interactions: 1_000_000, network: 30_000 }

const FOLDER = path.join(tmpdir(), 'tendril-benches')

/** A generated book of the size, always the same, kept between runs because it takes a while to make. Not to be written. */
export async function bookOf(world: World): Promise<string> {
  const folder = path.join(FOLDER, `${whatItIsMadeBy()}-${world.people}-${world.interactions}-${world.network}`)
  const file = path.join(folder, 'book.sqlite')
  if (existsSync(file)) return file
  const making = `${folder}.making-${process.pid}`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  console.error(`Making a book of ${world.people} people and ${world.interactions} interactions …`)
  await fill(path.join(making, 'book.sqlite'), world)
  await rename(making, folder).catch(async (error: unknown) => {
    if (!existsSync(file)) throw error
    // Another bench made the same one meanwhile.
    await rm(making, { recursive: true })
  })
  return file
}

/** A copy of the generated book, to be written in `work` and gone after it. */
export async function withCopy<T>(world: World, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const original = await bookOf(world)
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-bench-'))
  try {
    const file = path.join(folder, 'book.sqlite')
    await copyFile(original, file, constants.COPYFILE_FICLONE)
    return await work(file, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Raise it when what is made below changes. */
const VERSION = 3

/** Books with other tables are made anew. */
function whatItIsMadeBy(): string {
  const migrations = path.join(import.meta.dirname, '../src/storage/migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).toSorted()) hash.update(readFileSync(path.join(migrations, name)))
  return `v${VERSION}-${hash.digest('hex').slice(0, 8)}`
}

async function fill(file: string, world: World): Promise<void> {
  const book = await openBook({ where: { file }, dataFolder: path.dirname(file), now: () => BENCH_NOW })
  const { storage } = book.context
  const random = seeded(7)
  const step = { label: 'Made for a bench', today: BENCH_DAY }
  await storage.write(step, (writer) => createRecords(writer, people, peopleOf(world, random)))
  const perStep = 50_000
  for (let made = 0; made < world.interactions; made += perStep) {
    const batch = interactionsOf(world, { from: made, count: Math.min(perStep, world.interactions - made) }, random)
    await storage.write(step, (writer) => createRecords(writer, interactions, batch))
  }
  await book.close()
}

const GIVEN = [
  'Ana',
  'Bert',
  'Chidi',
  'Dana',
  'Elif',
  'Farid',
  'Grace',
  'Hiro',
  'Inès',
  'João',
  'Kaja',
  'Lars',
  'Mina',
  'Noor',
  'Olu',
  'Priya',
  'Quinn',
  'Rosa',
  'Sven',
  'Tomás',
  'Uma',
  'Vera',
  'Wen',
  'Ximena',
  'Yara',
  'Zoë',
]
const FAMILY_START = [
  'Al',
  'Ber',
  'Car',
  'Del',
  'Es',
  'Fer',
  'Gar',
  'Hol',
  'Iv',
  'Jan',
  'Kov',
  'Lin',
  'Mor',
  'Nov',
  'Ol',
  'Per',
  'Ros',
  'San',
  'Tor',
  'Var',
]
const FAMILY_END = [
  'ić',
  'son',
  'ez',
  'mann',
  'ova',
  'berg',
  'eira',
  'sen',
  'ani',
  'dahl',
  'ton',
  'wicz',
  'escu',
  'oğlu',
  'ström',
  'ley',
]
const WORK = ['Data', 'Design', 'Finance', 'Research', 'Operations', 'Sales', 'Teaching', 'Nursing', 'Law', 'Software']
const WORDS =
  'bees tender school violin garden mortgage marathon translation bridge harbour archive recipe thesis merger orchard sailing podcast museum vaccine startup'.split(
    ' ',
  )
const CIRCLES = ['inner', 'close', 'warm', 'wide']
const KINDS: readonly InteractionKind[] = [
  'message',
  'message',
  'message',
  'email',
  'email',
  'call',
  'met',
  'video',
  'like',
  'comment',
]

/** A made-up name of somewhere. */
export function nameAt(random: () => number): string {
  return `${pick(GIVEN, random)} ${pick(FAMILY_START, random)}${pick(FAMILY_END, random)}`
}

function peopleOf(world: World, random: () => number): Person[] {
  return Array.from({ length: world.people }, (_, index) => {
    const inNetwork = index < world.network
    const words = Array.from({ length: 12 }, () => pick(WORDS, random)).join(' ')
    return Person.parse({
      id: idOf('P', index),
      name: { full: nameAt(random) },
      emails: [{ address: `person${index}@example.org` }],
      links: [{ url: `https://www.linkedin.com/in/person-${index}` }],
      positions: [{ organisation: `Company ${Math.floor(random() * 3000)}`, title: `Head of ${pick(WORK, random)}` }],
      ...(index % 3 === 0
        ? { birthday: `${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` }
        : {}),
      ...(index % 2 === 0 ? { notes: `Interested in ${words}.` } : {}),
      place: inNetwork ? 'network' : 'pool',
      ...(inNetwork ? { circleId: circleOf(index, world.network) } : {}),
      addedOn: '2024-01-01',
    })
  })
}

function circleOf(index: number, network: number): string {
  const share = index / network
  return CIRCLES[share < 0.03 ? 0 : share < 0.1 ? 1 : share < 0.3 ? 2 : 3] ?? 'wide'
}

function interactionsOf(
  world: World,
  { from, count }: { from: number; count: number },
  random: () => number,
): Interaction[] {
  return Array.from({ length: count }, (_, index) => {
    // A few people carry most of the history, as in life.
    const person = Math.min(world.people - 1, Math.floor(world.people * random() ** 2))
    const kind = pick(KINDS, random)
    return {
      id: idOf('I', from + index),
      kind,
      direction: kind === 'met' || kind === 'call' || kind === 'video' ? 'both' : random() < 0.5 ? 'in' : 'out',
      day: addDays(BENCH_DAY, -Math.floor(random() ** 2 * 3650)),
      personIds: [idOf('P', person)],
      purposes: [],
      prompted: false,
      notes: Array.from({ length: 8 }, () => pick(WORDS, random)).join(' '),
      source: 'bench',
      sourceKey: `bench:${from + index}`,
    }
  })
}

export function personIdAt(index: number): string {
  return idOf('P', index)
}

function idOf(letter: string, number: number): string {
  return `01${letter}${String(number).padStart(23, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}

/** Mulberry32: small, quick, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

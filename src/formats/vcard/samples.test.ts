import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { PersonFacts } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { printable } from '../golden.ts'
import { readCards } from './parse.ts'
import { findingsFrom } from './read.ts'
import { strangerFrom } from './to-stranger.ts'
import { writeCard } from './write.ts'

const samples = join(import.meta.dirname, 'samples')
/** Cards of many programs, kept beside the repository and not in it. */
const corpora = join(import.meta.dirname, '../../../../shared/corpora/vcard')

function findingsIn(path: string): Finding[] {
  return readCards(readFileSync(path)).flatMap((parsed) => findingsFrom(parsed, basename(path)))
}

function strangersIn(path: string): Stranger[] {
  return findingsIn(path).flatMap((finding) => (finding.kind === 'person' ? [finding.stranger] : []))
}

for (const file of globSync('*.vcf', { cwd: samples }).toSorted()) {
  test(`${file} is read as expected`, () => {
    const expected = join(samples, `${file}.expected.json`)
    const found = findingsIn(join(samples, file)).map(printable)
    if (process.env['TENDRIL_RECORD_SAMPLES'] !== undefined) {
      writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
      expect.fail(`Recorded ${file}.expected.json. Read what changed in it, then run the tests without recording`)
    }
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
}

const files = [...globSync(join(samples, '*.vcf')), ...(existsSync(corpora) ? globSync(join(corpora, '*/*.vcf')) : [])]

test.each(files)('every BEGIN:VCARD of %s is a person, left out or a problem', (file) => {
  const lines = readFileSync(file, 'latin1').split(/\r\n?|\n/)
  const begins = lines.flatMap((line, at) => (line.trim().toUpperCase() === 'BEGIN:VCARD' ? [at + 1] : []))
  const isBegin = new Set(begins)
  expect(
    findingsIn(file)
      .map((finding) => finding.where.line)
      .filter((line) => isBegin.has(line)),
  ).toEqual(begins)
})

test.each(files)('the people of %s come back from the cards that we write', (file) => {
  for (const stranger of strangersIn(file)) {
    for (const version of ['3.0', '4.0'] as const) {
      const again = strangersFrom(writeCard(PersonFacts.parse(stranger), { version }))
      expect(again.map(facts)).toEqual([facts(stranger)])
    }
  }
})

test.each(files)('the cards of %s, written in their own version, keep every line that we do not understand', (file) => {
  for (const parsed of readCards(readFileSync(file))) {
    if (parsed.kind !== 'card' || parsed.card.version === '2.1') continue
    const before = strangerFrom(parsed.card)
    if (before === undefined) continue
    const [after] = strangersFrom(writeCard(PersonFacts.parse(before), { version: parsed.card.version }))
    const kept = linesOf(after)
    expect(kept).toHaveLength(linesOf(before).length)
    expect(linesOf(before).filter((line) => !OLD_WRITING.test(line) && !kept.includes(line))).toEqual([])
  }
})

/** What vCard 2.1 writes, and some cards that call themselves 3.0: we write it in the way of the later versions. */
const OLD_WRITING = /^[^:]{1,200};(?:BASE64|CHARSET=)/

function linesOf(stranger: Stranger | undefined): string[] {
  return stranger?.keptVerbatim?.['vcard'] ?? []
}

function strangersFrom(text: string): Stranger[] {
  return readCards(text).flatMap((parsed) => (parsed.kind === 'card' ? (strangerFrom(parsed.card) ?? []) : []))
}

function facts({ keptVerbatim: _, ...stranger }: Stranger): Stranger {
  return stranger
}

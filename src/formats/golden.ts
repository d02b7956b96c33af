import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import type { About, Finding, Format } from '#book/finding.ts'
import { sourceFileAt } from './source-file.ts'

/**
 * Declares one test for each file under `samples/`: what the format finds in it is what `<file>.expected.json` says.
 * Run by `npm run samples:record <format>`, it writes those files instead, and then fails, so that somebody reads them.
 * `samples/local/` is for private exports; git ignores it.
 */
export function testGoldenSamples(format: Format, samplesFolder: string): void {
  const isRecording = process.env['TENDRIL_RECORD_SAMPLES'] === format.name
  for (const sample of samplesIn(samplesFolder)) {
    test(`${relative(samplesFolder, sample)} holds what its expected.json says`, async () => {
      const findings = (await findingsIn(format, sample)).map(printable)
      const expectation = `${sample}.expected.json`
      if (isRecording) {
        await writeFile(expectation, `${JSON.stringify(findings, undefined, 2)}\n`)
        expect.fail('Recorded. Read the difference, then run the tests again.')
      }
      if (!existsSync(expectation)) expect.fail(`Nothing is expected yet: npm run samples:record ${format.name}`)
      expect(JSON.parse(JSON.stringify(findings))).toEqual(JSON.parse(await readFile(expectation, 'utf8')))
    })
  }
}

/** The finding with a picture's length and sum in place of its bytes, which nobody would read. */
export function printable(finding: Finding): object {
  if (finding.kind !== 'person' || finding.photo === undefined) return finding
  const sum = createHash('sha256').update(finding.photo).digest('hex')
  return { ...finding, photo: `${finding.photo.length} bytes, SHA-256 ${sum}` }
}

/** What readers are told of the owner when samples are read. */
export const SAMPLE_OWNER: About = {
  today: '2026-11-22',
  timeZone: 'Europe/Lisbon',
  country: 'PT',
  ownAddresses: [],
  ownName: undefined,
  keepBodies: false,
  answers: {},
}

/** Everything that a format finds in a file on disk, when it takes our guess for whatever it would ask. */
export async function findingsIn(format: Format, path: string, about: About = SAMPLE_OWNER): Promise<Finding[]> {
  return Array.fromAsync(format.read(await sourceFileAt(path), about))
}

function samplesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.expected\.json$|\.md$/.test(entry.name))
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
}

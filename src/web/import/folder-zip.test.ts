import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { openPromise } from 'yauzl'
import { zipOf } from './folder-zip.ts'

test('a dropped folder is one zip that any reader opens, with every byte and name as it was', async () => {
  const contents = new Map([
    ['Brought/a.vcf', 'BEGIN:VCARD\r\n'],
    ['Brought/deep/Łukasz – ä.txt', 'Grüße '.repeat(40_000)],
    ['Brought/empty', ''],
  ])
  const files = [...contents].map(([name, text]) => ({ path: name, file: new File([text], name) }))
  const zip = await zipOf('Brought', files)
  expect(zip.name).toBe('Brought.zip')
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-zip-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(path.join(folder, 'x.zip'), Buffer.from(await zip.arrayBuffer()))
  const opened = await openPromise(path.join(folder, 'x.zip'))
  const found = new Map<string, string>()
  for await (const entry of opened.eachEntry())
    found.set(entry.fileName, (await buffer(await opened.openReadStreamPromise(entry))).toString())
  expect(found).toEqual(contents)
})

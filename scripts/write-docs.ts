// node scripts/boot.mjs scripts/write-docs.ts: writes the pages of docs/ that are made from the code.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generatedPages } from './generated-docs.ts'

for (const { file, text } of generatedPages()) {
  await writeFile(path.join(import.meta.dirname, '..', file), text)
  console.log(`Wrote ${file}`)
}

import { expect, test } from 'vitest'
import type { Finding, SourceFile } from '#book/finding.ts'
import { vcard } from './read.ts'
import { SAMPLE_OWNER } from '../golden.ts'

function fileOf(text: string | Uint8Array, name = 'contacts.vcf'): SourceFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, size: bytes.length, path: name, bytes: stream }
}

async function read(text: string): Promise<Finding[]> {
  return Array.fromAsync(vcard.read(fileOf(text), SAMPLE_OWNER))
}

test('a vCard file is known by its name or by how it begins', async () => {
  const recognises = (name: string, head: string | Uint8Array): boolean | Promise<boolean> =>
    vcard.recognises({ name, head: typeof head === 'string' ? Buffer.from(head) : head, path: name })
  expect(await recognises('Contacts.VCF', '')).toBe(true)
  expect(await recognises('download', '\r\n begin:vCard\r\n')).toBe(true)
  expect(await recognises('download', '\ufeffBEGIN:VCARD\n')).toBe(true)
  expect(await recognises('download', Buffer.from('\ufeffBEGIN:VCARD\n', 'utf16le'))).toBe(true)
  expect(await recognises('download', Buffer.from('BEGIN:VCARD\n', 'utf16le').swap16())).toBe(true)
  expect(await recognises('mail.mbox', 'From a@b.c\n\nBEGIN:VCARD\n')).toBe(false)
  expect(await recognises('notes.txt', '')).toBe(false)
})

test('every card of a file is a person, or is named with its line and the reason', async () => {
  const findings = await read(
    [
      'hello',
      'BEGIN:VCARD',
      'FN:Ada',
      'END:VCARD',
      'BEGIN:VCARD',
      'KIND:group',
      'FN:Club',
      'MEMBER:urn:uuid:1',
      'END:VCARD',
      'BEGIN:VCARD',
      'KIND:location',
      'FN:Hut',
      'END:VCARD',
      'BEGIN:VCARD',
      'NOTE:x',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Boss',
      'AGENT:',
      'BEGIN:VCARD',
      'END:VCARD',
    ].join('\n'),
  )
  expect(findings.map((one) => [one.where.line, one.kind, 'reason' in one ? one.reason : ''])).toEqual([
    [1, 'left-out', 'This text stands outside of any card'],
    [2, 'person', ''],
    [5, 'left-out', '“Club” is a group of 1 card, not a person'],
    [10, 'left-out', 'This card stands for something of the kind “location”, not for a person'],
    [14, 'problem', 'This card names nobody: it has no name, organisation, email or phone'],
    [17, 'person', ''],
    [20, 'left-out', 'This card stands inside the card of another person, as their agent, and was kept there as text'],
  ])
})

test('a file without any card is refused, and says what to do', async () => {
  await expect(read('Name,Email\nAda,a@b.c\n')).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('There is no contact card in contacts.vcf') as string,
  })
  await expect(read('')).rejects.toMatchObject({ code: 'invalid' })
})

test('BI-10: markup in every property and parameter is text, and comes in as the very same text', async () => {
  const payload = "<img src=x onerror=alert(1)>{{constructor.constructor('x')()}}"
  const findings = await read(
    `BEGIN:VCARD\nFN;X-A="${payload}":${payload}\nEMAIL:${payload}\nitem1.TEL:1\nitem1.X-ABLabel:${payload}\n` +
      `NOTE:${payload}\nX-ANY;X-B="${payload}":${payload}\nEND:VCARD`,
  )
  expect(findings).toEqual([
    {
      kind: 'person',
      where: { file: 'contacts.vcf', line: 1 },
      stranger: {
        name: { full: payload },
        emails: [{ address: payload }],
        phones: [{ number: '1', label: payload }],
        notes: payload,
        keptVerbatim: { vcard: [`FN;X-A="${payload}":${payload}`, `X-ANY;X-B="${payload}":${payload}`] },
      },
    },
  ])
})

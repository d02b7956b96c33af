import type { About, Finding, Format, Inquiry } from '#book/finding.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import { leftOut, meFound } from '../found.ts'
import { reasonNobodyWroteIt } from './automatic.ts'
import { lyingOf } from './folders.ts'
import { readLetter } from './letter.ts'
import { Letters } from './letters.ts'
import { OWN_ADDRESS, ownerOf } from './owner.ts'
import type { Owner } from './owner.ts'
import { placesIn } from './places.ts'
import type { Place } from './places.ts'
import { areMailNames, isMboxName, looksLikeLetter, looksLikeMbox } from './recognise.ts'
import { Survey } from './survey.ts'

/**
 * Letters as mail programs keep and export them: mbox (RFC 4155 and its relatives, Gmail Takeout's), Maildir, .eml, and
 * zips of these. Only headers, signatures and returned letters are understood, unless the owner keeps bodies.
 */
export const mail: Format = {
  name: 'mail',
  title: 'Mail (mbox, Maildir, .eml)',

  async recognises({ name, head, path }) {
    if (!looksLikeZip(head)) return looksLikeMbox(head) || looksLikeLetter(head) || isEmptyOfMarks(name, head)
    const archive = await openArchive({ name, path })
    archive.close()
    return areMailNames(archive.entries.map((entry) => entry.name))
  },

  async asks(file, about) {
    const { places, close } = await placesIn(file)
    try {
      return inquiryOf(ownerOf(await surveyOf(places), about))
    } finally {
      close()
    }
  },

  async *read(file, about) {
    const { places, others, close } = await placesIn(file)
    try {
      for (const { file: name, reason } of others) yield leftOut({ file: name, line: 1 }, reason)
      yield* lettersIn(places, about)
    } finally {
      close()
    }
  },
}

/** An mbox by its name whose first line some program wrote in its own way. */
function isEmptyOfMarks(name: string, head: Uint8Array): boolean {
  return isMboxName(name) && Buffer.from(head.subarray(0, 5)).toString('latin1') === 'From '
}

async function* lettersIn(places: readonly Place[], about: About): AsyncGenerator<Finding> {
  const survey = await surveyOf(places)
  const owner = ownerOf(survey, about)
  if (survey.first !== undefined && owner.shown.length > 0) yield ownerFound(survey, owner, about)
  const letters = new Letters({ survey, owner, about })
  for (const place of places) {
    for await (const message of place.messages()) yield* letters.find(message, place)
  }
  yield* letters.offers()
}

/** The first reading: of the headers, and only of letters between people. */
async function surveyOf(places: readonly Place[]): Promise<Survey> {
  const survey = new Survey()
  for (const place of places) {
    for await (const message of place.messages()) {
      survey.first ??= { file: place.file, line: message.line }
      const letter = readLetter(message)
      const { isSent, unwanted } = lyingOf(letter, place.folders, place.flags)
      if (unwanted !== undefined) continue
      survey.seeDelivery(letter)
      if (reasonNobodyWroteIt(letter) === undefined) survey.see(letter, isSent)
    }
  }
  return survey
}

/** The addresses that are known already are said again: what is found about the owner stands for all of them. */
function ownerFound(survey: Survey, owner: Owner, { ownAddresses, ownName }: About): Finding {
  const emails = [...ownAddresses, ...owner.shown].map((address) => ({ address }))
  const full = ownName ?? owner.shown.map((address) => survey.nameOf(address)).find((name) => name !== undefined)
  const me = { emails, ...(full === undefined || ownName !== undefined ? {} : { name: { full } }) }
  return meFound(survey.first ?? { file: '', line: 1 }, me)
}

function inquiryOf({ isSure, candidates }: Owner): Inquiry | undefined {
  const [likeliest] = candidates
  if (isSure || likeliest === undefined) return undefined
  return {
    rememberAs: `mail ${likeliest}`.slice(0, 300),
    title: 'Which of these addresses is yours?',
    questions: [
      {
        id: OWN_ADDRESS,
        ask: 'Your address tells the letters that you wrote from those that you got.',
        examples: [],
        choices: candidates.map((address) => ({ value: address, label: address })),
        preset: likeliest,
      },
    ],
  }
}

import { nameKey } from '#book/name-key.ts'
import type { Position } from '#book/person.ts'
import { isNameLine } from './signer.ts'
import type { Signer } from './signer.ts'

/**
 * The title and the organisation beside or right below the writer's name, as `Head of Data, Acme`. A title is what holds
 * the word for a job. An organisation is believed if it stands behind "at", has a legal form, or owns the mail domain:
 * the word behind the comma may as well be a town or a department.
 */
export function workIn(block: readonly string[], signer: Signer): Position | undefined {
  const place = block.findIndex((line) => isNameLine(line, signer.name))
  if (place === -1) return undefined
  const beside = (block[place] ?? '').replace(namePart(signer.name), '').replace(/^[\s,|–—·•-]+/u, '')
  const [first = '', second = ''] = [beside, ...block.slice(place + 1)].filter((line) => line !== '')
  const [title, organisation] = splitLine(first)
  if (!isTitle(title)) return undefined
  const employer = [organisation, second].find((words) => isOrganisation(words, signer)) ?? atOrganisation(first)
  return { title, ...(employer === undefined ? {} : { organisation: employer }) }
}

/** The name at the beginning of its line, however it is accented there. */
function namePart(name: string): RegExp {
  const words = name.split(/\s+/).length
  return new RegExp(`^(?:\\S+\\s*){${Math.min(words, 6)}}`, 'u')
}

const LONGEST_TITLE = 80
const AT = /\s(?:at|@|bei|chez)\s/u

function splitLine(line: string): [title: string, rest: string] {
  const [title = '', rest = ''] = line.split(AT.test(line) ? AT : /\s*[,|•·]\s*|\s[–—-]\s/u, 3)
  return [title.trim(), rest.trim()]
}

function atOrganisation(line: string): string | undefined {
  const words = AT.test(line) ? splitLine(line)[1] : ''
  return isPlain(words) && words !== '' ? words : undefined
}

function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && isPlain(words) && JOB.test(words)
}

/** No address, no link, no number. */
function isPlain(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[@:/\d]|www\./i.test(words)
}

function isOrganisation(words: string, signer: Signer): boolean {
  if (words === '' || words.length > LONGEST_TITLE || /[@:/]|www\./i.test(words)) return false
  return LEGAL_FORM.test(words) || ownsDomain(words, signer.address)
}

function ownsDomain(words: string, address: string): boolean {
  const key = nameKey(words).replaceAll(' ', '')
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .split('.')
    .slice(0, -1)
  const names = labels.map((label) => nameKey(label).replaceAll(' ', '')).filter((label) => label.length >= 3)
  return key.length >= 3 && names.some((label) => key.startsWith(label) || label.startsWith(key))
}

const LEGAL_FORM =
  /\s(?:ltd|limited|llc|llp|inc|plc|corp|gmbh|gmbh & co\.? kg|ag|se|kg|e\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?l|s\.?p\.?a|s\.?r\.?l|lda|b\.?v|n\.?v|a\/s|aps|ab|as|asa|oy|oyj|sp\.? z o\.?\s?o|s\.?r\.?o|kft|university|universität|université)\.?$/iu

const JOB =
  /(?<!\p{L})(?:head|director|manager|engineer|developer|designer|architect|analyst|consultant|scientist|researcher|professor|lecturer|officer|president|partner|founder|co-?founder|ceo|cto|cfo|coo|cmo|chief|lead|principal|[se]?vp|editor|journalist|producer|lawyer|attorney|counsel|solicitor|advis[eo]r|associate|assistant|coordinator|specialist|administrator|accountant|recruiter|owner|chair(?:man|woman|person)?|secretary|teacher|nurse|physician|\p{L}*leiter(?:in)?|geschäftsführer(?:in)?|vorstand|referent(?:in)?|\p{L}*berater(?:in)?|\p{L}*entwickler(?:in)?|professorin|direktor(?:in)?|directeur|directrice|responsable|ingénieure?|gérante?|gerente|diretora?|directora|jef[ea]|ingenier[oa]|engenheir[oa]|responsabile|direttore|direttrice|chef|daglig leder)(?!\p{L})/iu

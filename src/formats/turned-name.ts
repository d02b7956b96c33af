import type { Name } from '#book/person.ts'

/** A name as programs write it, which often put the family first: `Müller, Jörg`. Never of more than 500 letters. */
export function nameAsWritten(text: string): Name {
  const written = text.slice(0, 500).trim()
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(written) ?? []
  if (family === undefined || given === undefined || AFTER_A_NAME.test(given)) return { full: written }
  return { full: `${given} ${family}`.slice(0, 500), given: given.slice(0, 300), family: family.slice(0, 300) }
}

/** What follows a comma and is no given name: `Acme, Inc.`, `Ada Quist, PhD`. */
const AFTER_A_NAME = /^(?:inc|ltd|llc|llp|gmbh|ag|corp|s\.?a|phd|ph\.d|md|m\.d|jr|sr|i{2,3}|iv|mba|esq|dr|prof)\.?$/i

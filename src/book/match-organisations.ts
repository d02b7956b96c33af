import { nameKey } from './name-key.ts'

/**
 * An organisation as two writings of it compare: `The Acme & Sons, Inc.` and `ACME and Sons` give `acme sons`.
 * Legal forms, articles and "and" go; common short words are spelled out. Never empty unless the name is.
 */
export function organisationKey(organisation: string): string {
  const plain = nameKey(organisation.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `))
  const words = plain.split(' ').map((word) => SPELLED_OUT.get(word) ?? word)
  const withoutForm = withoutLegalForm(words)
  const telling = withoutForm.filter((word) => !SILENT.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** Are these two writings of one organisation? Nothing is the same as nothing known. */
export function isSameOrganisation(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false
  const key = organisationKey(one)
  return key !== '' && key === organisationKey(other)
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1
  return words.slice(0, end)
}

const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp pllc plc ltd limited pty pte pvt private gmbh mbh ggmbh ag kg kgaa ' +
    'ohg ug gbr ev eg se sa sas sasu sarl eurl sl slu slp srl srls spa snc sca sc scs sapi cv lda ltda unipessoal eireli ' +
    'me epp bv nv vof cvba bvba ab as asa aps oy oyj hf ehf kft zrt bt nyrt sp zoo z o doo dd ad ood eood ooo oao zao pao ao ' +
    'sro spol akciova as sia uab ou kk kabushiki gaisha holding holdings group gruppe groupe grupo gruppo international'
  ).split(' '),
)

/** Words that say nothing of which organisation it is. */
const SILENT = new Set('the and und y e et i der die das le la les el los las de of'.split(' '))

const SPELLED_OUT = new Map(
  Object.entries({
    univ: 'university',
    uni: 'university',
    universitat: 'university',
    universidad: 'university',
    universidade: 'university',
    universite: 'university',
    universita: 'university',
    inst: 'institute',
    institut: 'institute',
    instituto: 'institute',
    tech: 'technology',
    technologies: 'technology',
    intl: 'international',
    dept: 'department',
    assoc: 'association',
    assn: 'association',
    bros: 'brothers',
    mfg: 'manufacturing',
    svcs: 'services',
    sys: 'systems',
    govt: 'government',
    hosp: 'hospital',
    natl: 'national',
    engg: 'engineering',
    labs: 'laboratories',
    lab: 'laboratory',
  }),
)

import { showPerson } from '#actions/show-person.ts'
import type { PersonPage } from '#actions/views.ts'
import { workOf } from '#book/person.ts'
import type { Paint } from '../paint.ts'
import { oneLine } from '../safe-text.ts'
import { sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { personMeant } from '../whom.ts'

const LAST_THINGS = 10

export async function person(this: Cli, _flags: object, ...name: string[]): Promise<void> {
  const page = await this.withBook(async (context) => {
    const { id } = await personMeant(this, context, name.join(' '))
    return carryOut(context, showPerson, { id })
  })
  this.answer(page, (safe) => pageInWords(safe, this.paint))
}

function pageInWords(page: PersonPage, paint: Paint): string {
  const parts = [
    headOf(page, paint),
    page.tieInWords,
    openOf(page, paint),
    reachOf(page, paint),
    metOf(page, paint),
    lastOf(page, paint),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function headOf({ person: { name, ...facts }, circle, groups, cadenceDays }: PersonPage, paint: Paint): string[] {
  const work = workOf(facts)
  const belongs = [circle?.name, ...groups.map((group) => group.name)].filter((part) => part !== undefined).join(', ')
  const rhythm = cadenceDays === undefined ? '' : `, every ${cadenceDays} days`
  return [
    paint.strong(oneLine(name.full)),
    ...(work === undefined ? [] : [oneLine(work)]),
    ...(facts.place === 'pool' ? ['In the pool'] : belongs === '' ? [] : [`${oneLine(belongs)}${rhythm}`]),
    ...(facts.whyTheyMatter === undefined ? [] : [oneLine(facts.whyTheyMatter)]),
  ]
}

function openOf({ promises, news, notices, person: { notes } }: PersonPage, paint: Paint): string[] {
  const open = promises.filter(({ state }) => state === 'open')
  return [
    ...notices.map(oneLine),
    ...open.map(
      ({ whose, words, day }) => `${whose === 'mine' ? 'You said' : 'They said'}: “${oneLine(words)}” (${sayDay(day)})`,
    ),
    ...news.slice(0, 5).map(({ after, learnedOn }) => {
      const work = workOf({ positions: [{ organisation: after.organisation, title: after.title }] })
      return `News: now ${oneLine(work ?? 'somewhere else')} ${paint.quiet(`(heard on ${sayDay(learnedOn)})`)}`
    }),
    ...(notes === undefined ? [] : [notes.trim()]),
  ]
}

function reachOf({ person: { emails, phones, links, addresses, birthday } }: PersonPage, paint: Paint): string[] {
  const state = (it: { readonly state: string }): string =>
    it.state === 'bounced' || it.state === 'wrong' ? paint.quiet(` (${it.state})`) : ''
  const city = addresses.find((address) => address.until === undefined && address.city)?.city
  return [
    ...emails.map((email) => `${oneLine(email.address)}${state(email)}`),
    ...phones.map((phone) => `${oneLine(phone.number)}${state(phone)}`),
    ...links.map((link) => `${oneLine(link.url)}${state(link)}`),
    ...(city === undefined ? [] : [oneLine(city)]),
    ...(birthday === undefined ? [] : [`Birthday ${birthday}`]),
  ]
}

function metOf({ person: { howWeMet } }: PersonPage, paint: Paint): string[] {
  const { when, where, throughWhom, aboutWhat, hook } = howWeMet
  const said = [when, where, throughWhom === undefined ? undefined : `through ${throughWhom}`, aboutWhat, hook]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => oneLine(part ?? ''))
  return said.length === 0 ? [] : [paint.quiet('How you met: ') + said.join(', ')]
}

function lastOf({ history: { entries, total } }: PersonPage, paint: Paint): string[] {
  if (total === 0) return ['Nothing is written down between you yet.']
  const lines = entries.slice(0, LAST_THINGS).map(({ day, kind, direction, subject, notes, whatTheyTold }) => {
    const gist = [subject, notes, whatTheyTold].filter((part) => part !== undefined && part !== '').join('; ')
    const way = direction === 'both' ? '' : direction === 'in' ? ' from them' : ' from you'
    return `${day}  ${kind.replace('-', ' ')}${way}${gist === '' ? '' : paint.quiet(`  ${oneLine(gist).slice(0, 160)}`)}`
  })
  const more = total - lines.length
  return [...lines, ...(more > 0 ? [paint.quiet(`and ${more.toLocaleString('en')} before that`)] : [])]
}

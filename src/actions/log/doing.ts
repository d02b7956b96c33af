const WORDS = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What one can say one will do for somebody, or be asked to: no states, no moves, no wishes. */
const DOING: ReadonlySet<string> = WORDS(
  'send forward share lend bring introduce connect email mail text message phone call ring write visit meet come give pass pay check ask ' +
    'look find return help show teach get let put recommend refer post print read review proofread translate answer reply tell fix repair ' +
    'build cook bake drive fetch collect drop lend order book reserve arrange organise organize prepare draft sign invite host join ' +
    'contact follow ping reach try speak talk catch think donate sell buy make take keep water feed babysit mind explain update confirm ' +
    'schedule set see stop go have do dig',
)

/** Of these one says plainly that they are done for the owner. */
const FOR_ME: ReadonlySet<string> = WORDS(
  'send forward share lend bring introduce connect give pass return show recommend refer let get check ask look find put',
)

/** These are for the owner only where the line says so: `call me`, `write back`. */
const WITH_ME: ReadonlySet<string> = WORDS(
  'call ring phone email mail text message write visit meet tell help teach answer reply pay ping contact join pick',
)

/** Whose are not the owner's to wait for: `send her children to school`. */
const KIN =
  /^(?:son|daughter|kid|child|mother|father|mum|mom|dad|parent|brother|sister|wife|husband|boss|partner|family)/

/** Where the verb stands, past `also` and the like, when it is something one does for somebody. */
export function doingAt(keys: readonly (string | undefined)[]): number | undefined {
  let at = 0
  while (
    at < 3 &&
    ['also', 'then', 'gladly', 'soon', 'definitely', 'certainly', 'happily', 'just', 'still'].includes(keys[at] ?? '')
  )
    at += 1
  return DOING.has(keys[at] ?? '') ? at : undefined
}

/** Whether `keys`, a verb first, say that something is done for the owner, and not for the sake of their own life. */
export function isForMe(keys: readonly (string | undefined)[]): boolean {
  const [verb = '', ...rest] = keys
  if (rest.slice(0, 4).some((key) => KIN.test(key ?? '')) && /^(?:his|her|their|the)$/.test(rest[0] ?? '')) return false
  const says = (pattern: RegExp): boolean => rest.slice(0, 4).some((key) => pattern.test(key ?? ''))
  if (verb === 'let' || verb === 'put') return /^(?:me|us)$/.test(rest[0] ?? '')
  if (verb === 'get') return says(/^(?:me|us|back|in)$/)
  if (verb === 'look') return says(/^(?:for|up|into|at)$/)
  if (verb === 'find' || verb === 'give' || verb === 'show' || verb === 'return') return says(/^(?:me|us|it|the|a|an)$/)
  if (FOR_ME.has(verb)) return rest[0] !== undefined
  return WITH_ME.has(verb) && says(/^(?:me|us|back|my|our)$/)
}

import { isNode, isTest, lineOf, nodesOf, nodesUnder, roomOf } from './source.ts'
import type { Source, SyntaxNode, Violation } from './source.ts'

/** Where what people read is written. */
const SPEAKING_ROOMS = ['web', 'doors', 'advice', 'actions']

const PIPELINE = /\b(leads?|prospects?|deals?|pipelines?|conversions?|leverag(?:e|es|ed|ing)|streaks?)\b/giu

/** The same letters with another meaning. */
const MEANT_OTHERWISE: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /\bleads? (to|with|back|into|them|the way)\b/giu, why: 'the verb' },
  { words: /\b(team|tech|engineering|product|design|research|project) leads?\b/giu, why: 'a job title' },
  { words: /\b(a (good|great) deal|deals? with)\b/giu, why: 'much; to handle' },
]

/** Strings that hold such words in order to find them in others' writing. */
const MAY_SAY: readonly { readonly file: string; readonly word: string; readonly why: string }[] = [
  ...['leads', 'lead', 'deal'].flatMap((word) =>
    ['asks', 'classes', 'letter-parts', 'tone'].map((table) => ({
      file: `src/advice/coach/languages/en/${table}.ts`,
      word,
      why: 'the coach looks for it in letters, and warns of it',
    })),
  ),
]

/** A letter, or what closes a sentence's end, and an exclamation mark with nothing but space after it. */
const EXCLAMATION = /[\p{L}\p{N}"'”’)\]}…]!+(\s|$)/u

/** R10, R130: every string and every text on a screen in which a person is something to be won, or which shouts. */
export function unkindWords(source: Source): Violation[] {
  if (!SPEAKING_ROOMS.includes(roomOf(source.file) ?? '') || isTest(source.file)) return []
  const nodes = nodesOf(source)
  const silent = new Set(nodes.flatMap(notSpoken))
  return nodes
    .filter((node) => !silent.has(node))
    .flatMap((node) => {
      const reasons = unkind(source.file, spokenIn(node))
      return reasons.map((reason) => ({ file: source.file, line: lineOf(source, node), reason }))
    })
}

function unkind(file: string, text: string): string[] {
  const meant = MEANT_OTHERWISE.reduce((rest, { words }) => rest.replaceAll(words, ' '), text)
  const words = Array.from(meant.matchAll(PIPELINE), ([word]) => word.toLowerCase())
  const unasked = words.filter((word) => !MAY_SAY.some((may) => may.file === file && may.word === word))
  return [
    ...unasked.map((word) => `says “${word}”`),
    ...(EXCLAMATION.test(text) ? ['ends with an exclamation mark'] : []),
  ]
}

/** What a node says; `…` stands for what is only known later, as in `Write to ${name}`. */
function spokenIn(node: SyntaxNode): string {
  const { value } = node
  if (node.type === 'JSXText') return String(value).replace(/^!/u, '…!')
  if (node.type === 'Literal' && typeof value === 'string') return value
  if (node.type !== 'TemplateLiteral') return ''
  return (node['quasis'] as { value: { raw: string } }[]).map((part) => part.value.raw).join('…')
}

/** The names of imported files, types that are spelled as strings, and names that only style sheets read. */
function notSpoken(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'TSLiteralType') return nodesUnder(node)
  if (node.type !== 'JSXAttribute') return nodesUnder(node['source'])
  return isNode(node['name']) && node['name']['name'] === 'className' ? nodesUnder(node) : []
}

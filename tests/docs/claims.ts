import path from 'node:path'
import { isThere, textOf } from './house.ts'
import type { Page } from './house.ts'

/** Links and pictures that lead nowhere in the house, to a heading that is not there included. */
export function deadLinks({ file, text }: Page): string[] {
  const links = [
    ...Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, target = '']) => target),
    ...Array.from(text.matchAll(/\b(?:src|href|srcset)="([^"\s]+)"/g), ([, target = '']) => target),
  ]
  return links.filter((target) => !/^(https?|mailto):/.test(target)).filter((target) => !leadsSomewhere(file, target))
}

function leadsSomewhere(from: string, target: string): boolean {
  const [place = '', heading] = target.split('#')
  const file = place === '' ? from : path.posix.join(path.posix.dirname(from), place)
  if (!isThere(file)) return false
  return heading === undefined || headingsOf(textOf(file) ?? '').includes(heading)
}

/** As GitHub makes them: small letters, hyphens for spaces, nothing else but letters and digits. */
function headingsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** What a page tells people to run with npm that `package.json` does not have. */
export function unknownScripts({ text }: Page): string[] {
  const { scripts } = JSON.parse(textOf('package.json') ?? '{}') as { scripts: Readonly<Record<string, string>> }
  const named = Array.from(
    text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g),
    ([, run, short]) => run ?? short ?? '',
  )
  return named.filter((name) => !Object.hasOwn(scripts, name))
}

/** Scripts of `package.json`, and files that a page says to run, whose file is not there. */
export function missingFiles({ text }: Page): string[] {
  const named = Array.from(
    text.matchAll(/\b((?:scripts|benches|tests|src)\/[\w./-]+\.(?:ts|tsx|mjs|sql))\b/g),
    ([, file = '']) => file,
  )
  return named.filter((file) => !isThere(file))
}

/** Commands of the terminal that a page shows and that are not there. */
export function unknownCommands({ text }: Page, isCommand: (name: string) => boolean): string[] {
  const shown = Array.from(text.matchAll(/(?:^|[`$(]|\/)tendril ([a-z][\w-]*)/gm), ([, name = '']) => name)
  return shown.filter((name) => !isCommand(name))
}

interface NamedTest {
  /** As the page links to it. */
  readonly target: string
  readonly title: string
}

/** Tests that a text names, as in `[contract](tests/x.test.ts): “name”, “another”`. */
export function testsNamedIn(text: string): NamedTest[] {
  const named = text.matchAll(/\]\(([^()\s]+\.test\.tsx?)\):((?:\s*“[^”]+”,?)+)/g)
  return Array.from(named).flatMap(([, target = '', titles = '']) =>
    Array.from(titles.matchAll(/“([^”]+)”/g), ([, title = '']) => ({ target, title: title.replaceAll(/\s+/g, ' ') })),
  )
}

/** Tests that a page names and that are not in that file. */
export function missingTests({ file, text }: Page): string[] {
  return testsNamedIn(text)
    .filter(({ target, title }) => !textOf(path.posix.join(path.posix.dirname(file), target))?.includes(title))
    .map(({ target, title }) => `${target}: ${title}`)
}

/** Variables that a page names and that nothing in the house reads. */
export function unknownVariables({ text }: Page, code: readonly Page[]): string[] {
  const named = Array.from(text.matchAll(/\bTENDRIL_[A-Z_]+/g), ([name]) => name)
  return named.filter((name) => !code.some((source) => source.text.includes(name)))
}

/** Letters in brackets, so that this file does not say what it looks for. */
const OF_THE_WORKSHOP = [
  /regist[r]y\.(npmjs|yarnpkg)/i,
  /https?:\/\/regist[r]y\b/i,
  /(^|[\s'"`(=:])\/(wor[k]|roo[t]|tm[p]\/n24)\//m,
  /\b(cl[a]ude code|[a]nthropic|ch[a]tgpt|sub-?ag[e]nts?)\b/i,
  /\bth(is|e) (previous |last |coding )?sess[i]on of (the )?(work|project)/i,
  /\bas an a[i] (model|assistant)\b/i,
]

/** Addresses of package registries, paths of one machine, words about who sat at it. */
export function workshopWords({ text }: Page): string[] {
  return OF_THE_WORKSHOP.flatMap((pattern) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`“${found[0].trim()}”`]
  })
}

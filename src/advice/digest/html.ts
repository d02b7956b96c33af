import type { Letter } from './tell.ts'

/** The same words with headings and links: no picture, no style from elsewhere, nothing that reports back. */
export function htmlOf({ title, lead, parts, ending }: Letter): string {
  const body = parts.map(({ heading, lines }) => {
    const items = lines.map(({ words, href }) => `<p style="margin:4px 0">${linked(words, href)}</p>`)
    return `<h2 style="font-size:17px;margin:24px 0 4px">${escaped(heading)}</h2>${items.join('')}`
  })
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
    '<body style="font-family:Georgia,serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px">' +
    `<p style="margin:0">${escaped(lead)}</p>${body.join('')}<p style="margin:24px 0 0">${escaped(ending)}</p>` +
    '</body></html>'
  )
}

function linked(words: string, href: string | undefined): string {
  return href === undefined ? escaped(words) : `<a href="${escaped(href)}">${escaped(words)}</a>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

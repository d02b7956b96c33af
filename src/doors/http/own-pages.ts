import { html } from 'hono/html'
import type { Action } from '#actions/action.ts'
import { schemaHere } from './openapi.ts'

export type Page = ReturnType<typeof html>

/** The page behind the terminal's link. Seeing it changes nothing; its button signs in. */
export function signInPage(hasToken: boolean): Page {
  const offer = hasToken
    ? html`<p>This opens your book in this browser.</p>
        <p><button type="button" id="sign-in">Open Tendril</button></p>
        <p id="said" role="status"></p>
        <noscript><p>Tendril needs JavaScript, which is switched off here.</p></noscript>`
    : html`<p>
          Tendril opens with a link from the terminal where it runs. Start it there, and follow the link it prints.
        </p>
        <p><a href="/">Sign in another way</a></p>`
  return ownPage(
    'Sign in',
    html`<h1>Tendril</h1>
      ${offer}
      <script src="/door/sign-in.js" defer></script>`,
  )
}

/** Every action, for people. */
export function apiPage(actions: readonly Action[]): Page {
  const sections = actions.map(
    (action) =>
      html`<section id="${action.name}">
        <h2>${action.name}</h2>
        <p>${action.summary}.</p>
        <p><code>${action.effect === 'reads' ? 'GET or POST' : 'POST'} /api/${action.name}</code></p>
        <details>
          <summary>What it takes</summary>
          <pre>${JSON.stringify(schemaHere(action), null, 2)}</pre>
        </details>
      </section>`,
  )
  return ownPage(
    'API',
    html`<h1>The API of Tendril</h1>
      <p>Every verb has one address. Make a token in the settings, and show it with each request:</p>
      <pre>curl -H 'Authorization: Bearer tendril_…' -H 'Content-Type: application/json' -d '{}' …/api/overview</pre>
      <p>The same as <a href="/api/openapi.json">OpenAPI 3.1</a>, for programs.</p>
      <nav>
        <ul>
          ${actions.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
        </ul>
      </nav>
      ${sections}`,
  )
}

/** A page of the door's own. What it tells the next page of where it was is nothing, unless a form of its own needs it. */
export function ownPage(title: string, content: Page, referrer: 'no-referrer' | 'same-origin' = 'no-referrer'): Page {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="${referrer}" />
        <title>${title} · Tendril</title>
        <link rel="stylesheet" href="/door/page.css" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`
}

/** Signs in with the link's token, keeps the page's secret where no other port can read it, and opens the app. */
export const SIGN_IN_SCRIPT = `'use strict'
const token = new URLSearchParams(location.search).get('token')
const button = document.getElementById('sign-in')
const said = document.getElementById('said')
history.replaceState(null, '', '/sign-in')
button?.addEventListener('click', async () => {
  button.disabled = true
  try {
    const answer = await fetch('/auth/link', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    const told = await answer.json()
    if (answer.ok) {
      localStorage.setItem('tendril.csrf', told.csrf)
      location.replace('/')
    } else {
      said.textContent = told.error.message
    }
  } catch {
    button.disabled = false
    said.textContent = 'Tendril did not answer. Is it still running in the terminal?'
  }
})
`

export const PAGE_STYLE = `:root { color-scheme: light dark; --ink: #23302a; --paper: #fbfaf6; --leaf: #2f6b4f; --line: #d9d8ce; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9e2; --paper: #171c19; --leaf: #8fc7a9; --line: #37403a; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1 { font: 600 2rem/1.2 Georgia, serif; margin: 0 0 1rem; }
h2 { font: 600 1.25rem/1.3 Georgia, serif; margin: 2.5rem 0 0.25rem; }
p { margin: 0.5rem 0; }
a { color: var(--leaf); }
nav ul { columns: 12rem; padding: 0; list-style: none; }
pre, code { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
button { font: inherit; padding: 0.7rem 1.4rem; border: 0; border-radius: 0.5rem; cursor: pointer; }
button { background: var(--leaf); color: var(--paper); }
button:disabled { opacity: 0.6; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--leaf); outline-offset: 3px; }
`

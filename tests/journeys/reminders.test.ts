import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'vitest'
import type { Context } from '#actions/action.ts'
import { actions } from '#actions/index.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openMailServer } from '../outside/mail-server.ts'
import { openWebServer } from '../outside/web-server.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const NEXT_DAY = '2026-10-06'

/** Due today, and promised something for tomorrow: whoever opens the first day is not named again for being due. */
async function somebodyDue(context: Context): Promise<void> {
  const { person } = await actions['add-person'].run(
    context,
    actions['add-person'].input.parse({ name: 'Marisol Vega', place: 'network', circleId: 'inner' }),
  )
  const past = { kind: 'call', day: '2026-07-01', personIds: [person.id] }
  await actions['log-interaction'].run(context, actions['log-interaction'].input.parse(past))
  const promise = { personId: person.id, whose: 'mine', words: 'send the talk', day: NEXT_DAY }
  await actions['make-promise'].run(context, actions['make-promise'].input.parse(promise))
}

test(
  'D6: the owner sets up ntfy, tries it, switches it on, and the next morning the clock brings the day',
  { timeout: 120_000 },
  async () => {
    await using server = await openWebServer(() => ({ body: '{"id":"one"}' }))
    const served = await serveBook({ webFolder: WEB_FOLDER })
    await somebodyDue(served.book.context)
    const { page, trouble } = await openBrowser({ url: served.server.url })
    await signInByLink(page, await served.server.signInLink())
    await page.goto(`${served.server.url}/settings#reminders`)
    const ntfy = 'A notification through ntfy'
    await page.getByRole('button', { name: `Set up: ${ntfy}` }).click()
    const form = page.getByRole('form', { name: ntfy })
    await form.getByLabel('Server').fill(server.url)
    await form.getByLabel('Topic').fill('garden')
    const { violations } = await new AxeBuilder({ page }).include('#reminders').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: `Try it: ${ntfy}` }).click()
    await page.getByText('It was sent. It should be there in a moment.').waitFor()
    await page.getByLabel(`On: ${ntfy}`).check()
    await page.getByText('Switched on.').first().waitFor()
    await page.locator('#privacy').getByText('This is the whole list.').waitFor()

    await page.getByRole('button', { name: 'Make the address' }).click()
    const address = await page.getByLabel('The new address').inputValue()
    expect((await fetch(address)).headers.get('content-type')).toBe('text/calendar; charset=utf-8')

    await served.clock.tick()
    served.goTo(NEXT_DAY)
    await served.clock.tick()
    expect(server.received.map(({ body }) => (JSON.parse(String(body)) as { title: string }).title)).toEqual([
      'A first word from Tendril',
      expect.stringMatching(/^One person for today/),
    ])
    expect(trouble).toEqual([])
  },
)

test(
  'the button behind a link of a mail works in a browser that never signed in, and its worker may be registered',
  { timeout: 120_000 },
  async () => {
    await using mail = await openMailServer()
    const served = await serveBook({ webFolder: WEB_FOLDER })
    const { context } = served.book
    await somebodyDue(context)
    const config = { host: '127.0.0.1', port: mail.port, security: 'none', from: 'a@example.org', to: 'a@example.org' }
    const setUp = actions['set-up-reminder-channel']
    await setUp.run(context, setUp.input.parse({ road: 'email', config }))
    await actions['switch-reminder-channel'].run(context, { road: 'email', isOn: true })
    await served.clock.tick()
    served.goTo(NEXT_DAY)
    await served.clock.tick()
    const source = (mail.posted[0]?.source ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
    const link = /Done: (http:\S+\/do\/[\w.-]+)/u.exec(source)?.[1] ?? ''

    const { page, trouble } = await openBrowser({ url: served.server.url, width: 390, height: 844 })
    await page.goto(link)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('button', { name: 'Yes, please' }).click()
    await page.getByRole('heading', { name: 'Done' }).waitFor()
    expect(trouble).toEqual([])
    await page.goto(link)
    await page.getByRole('heading', { name: 'This link is over' }).waitFor()

    await page.goto(served.server.url)
    const scope = await page.evaluate(
      async () =>
        (await navigator.serviceWorker.register('/service-worker.js').then(() => navigator.serviceWorker.ready)).scope,
    )
    expect(scope).toBe(`${served.server.url}/`)
  },
)

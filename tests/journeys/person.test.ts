import { expect, test } from 'vitest'
import { openDemo } from '../../src/demo/open-demo.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const WINDOWS = [
  { name: 'a desktop', width: 1280, height: 800 },
  { name: 'a phone', width: 390, height: 844 },
] as const

test.each(WINDOWS)(
  'R31: on $name a page begins with the person: who they are, how you met, how it is between you, what is open',
  { timeout: 60_000 },
  async (window) => {
    const { server } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
    const { page, trouble } = await openBrowser({ url: server.url, ...window })
    await signInByLink(page, await server.signInLink())
    await page.goto(`${server.url}/people/ada`)
    const inOrder = [
      page.getByRole('heading', { level: 1, name: 'Ada Okonkwo' }),
      page.getByText('Head of Data at Brightwater Analytics').first(),
      page.getByText('She keeps bees').first(),
      page.getByRole('region', { name: 'Between you', exact: true }),
      page.getByRole('heading', { name: 'Now with Ada' }),
    ]
    const tops: number[] = []
    for (const part of inOrder) {
      await part.waitFor()
      tops.push((await part.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
    }
    expect(tops).toEqual(tops.toSorted((one, other) => one - other))
    expect(tops.at(-1), 'all of it is on the first screen').toBeLessThan(window.height)
    const below = page.getByRole('heading', { name: 'Between you so far' })
    expect((await below.boundingBox())?.y).toBeGreaterThan(tops.at(-1) ?? 0)
    expect(trouble).toEqual([])
  },
)

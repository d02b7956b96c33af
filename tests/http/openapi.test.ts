import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionList } from '#actions/index.ts'
import { openFilledHouse } from './filled-house.ts'
import type { FilledHouse } from './filled-house.ts'

let house: FilledHouse
beforeAll(async () => {
  house = await openFilledHouse()
})
afterAll(() => house.close())

test('R123: every action is in the OpenAPI description, with what it takes', async () => {
  const { body, status } = await house.ask({ path: '/api/openapi.json' })
  expect([status, body.openapi]).toEqual([200, '3.1.0'])
  expect(Object.keys(body.paths).toSorted()).toEqual(
    [...actionList.map(({ name }) => `/api/${name}`), '/api/events', '/api/uploads'].toSorted(),
  )
  for (const { name, summary, effect } of actionList) {
    const { get, post } = body.paths[`/api/${name}`]
    expect([post.summary, get?.summary]).toEqual([summary, effect === 'reads' ? summary : undefined])
    const { schema } = post.requestBody.content['application/json']
    expect([name, schema.type, schema.additionalProperties]).toEqual([name, 'object', false])
    expect(Object.keys(schema.properties)).not.toContain('paths')
  }
})

test('the description refers to nothing that is not in it, and no two operations share a name', async () => {
  const { body, text } = await house.ask({ path: '/api/openapi.json' })
  for (const [, target] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = String(target)
      .split('/')
      .reduce((part: any, key) => part?.[key], body)
    expect(found, target).toBeDefined()
  }
  const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('the page for people names every action, and runs and loads nothing from elsewhere', async () => {
  const { text, headers } = await house.ask({ path: '/api' })
  expect(headers['content-type']).toMatch(/^text\/html/)
  for (const { name, summary } of actionList) {
    expect(text).toContain(`/api/${name}</code>`)
    const asMarkup = summary.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
    expect(text).toContain(asMarkup)
  }
  // The usual address of a model server is told, and nothing is loaded from it.
  expect(text.replaceAll('http://localhost:11434', '')).not.toMatch(/<script|<style| style=| on\w+=|https?:\/\//)
})

/** What a form, a beacon or a `no-cors` fetch of any site can send without asking first. */
export const formTypes = [
  'text/plain',
  'text/plain;charset=UTF-8',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/csp-report',
  'application/jsonp',
  'application/json, text/plain',
] as const

type Vector = readonly [why: string, headers: Readonly<Record<string, string>>, method: string]

/** Requests that a page of another site, or of another port of this host, could make a browser send. */
export function foreignVectors(port: number): Vector[] {
  const form = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  const fetched = { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty', 'content-type': 'application/json' }
  const evil = 'http://evil.test'
  const neighbour = `http://localhost:${port + 1}`
  return [
    ...formTypes.map((type): Vector => [`form ${type}`, { ...form, origin: evil, 'content-type': type }, 'POST']),
    ['a form without an origin', { ...form, 'content-type': 'text/plain' }, 'POST'],
    ['a form of a sandboxed frame', { ...form, origin: 'null', 'content-type': 'text/plain' }, 'POST'],
    ['a fetch with JSON', { ...fetched, 'sec-fetch-site': 'cross-site', origin: evil }, 'POST'],
    ['a fetch of another port', { ...fetched, 'sec-fetch-site': 'same-site', origin: neighbour }, 'POST'],
    ['an old browser of another port', { origin: neighbour, 'content-type': 'application/json' }, 'POST'],
    [
      'an old browser of another scheme',
      { origin: `https://localhost:${port}`, 'content-type': 'application/json' },
      'POST',
    ],
    [
      'an old browser of another name of ours',
      { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' },
      'POST',
    ],
    ['a beacon', { ...fetched, 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site', origin: evil }, 'POST'],
    [
      'a preflight',
      { 'sec-fetch-site': 'cross-site', origin: evil, 'access-control-request-method': 'PUT' },
      'OPTIONS',
    ],
    ['a PUT', { ...fetched, 'sec-fetch-site': 'cross-site', origin: evil }, 'PUT'],
    ['a PROPPATCH', { ...fetched, 'sec-fetch-site': 'cross-site', origin: evil }, 'PROPPATCH'],
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 'GET'],
    [
      'a followed link',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      'GET',
    ],
  ]
}

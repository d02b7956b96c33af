import { isIPv6 } from 'node:net'

/** The only names under which this machine's own Tendril answers. */
const OWN_NAMES = ['127.0.0.1', '[::1]', 'localhost', 'tendril.localhost'] as const

const DEFAULT_HTTP_PORT = 80

/** The head of a request as Node parsed it, before anything was made of it. */
export interface RequestHead {
  readonly rawHeaders: readonly string[]
  readonly url: string
  /** The port on which it came in. */
  readonly port: number
}

/**
 * The origin under which a request reached us (`http://localhost:8473`), or undefined when its Host is not ours.
 * A page of another site can point its own name at 127.0.0.1 (DNS rebinding); its Host then gives it away.
 * Exactly one Host must be there, and the request's target must be a path: RFC 9112 lets an absolute target
 * override the Host, so it is not ours to read.
 */
export function originOf(head: RequestHead, publicUrl: URL | undefined): string | undefined {
  if (!head.url.startsWith('/')) return undefined
  const hosts = head.rawHeaders.filter((_value, index) => isHostValue(head.rawHeaders, index))
  const [host] = hosts
  if (host === undefined || hosts.length !== 1) return undefined
  const name = host.toLowerCase()
  if (publicUrl !== undefined && name === publicUrl.host) return publicUrl.origin
  return ownHosts(head.port).includes(name) ? `http://${name}` : undefined
}

/** Raw headers alternate names and values. */
function isHostValue(rawHeaders: readonly string[], index: number): boolean {
  return index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host'
}

function ownHosts(port: number): string[] {
  const withPort = OWN_NAMES.map((name) => `${name}:${port}`)
  return port === DEFAULT_HTTP_PORT ? [...OWN_NAMES, ...withPort] : withPort
}

/**
 * Why we do not listen on an address, or undefined when we do: without TLS everything would travel readable.
 * The starter prints it and exits with 2.
 */
export function listenProblem(address: string): string | undefined {
  const host = address.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)) return undefined
  return (
    `Tendril does not listen on ${isIPv6(host) ? `[${host}]` : host}: anyone on that network could read along, ` +
    'since it speaks no TLS itself. Put a web server with TLS in front of it on this machine and set TENDRIL_URL'
  )
}

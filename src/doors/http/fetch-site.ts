/** What a browser says about who asked. Programs other than browsers send none of it. */
export interface Asker {
  readonly method: string
  readonly path: string
  /** `Sec-Fetch-Site`, `Sec-Fetch-Mode` and `Sec-Fetch-Dest`. */
  readonly site: string | undefined
  readonly mode: string | undefined
  readonly destination: string | undefined
  readonly origin: string | undefined
}

/**
 * Whether another site, or another port of this host, is behind a request. Only following a link to one of our pages
 * is fine: a page holds nobody's data, and its own requests come from us.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isFromElsewhere(asker: Asker, ourOrigin: string): boolean {
  if (asker.origin !== undefined && asker.origin !== ourOrigin) return true
  if (asker.site === undefined || asker.site === 'same-origin' || asker.site === 'none') return false
  return !isFollowedLink(asker)
}

function isFollowedLink({ method, path, mode, destination }: Asker): boolean {
  const isPage = !path.startsWith('/api/') && !path.startsWith('/auth/')
  return method === 'GET' && mode === 'navigate' && destination === 'document' && isPage
}

/*
 * Shows a reminder and opens the book when it is touched. It keeps no page and answers no request, so the app is always
 * the one that the server has. It is registered only when notifications are switched on.
 */

interface Shown {
  readonly id?: string
  readonly title?: string
  readonly text?: string
  readonly link?: string
}

/** As much of a service worker as this one needs; the types of pages and of workers do not go together. */
interface Happening {
  waitUntil(until: Promise<unknown>): void
}

interface Page {
  readonly url: string
  focus(): Promise<unknown>
}

interface ServiceWorker {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Page[]>
    openWindow(url: string): Promise<unknown>
  }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install', heard: (happening: Happening) => void): void
  addEventListener(kind: 'push', heard: (happening: Happening & { data: { json(): unknown } | null }) => void): void
  addEventListener(
    kind: 'notificationclick',
    heard: (happening: Happening & { readonly notification: Notification }) => void,
  ): void
}

const worker = globalThis as unknown as ServiceWorker

worker.addEventListener('install', (happening) => happening.waitUntil(worker.skipWaiting()))

worker.addEventListener('push', (happening) => {
  const { id, title = 'Tendril', text = '', link = '/' } = readShown(happening.data)
  // The same reminder that comes twice takes the place of the first.
  const options = { body: text, data: { link }, ...(id === undefined ? {} : { tag: id }) }
  happening.waitUntil(worker.registration.showNotification(title, options))
})

worker.addEventListener('notificationclick', (happening) => {
  happening.notification.close()
  const { link } = (happening.notification.data ?? {}) as { readonly link?: string }
  happening.waitUntil(openBook(ownPlace(link)))
})

function readShown(data: { json(): unknown } | null): Shown {
  try {
    return (data?.json() ?? {}) as Shown
  } catch {
    return {}
  }
}

/** Only a place of our own is opened, whatever a message says. */
function ownPlace(link: string | undefined): string {
  const { origin } = worker.location
  if (link === undefined || !URL.canParse(link, origin)) return `${origin}/`
  const place = new URL(link, origin)
  return place.origin === origin ? place.href : `${origin}/`
}

async function openBook(place: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const open = pages.find(({ url }) => url === place)
  await (open === undefined ? worker.clients.openWindow(place) : open.focus())
}

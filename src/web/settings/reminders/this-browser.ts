/** Whether this browser can show notifications at all: it needs https, or this very machine. */
export function canNotify(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
}

/**
 * Asks the owner's leave and the browser's push service. Only now is the worker registered that shows notifications;
 * it does nothing else.
 * @throws Error in words for the owner
 */
export async function askThisBrowser(publicKey: string) {
  const leave = await Notification.requestPermission()
  if (leave !== 'granted') {
    throw new Error('The browser does not allow it. Its settings for this page can change that.')
  }
  await navigator.serviceWorker.register('/service-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    .catch(() => undefined)
  const { endpoint, keys } = subscription?.toJSON() ?? {}
  if (endpoint === undefined || keys?.['p256dh'] === undefined || keys['auth'] === undefined) {
    throw new Error('The push service of this browser did not answer. Is this machine online?')
  }
  return { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] }, device: deviceName(navigator.userAgent) }
}

/** `Firefox on Linux`, as far as a browser says. */
export function deviceName(agent: string): string {
  const browser = [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([sign = '']) => agent.includes(sign))?.[1]
  const system = [
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Android', 'Android'],
    ['Mac OS', 'Mac'],
    ['Windows', 'Windows'],
    ['Linux', 'Linux'],
  ].find(([sign = '']) => agent.includes(sign))?.[1]
  return [browser ?? 'A browser', ...(system === undefined ? [] : [`on ${system}`])].join(' ')
}

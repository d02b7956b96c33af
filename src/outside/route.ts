import { placeOf } from './address-place.ts'

/** Where we are about to go, and who said so. */
export interface Route {
  /** As it was typed, without port; IPv6 without brackets. */
  readonly host: string
  readonly isEncrypted: boolean
  /**
   * Whether it may lead to this machine or into the owner's own network: `if named` when the host itself says so
   * (an address, `localhost`, `nas.lan`), `yes` when the owner said so, `no` for what others told us to call.
   */
  readonly ownNetwork: 'if named' | 'no' | 'yes'
}

/** Why an address that a host leads to is not called, in words for the owner; nothing when it may be. */
export function refusedRoute(route: Route, address: string): string | undefined {
  const { host, isEncrypted, ownNetwork } = route
  const place = placeOf(address)
  const where = host === address ? host : `${host} leads to ${address}, which`
  if (place === 'nowhere') {
    return `${where} is not an address that Tendril calls: it stands for no single machine, or for one that hands out keys`
  }
  if (place === 'the internet') {
    return isEncrypted
      ? undefined
      : `${host} is on the internet, where everybody on the way could read along. Use an encrypted connection`
  }
  if (ownNetwork === 'yes' || (ownNetwork === 'if named' && namesOwnNetwork(host))) return undefined
  const inside = place === 'this machine' ? 'is this very machine' : 'is inside your own network'
  return `${where} ${inside}. If that is what you mean, switch on “on my own network” for it`
}

/** Endings that no registry gives to anybody, or that a home router gives to the machines behind it. */
const OWN_ENDINGS =
  /(^|\.)(localhost|local|lan|home|internal|intranet|private|corp|localdomain|home\.arpa|fritz\.box|ts\.net)$/u

/** Whether a host says by itself that it is near: an address, a bare name, or a name of a home network. */
function namesOwnNetwork(host: string): boolean {
  const plain = host.toLowerCase().replace(/\.$/u, '')
  return placeOf(plain) !== 'nowhere' || !plain.includes('.') || OWN_ENDINGS.test(plain)
}

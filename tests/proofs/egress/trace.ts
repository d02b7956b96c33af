/** One try to reach something beyond this machine, as `203.0.113.9:80`, or a service that asks others for names. */
export type Attempt = string

/** Everything beyond the loopback interface in what strace wrote of connect and the like. */
export function attemptsIn(trace: string): Attempt[] {
  return trace.split('\n').flatMap((line) => {
    const port = /sin6?_port=htons\((\d+)\)/.exec(line)?.[1] ?? '?'
    const address = /inet_addr\("([^"]+)"\)/.exec(line)?.[1] ?? /inet_pton\(AF_INET6, "([^"]+)"/.exec(line)?.[1]
    if (address !== undefined && !isLoopback(address)) return [`${address}:${port}`]
    const socket = /sun_path=@?"([^"]*(?:nscd|resolve|avahi|dbus)[^"]*)"/.exec(line)?.[1]
    return socket === undefined ? [] : [socket]
  })
}

function isLoopback(address: string): boolean {
  return /^(::ffff:)?127\./.test(address) || address === '::1'
}

/** How many packets nftables counted on their way out. */
export function packetsIn(chain: string): number {
  const packets = /counter packets (\d+)/.exec(chain)?.[1]
  if (packets === undefined) throw new Error(`There is no counter in: ${chain}`)
  return Number(packets)
}

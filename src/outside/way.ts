import { z } from 'zod'

/** What the owner may say about any place that Tendril sends to. */
export const WAY = {
  /** Needed only for a name that looks like one on the internet and leads into the owner's own network. */
  onOwnNetwork: z.boolean().optional().describe('The machine is my own, on my own network'),
  certificate: z
    .string()
    .max(20_000)
    .regex(/^\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/u)
    .optional()
    .describe('The certificate of my own machine, in PEM'),
}

/** A web address that the owner typed; a password in it would end up in logs, so it has its own field. */
export const WebAddress = z
  .url({ protocol: /^https?$/u, error: 'Enter an address that begins with https://' })
  .max(2000)
  .refine((text) => {
    const { username, password } = new URL(text)
    return username === '' && password === ''
  }, 'Enter the name and password in their own fields, not in the address')

/** The host and port of an address, as it is shown on the privacy page. */
export function hostOf(url: string): string {
  return new URL(url).host
}

/** An address with something added to its path: `https://nas.lan/ntfy/` and `v1` make `https://nas.lan/ntfy/v1`. */
export function under(base: string, path: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/u, '')}/${path}`
  return url.href
}

/** The owner's own words about how to get there, for a call. */
export function wayTo(config: { onOwnNetwork?: boolean | undefined; certificate?: string | undefined }): {
  readonly ownNetwork: 'if named' | 'yes'
  readonly certificate: string | undefined
} {
  return { ownNetwork: config.onOwnNetwork === true ? 'yes' : 'if named', certificate: config.certificate }
}

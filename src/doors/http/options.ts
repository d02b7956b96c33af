import type { IncomingMessage } from 'node:http'
import type { Context as HonoContext, Hono } from 'hono'
import type { Action, Context } from '#actions/action.ts'
import type { Instant } from '#book/day.ts'
import type { SignInStore } from './sign-in/store.ts'

/** What this door needs from the rest of the house. */
export interface HttpOptions {
  readonly actions: readonly Action[]
  /** One owner's book, as the actions take it. */
  contextOf(owner: number): Context
  readonly signIn: SignInStore
  now(): Instant
  /** Whose book the terminal's link and the password open here. */
  readonly owner: number
  /** The built web app; without it only the API answers. */
  readonly webFolder?: string
  /** The address that a web server with TLS in front of us has, from `TENDRIL_URL`. */
  readonly publicUrl?: URL
  /** Numbers and places only; never what a person wrote. */
  log(line: string): void
}

/** What the listener tells about a request, beside the request. */
export interface Bindings {
  readonly incoming: IncomingMessage
  /** The checked origin under which it came. */
  readonly origin: string
}

export type Door = Hono<{ Bindings: Bindings }>
export type Asked = HonoContext<{ Bindings: Bindings }>

import type { z } from 'zod'
import type { Session } from '#book/access.ts'
import type { SignInDesk, Visit } from './desk.ts'

/**
 * One thing that can be done at the sign-in desk: `POST /auth/<name>`. `anyone` checks a secret itself; `session` needs
 * somebody who signed in with a browser, since a program's token must not make more tokens.
 */
export type SignInRoute = AnyonesRoute | SessionRoute

interface AnyonesRoute {
  readonly name: string
  readonly for: 'anyone'
  readonly input: z.ZodObject
  run(desk: SignInDesk, visit: Visit, input: unknown): Promise<object>
}

interface SessionRoute {
  readonly name: string
  readonly for: 'session'
  readonly input: z.ZodObject
  run(desk: SignInDesk, visit: Visit & { readonly session: Session }, input: unknown): Promise<object>
}

interface AnyonesDefinition<Input extends z.ZodObject> {
  readonly name: string
  readonly input: Input
  run(desk: SignInDesk, visit: Visit, input: z.output<Input>): Promise<object>
}

interface SessionDefinition<Input extends z.ZodObject> {
  readonly name: string
  readonly input: Input
  run(desk: SignInDesk, visit: Visit & { readonly session: Session }, input: z.output<Input>): Promise<object>
}

export function forAnyone<Input extends z.ZodObject>(definition: AnyonesDefinition<Input>): SignInRoute {
  return { ...definition, for: 'anyone' } as AnyonesRoute
}

export function forSession<Input extends z.ZodObject>(definition: SessionDefinition<Input>): SignInRoute {
  return { ...definition, for: 'session' } as SessionRoute
}

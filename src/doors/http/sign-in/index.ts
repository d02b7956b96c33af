import { createToken, endSession, listAccess, revokeToken, signOut, signOutEverywhere } from './access.ts'
import { signInByLink } from './link.ts'
import { passkeyOptions, passkeyRegisterOptions, registerPasskey, removePasskey, signInByPasskey } from './passkey.ts'
import { removePassword, setPassword, signInByPassword } from './password.ts'
import type { SignInRoute } from './route.ts'

/** Everything at `POST /auth/<name>`. */
export const signInRoutes: readonly SignInRoute[] = [
  createToken,
  endSession,
  listAccess,
  passkeyOptions,
  passkeyRegisterOptions,
  registerPasskey,
  removePasskey,
  removePassword,
  revokeToken,
  setPassword,
  signInByLink,
  signInByPasskey,
  signInByPassword,
  signOut,
  signOutEverywhere,
]

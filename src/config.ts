import { homedir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

/** Every setting of the program itself, from the environment. What the owner chooses is in the book. */
export const Config = z.object({
  TENDRIL_BOOK: z.string().optional().describe('The file of the book; the default is in your data folder'),
  DATABASE_URL: z.string().optional().describe('A PostgreSQL to keep the book in, instead of a file'),
  TENDRIL_PORT: z.coerce.number().int().min(0).max(65_535).default(8473).describe('The port of the web app'),
  TENDRIL_URL: z.url().optional().describe('The address under which a web server with TLS in front shows Tendril'),
  TENDRIL_WEB: z.string().optional().describe('The folder of the built web app'),
  XDG_DATA_HOME: z.string().optional().describe('Where data folders live; the default is ~/.local/share'),
})
export type Config = z.infer<typeof Config>

/** Reads the settings; what is set and empty counts as not set. @throws Error naming what is wrong */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Config.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${issue?.path.join('.') ?? 'A setting'} is not right: ${issue?.message ?? ''}`)
}

/** The owner's data folder, where the book is unless they say otherwise. */
export function dataFolder(config: Config): string {
  return path.join(config.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'tendril')
}

export function bookFile(config: Config, name = 'book.sqlite'): string {
  return config.TENDRIL_BOOK ?? path.join(dataFolder(config), name)
}

import { z } from 'zod'
import { WAY, WebAddress } from '../way.ts'

export const TelegramConfig = z.object({
  server: WebAddress.default('https://api.telegram.org').describe('The address of the Bot API'),
  chat: z
    .string()
    .regex(/^(-?\d{1,20}|@[A-Za-z]\w{3,63})$/u, 'A chat is a number, or the @name of a channel')
    .describe('The number of your chat with the bot'),
  ...WAY,
})
export type TelegramConfig = z.infer<typeof TelegramConfig>

export const TelegramSecret = z.object({
  token: z
    .string()
    .regex(/^[\w:-]{1,200}$/u, 'A token looks like 123456:ABC-DEF')
    .describe('The token that BotFather gave you'),
})
export type TelegramSecret = z.infer<typeof TelegramSecret>

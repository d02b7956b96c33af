import { z } from 'zod'
import type { OwnLanguageModel, OwnMailServer } from '#book/own-servers.ts'
import { REMINDER_CHANNELS } from '#outside/index.ts'
import { languageModelDestination } from '#outside/language-model/config.ts'
import { mailDestination } from '#outside/mail/config.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from '../action.ts'
import { isDemo } from './demo.ts'
import { destinationsOf, findRoad, ROADS } from './road.ts'

/** One way out of this machine. There are no others (P1). */
export interface Destination {
  readonly name: string
  readonly what: string
  /** What goes there, in words. */
  readonly carries: string
  readonly isOn: boolean
  /** The hosts that are called; empty while it is not set up. */
  readonly hosts: readonly string[]
}

export const listDestinations = action({
  name: 'list-destinations',
  summary: 'Every place outside this machine that Tendril can call, and whether it may: the whole list',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage }): Promise<{ destinations: readonly Destination[]; isDemo: boolean }> {
    const { mail, languageModel } = await readSettings(storage)
    const roads = ROADS.map(async (road): Promise<Destination> => {
      const channel = await findRoad(storage, road)
      return {
        name: road,
        what: REMINDER_CHANNELS[road].title,
        carries:
          channel?.detail === 'full' ? 'The day’s plan, with why and what was said last' : 'Names and verbs of the day',
        isOn: channel?.isOn === true,
        hosts: channel === undefined ? [] : await destinationsOf(storage, channel),
      }
    })
    const destinations = [...(await Promise.all(roads)), letters(mail), model(languageModel)]
    return { destinations, isDemo: await isDemo({ storage }) }
  },
})

function letters(mail: OwnMailServer | undefined): Destination {
  return {
    name: 'letters',
    what: 'Your own mail server',
    carries: 'Letters that you wrote and confirmed, one by one',
    isOn: mail !== undefined,
    hosts: mail === undefined ? [] : [mailDestination(mail)],
  }
}

function model(languageModel: OwnLanguageModel | undefined): Destination {
  return {
    name: 'language-model',
    what: 'A language model of your choice',
    carries: 'A draft that you asked to be put into other words',
    isOn: languageModel !== undefined,
    hosts: languageModel === undefined ? [] : [languageModelDestination(languageModel)],
  }
}

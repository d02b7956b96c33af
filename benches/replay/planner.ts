import { ORDINARY_LIFE } from '#advice/fixtures/network.ts'
import { planFor } from '#advice/plan/today.ts'
import { STARTING_CIRCLES } from '#book/circle.ts'
import { dayFromNumber, dayNumber, type Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { Settings } from '#book/settings.ts'
import { emptyTie, STRENGTH_EPOCH } from '#book/tie-summary.ts'
import type { PlannedTie, TieSummary } from '#book/tie.ts'
import type { Policy, Standing, Year } from './year.ts'

/** What one note takes (evidence, section 3.4: five minutes are an assumption). */
const MINUTES_A_NOTE = 5

/** Today's plan, asked every weekday for as many minutes as the notes take; everybody is reached by email. */
export function tendrilPlan(year: Year): Policy {
  const byId = new Map(year.standings.map((one) => [one.tie.id, one]))
  const settings = { ...Settings.parse({}), silentAfterDays: year.world.set.silentAfterDays }
  return ({ day, standings, world }, howMany) => {
    const view: PlanningView = {
      settings,
      circles: STARTING_CIRCLES,
      ties: standings.map((one) => plannedTie(one, world.start)),
      othersPromised: [],
      promises: [],
      news: [],
      promptsToday: [],
      liveConversationsThisWeek: 0,
      ...ORDINARY_LIFE,
      today: dayOn(day),
    }
    const { cards } = planFor(view, { minutes: howMany * MINUTES_A_NOTE })
    return cards.map(({ personId }) => byId.get(personId)).filter((one) => one !== undefined)
  }
}

function plannedTie(one: Standing, start: number): PlannedTie {
  const lastNote = one.lastNoteDay === undefined ? undefined : dayOn(one.lastNoteDay)
  return {
    personId: one.tie.id,
    name: one.tie.id,
    circleId: one.tie.circleId,
    cadenceDays: undefined,
    birthday: undefined,
    city: undefined,
    interests: [],
    neverSuggest: [],
    groupIds: [],
    reachableBy: ['email'],
    brokenChannels: [],
    welcomeChannels: [],
    unwelcomeChannels: [],
    restUntil: undefined,
    doNotSuggest: false,
    lastPromptDay: lastNote,
    addedOn: dayOn(start),
    whyTheyMatter: undefined,
    tie: summaryOf(one, start),
  }
}

function summaryOf(one: Standing, start: number): TieSummary {
  const lastNatural = dayOn(one.lastNaturalDay)
  const isOpen = one.lastNoteDay !== undefined && one.lastTwoWayDay < one.lastNoteDay
  return {
    ...NOTHING_KNOWN,
    personId: one.tie.id,
    contactDays: one.naturalDays + one.notes,
    lastContactDay: dayOn(Math.max(one.lastNaturalDay, one.lastNoteDay ?? 0)),
    naturalContactDays: one.naturalDays,
    lastNaturalContactDay: lastNatural,
    strengthAtEpoch: one.strengthAtStart * 2 ** ((start - dayNumber(STRENGTH_EPOCH)) / 365),
    lastInboundDay: one.lastInboundDay === undefined ? undefined : dayOn(one.lastInboundDay),
    // Answers to their letters are among the real contacts already, so nobody waits for one of ours.
    lastOutboundDay: one.lastInboundDay === undefined ? undefined : dayOn(one.lastInboundDay),
    lastTwoWayDay: dayOn(one.lastTwoWayDay),
    sent: one.sent,
    answered: one.answered,
    openNoteDay: isOpen ? dayOn(one.lastNoteDay ?? 0) : undefined,
  }
}

const NOTHING_KNOWN = emptyTie('nobody')

const days = new Map<number, Day>()

/** A year has few days and the replay asks for each thousands of times. */
function dayOn(number: number): Day {
  let day = days.get(number)
  if (day === undefined) days.set(number, (day = dayFromNumber(number)))
  return day
}

import type { RecordKind } from '#book/record.ts'
import { ID, PERSON, type RecordWords } from './words-of-record.ts'

type OfTheRhythm = Extract<
  RecordKind,
  | 'activity'
  | 'ask'
  | 'clipping'
  | 'draft'
  | 'event'
  | 'material'
  | 'mode'
  | 'my-news'
  | 'plan'
  | 'question'
  | 'reminder-channel'
  | 'review'
  | 'trip'
>

/** The records of what the owner does: plans, occasions, letters, looks back. */
export const RHYTHM_WORDS: Readonly<Record<OfTheRhythm, RecordWords>> = {
  activity: {
    is: 'Something you enjoy at which ties grow',
    fields: {
      id: ID,
      name: 'what you call it',
      enjoyment: 'how much you enjoy it, 1 to 5',
      cost: 'free, little or much',
      city: 'where',
      groupId: 'the id of the group that does it together',
      nextDay: 'the day of its next occasion',
      repeats: 'how often it comes again',
      time: 'the time on the clock there',
      notes: 'what you noted about it',
      countsForMe: 'whether you want it counted in the look at the week',
      state: 'kept or dropped',
      since: 'the day you wrote it down',
    },
  },
  ask: {
    is: 'Something you wanted of somebody',
    fields: {
      id: ID,
      personId: PERSON,
      words: 'what you asked',
      day: 'the day',
      state: 'open, answered, declined, no-answer, dropped',
      settledOn: 'the day it was settled',
      outcome: 'what came of it',
      overrode: 'what you were told to mind and asked all the same',
      draftId: 'the id of the letter',
      interactionId: 'the id of the entry',
    },
  },
  clipping: {
    is: 'A link saved because it may interest somebody',
    fields: {
      id: ID,
      url: 'the link',
      title: 'its title',
      words: 'what you wrote about it',
      topics: 'what it is about',
      savedOn: 'the day',
      fromPersonId: 'the id of the person who gave you the idea',
      sent: 'to whom it went, and when',
      notForIds: 'the ids of people it is not for',
      state: 'kept or put-away',
    },
  },
  draft: {
    is: 'A letter that you wrote, and what became of it',
    fields: {
      id: ID,
      personId: PERSON,
      kind: 'what it is for',
      channel: 'the way it goes',
      subject: 'its subject',
      text: 'what it says',
      to: 'exactly where it goes',
      state: 'open, handed-over, sending, sent, not-sent, may-have-been-sent, logged, dropped',
      problem: 'why it was not sent',
      messageId: 'the name of the mail',
      language: 'its language',
      changedOn: 'the day of the last change',
      sentOn: 'the day it went',
      sendingSince: 'the moment at which it was about to leave, in UTC',
      answer: 'what came back: answered, declined or no-answer',
      interactionId: 'the id of the entry',
      askId: 'the id of what it asks',
    },
  },
  event: {
    is: 'One occasion: a conference, a meetup, a match',
    fields: {
      id: ID,
      activityId: 'the id of the activity it is an occasion of',
      name: 'what it is called',
      day: 'the day',
      until: 'the last day',
      time: 'the time on the clock there',
      city: 'the city',
      where: 'the place',
      link: 'its page',
      mayComeIds: 'the ids of people who may come',
      toMeet: 'whom you want to meet',
      giveToBring: 'what you bring for somebody',
      metIds: 'the ids of people you met there',
      worthIt: 'whether it was worth it, 1 to 5',
      again: 'yes, perhaps or no',
      notes: 'what you noted',
      state: 'ahead, been or skipped',
    },
  },
  material: {
    is: 'Something about you that grows old: a profile, a resume',
    fields: {
      id: ID,
      kind: 'profile, resume, bio, portfolio or other',
      name: 'what you call it',
      url: 'where it is',
      edition: 'which edition is the present one, as you count',
      updatedOn: 'the day of its last change',
      lookAfterDays: 'after how many days it is worth a look',
      sent: 'who has which version since when',
      notes: 'what you noted',
      state: 'kept or put-away',
    },
  },
  mode: {
    is: 'A stretch of your life: employed, looking, new job, busy',
    fields: {
      id: ID,
      mode: 'employed, looking, new-job or busy',
      from: 'the first day',
      until: 'the last day',
      note: 'what you noted',
    },
  },
  'my-news': {
    is: 'What happened in your life, and who has been told',
    fields: {
      id: ID,
      words: 'what happened',
      mood: 'good or hard',
      day: 'the day',
      isPrivate: 'true keeps it from exports meant for others and from programs that help',
      told: 'who has been told, and when',
      notForIds: 'the ids of people it is not for',
      state: 'current or put-away',
    },
  },
  plan: {
    is: 'Your plan, in your own words and in parts',
    fields: {
      id: ID,
      words: 'the plan',
      reason: 'why you do this',
      aims: 'what you want',
      focus: 'people to know better, with the next small step',
      activityIds: 'the ids of its activities',
      minutesADay: 'how many minutes a day',
      givesAWeek: 'how many to give in a week',
      newPeopleAMonth: 'how many new people in a month',
      from: 'the day it began',
      reviewOn: 'the day to look at it again',
      state: 'current or ended',
    },
  },
  question: {
    is: 'Something put to somebody that is or was open',
    fields: {
      id: ID,
      personId: PERSON,
      whose: 'mine: you asked; theirs: they did',
      words: 'the question',
      askedOn: 'the day',
      state: 'open, answered or dropped',
      settledOn: 'the day it was settled',
      answer: 'the answer',
      interactionId: 'the id of the entry in which it was put',
    },
  },
  'reminder-channel': {
    is: 'A road on which reminders come to you. No password is in it',
    fields: {
      id: ID,
      road: 'email, ntfy, telegram, webhook or push',
      isOn: 'whether it is switched on',
      at: 'the time of the day',
      brings: 'what it brings',
      detail: 'titles: names and verbs only; full: also why and what was said last',
      config: 'what the road needs and may be shown',
    },
  },
  review: {
    is: 'A look back and ahead, at a week or a season',
    fields: {
      id: ID,
      span: 'week or season',
      from: 'its first day',
      stepsDone: 'the steps that are done',
      notes: 'what you noted',
      goals: 'the goals of a season, and what became of them',
      keptIds: 'the ids of people you looked at and kept as they are',
      startedOn: 'the day it began',
      finishedOn: 'the day it was finished',
    },
  },
  trip: {
    is: 'Days in another place',
    fields: {
      id: ID,
      city: 'where',
      from: 'the first day',
      until: 'the last day',
      notes: 'what you noted',
    },
  },
}

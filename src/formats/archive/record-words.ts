import type { RecordKind } from '#book/record.ts'

/** What the records of a kind are, and what each of their fields says, for whoever opens the archive without Tendril. */
export interface RecordWords {
  readonly is: string
  readonly fields: Readonly<Record<string, string>>
}

const ID = 'its own name, by which other records mean it'
const PERSON = 'the id of the person'
const SOURCE = 'the kind of file it was read from; absent when you wrote it down'
const SOURCE_KEY = 'its own name in that file, so that it is never kept twice'

export const RECORD_WORDS: Readonly<Record<RecordKind, RecordWords>> = {
  circle: {
    is: 'How close people are, and how often you want a real exchange with them',
    fields: {
      id: ID,
      name: 'what you call it',
      order: '1 is the innermost',
      cadenceDays: 'how often, in days',
      importance: 'how much a tie in it counts when the day is short',
    },
  },
  connection: {
    is: 'Two of your people who know each other',
    fields: { id: ID, personIds: 'the ids of the two', as: 'how they know each other', source: SOURCE },
  },
  'file-answer': {
    is: 'What you answered about a kind of file, so that the next one asks nothing',
    fields: { id: ID, about: 'the make of the file', answers: 'each question and your answer', answeredOn: 'the day' },
  },
  forgotten: {
    is: 'That somebody was erased for good. It does not tell who',
    fields: { id: 'a mark that only your book can make', on: 'the day' },
  },
  group: {
    is: 'What people are part of: work, friends, family, a club',
    fields: {
      id: ID,
      name: 'what you call it',
      shielded: 'true keeps its people out of career views, asks, introductions and programs that help',
      inDayPlan: 'false keeps its people out of the plan of the day',
      notes: 'what you noted about it',
      seasons: 'days and seasons in its year: name, from, until (as month-day) and what they mean',
    },
  },
  import: {
    is: 'That files were read into the book',
    fields: {
      id: ID,
      files: 'their names and kinds',
      savedAt: 'the moment, in UTC',
      counts: 'what became of their records',
    },
  },
  interaction: {
    is: 'Something that happened between you and one or more people',
    fields: {
      id: ID,
      kind: 'met, video, call, letter, message, email, introduction, event, comment, share, like, invitation, card-exchange',
      direction: 'who made the effort: out is you, in is the other side',
      day: 'the day',
      time: 'the time on the clock there, if known',
      personIds: 'the ids of the people',
      purposes: 'asked, answered, shared, brainstormed, learned, caught-up',
      subject: 'what it was about',
      notes: 'what you noted',
      whatTheyTold: 'what they told',
      whatITold: 'what you told',
      iAskedAbout: 'what you asked about',
      minutes: 'how long it took',
      prompted: 'true when it began with a card of the plan',
      source: SOURCE,
      thread: 'the conversation it belongs to in that file',
      sourceKey: SOURCE_KEY,
    },
  },
  'kind-word': {
    is: 'Something good that somebody said of you',
    fields: { id: ID, personId: PERSON, words: 'in their words', day: 'when', source: SOURCE, sourceKey: SOURCE_KEY },
  },
  'match-answer': {
    is: 'What you said when asked whether somebody in a file is a person in the book',
    fields: {
      id: ID,
      strangerKey: 'whom the file named',
      personId: PERSON,
      answer: 'same or different',
      answeredOn: 'the day',
    },
  },
  news: {
    is: 'Something that changed in a life, found by comparing two files',
    fields: {
      id: ID,
      personId: PERSON,
      kind: 'what changed',
      learnedOn: 'the day on which you learned of it',
      before: 'how it was',
      after: 'how it is now',
      source: SOURCE,
    },
  },
  'pair-answer': {
    is: 'What you said when asked whether two people in the book are one',
    fields: {
      id: ID,
      personIds: 'the ids of the two',
      answer: 'different or later',
      answeredOn: 'the day',
      askAgainOn: 'the day to ask again',
    },
  },
  person: {
    is: 'Somebody in the book',
    fields: {
      id: ID,
      name: 'full is how they write it; given, family and other parts where known',
      emails: 'address, label, state (whether it still reaches them), lastConfirmed',
      phones: 'number, label, state, lastConfirmed',
      addresses: 'street, city, region, postalCode, country, label, and from and until when',
      links: 'url and label of pages about them',
      positions: 'organisation, title, department, from, until; without until it is what they do now',
      birthday: 'year-month-day, or month-day where nobody told the year',
      howWeMet: 'when, where, throughWhom, aboutWhat, hook',
      kinds: 'what they are to you',
      tags: 'your tags',
      whyTheyMatter: 'in your words',
      notes: 'your notes, which go along when you share the person',
      privateNotes: 'your private notes, which never leave the book except in this archive',
      welcomeChannels: 'ways they like to be reached',
      unwelcomeChannels: 'ways they do not like',
      keptVerbatim: 'what their cards said that the book has no place for, word for word, by kind of card',
      place: 'pool, network, or archive for those who were put away',
      circleId: 'the id of their circle',
      groupIds: 'the ids of their groups',
      cadenceDays: 'how often you want an exchange with them, before the circle says so',
      restUntil: 'not suggested before this day',
      doNotSuggest: 'true when they are never suggested',
      workStatus: 'whether they work or look for work, since when, and when you noted it',
      recognition: 'whether they would know you, as what, and when you noted it',
      regard: 'know, like and trust, both ways, as you see it',
      advocate: 'true when they would speak for you',
      heardFrom: 'the kinds of files that told of them',
      cardFrom: 'the day on which their business card was written down, until it is decided what becomes of it',
      addedOn: 'the day on which they came into the book',
    },
  },
  photo: {
    is: 'The picture of a person. The same pictures lie in photos/, to be looked at',
    fields: {
      id: PERSON,
      mediaType: 'image/jpeg or image/webp',
      width: 'in pixels',
      height: 'in pixels',
      base64: 'the picture',
      source: SOURCE,
    },
  },
  promise: {
    is: 'What you or they said they would do',
    fields: {
      id: ID,
      personId: PERSON,
      whose: 'mine, theirs, or invited when they asked you to',
      words: 'in the exact words',
      day: 'the day it is for',
      remindOn: 'not shown before this day',
      repeats: 'how it comes again: every so many days, weeks, months or years',
      seriesFrom: 'the day on which what comes again began',
      sourceKey: SOURCE_KEY,
      state: 'open, kept or dropped',
      settledOn: 'the day on which it was settled',
    },
  },
  prompt: {
    is: 'One card of one day’s plan, and what you did with it',
    fields: {
      id: ID,
      personId: PERSON,
      day: 'the day',
      kind: 'the kind of suggestion',
      minutes: 'what it was thought to take',
      response: 'open, done, later or not-this-one',
      interactionId: 'the interaction that answered it',
    },
  },
  'saved-list': {
    is: 'A way to look at people that you come back to',
    fields: { id: ID, name: 'what you call it', filter: 'who is in it', columns: 'what it shows' },
  },
  settings: {
    is: 'What you have chosen, on one line',
    fields: {
      id: 'settings',
      minutesADay: 'how long a day’s plan may be',
      timeZone: 'the zone that says which day it is',
      country: 'for telephone numbers without a country',
      minutes: 'what a card takes, by channel',
      weights: 'how much each kind of interaction counts',
      silentAfterDays: 'after how many days without a word a tie counts as silent',
      liveConversationsAWeek: 'how many calls and meetings the plan may propose',
      keepLetters: 'true keeps what letters say, not only their subject lines',
      forgettingSecret: 'makes the marks of those who were erased; tell it to nobody',
      firstRunDone: 'true after the first day',
      me: 'you, in the fields of a person',
    },
  },
  thread: {
    is: 'Something of theirs to come back to or to ask about',
    fields: {
      id: ID,
      personId: PERSON,
      words: 'what it is',
      askFrom: 'asking before this day would be too early',
      sensitive: 'true when it is as private as a private note',
      interactionId: 'the entry in which they told it',
      state: 'open, asked or dropped',
      settledOn: 'the day on which it was settled',
      notedOn: 'the day on which you noted it',
    },
  },
}

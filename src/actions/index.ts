import type { z } from 'zod'
import type { Action } from './action.ts'
import { acceptProposals } from './accept-proposals.ts'
import { addCircle } from './add-circle.ts'
import { addGroup } from './add-group.ts'
import { addPerson } from './add-person.ts'
import { answerCard } from './answer-card.ts'
import { answerPair } from './duplicates/answer-pair.ts'
import { forgetEarlierVersions } from './forget-earlier-versions.ts'
import { answerImport } from './import/answer-import.ts'
import { cancelImport } from './import/cancel-import.ts'
import { captureCard } from './cards/capture-card.ts'
import { decideCard } from './cards/decide-card.ts'
import { listCards } from './cards/list-cards.ts'
import { changeSettings } from './change-settings.ts'
import { changesSince } from './changes-since.ts'
import { decidePreview } from './import/decide-preview.ts'
import { dump } from './dump.ts'
import { editCircle } from './edit-circle.ts'
import { editGroup } from './edit-group.ts'
import { editInteraction } from './edit-interaction.ts'
import { editPerson } from './edit-person.ts'
import { forgetPushSubscription } from './reminders/forget-push-subscription.ts'
import { keepPushSubscription } from './reminders/keep-push-subscription.ts'
import { listDestinations } from './reminders/list-destinations.ts'
import { listReminderChannels } from './reminders/list-reminder-channels.ts'
import { pushKey } from './reminders/push-key.ts'
import { removeReminderChannel } from './reminders/remove-reminder-channel.ts'
import { renewCalendarFeed } from './reminders/renew-calendar-feed.ts'
import { sendDigest } from './reminders/send-digest.ts'
import { setUpReminderChannel } from './reminders/set-up-reminder-channel.ts'
import { showCalendarFeed } from './reminders/show-calendar-feed.ts'
import { stopCalendarFeed } from './reminders/stop-calendar-feed.ts'
import { switchReminderChannel } from './reminders/switch-reminder-channel.ts'
import { testReminderChannel } from './reminders/test-reminder-channel.ts'
import { tidyReminders } from './reminders/tidy-reminders.ts'
import { exportPerson } from './whole-person/export-person.ts'
import { listImports } from './import/list-imports.ts'
import { listPeople } from './list-people.ts'
import { listPreview } from './import/list-preview.ts'
import { listSteps } from './list-steps.ts'
import { loadArchive } from './load-archive.ts'
import { loadDump } from './load-dump.ts'
import { logInteraction } from './log-interaction.ts'
import { findDuplicates } from './duplicates/find-duplicates.ts'
import { makePromise } from './make-promise.ts'
import { mergeAllCertain } from './duplicates/merge-all-certain.ts'
import { mergePeople } from './duplicates/merge-people.ts'
import { moreForToday } from './more-for-today.ts'
import { openDay } from './open-day.ts'
import { overview } from './overview.ts'
import { personHistory } from './person-history.ts'
import { placePeople } from './place-people.ts'
import { planToday } from './plan-today.ts'
import { proposeNetwork } from './propose-network.ts'
import { removeCircle } from './remove-circle.ts'
import { removeGroup } from './remove-group.ts'
import { removeInteraction } from './remove-interaction.ts'
import { removePerson } from './whole-person/remove-person.ts'
import { saveImport } from './import/save-import.ts'
import { search } from './search.ts'
import { settlePromise } from './settle-promise.ts'
import { showImport } from './import/show-import.ts'
import { finishSeason } from './season/finish-season.ts'
import { noteSeason } from './season/note-season.ts'
import { setSeasonGoal } from './season/set-season-goal.ts'
import { settleSeasonGoal } from './season/settle-season-goal.ts'
import { showSeason } from './season/show-season.ts'
import { showYear } from './season/show-year.ts'
import { showPerson } from './show-person.ts'
import { startImport } from './import/start-import.ts'
import { tagPeople } from './tag-people.ts'
import { understandLog } from './understand-log.ts'
import { undo } from './undo.ts'
import { finishWeek } from './week/finish-week.ts'
import { finishWeekStep } from './week/finish-week-step.ts'
import { showWeek } from './week/show-week.ts'
import { weedPerson } from './week/weed-person.ts'
import { whoIsLike } from './duplicates/who-is-like.ts'
import { noteThread } from './knowing/note-thread.ts'
import { editThread } from './knowing/edit-thread.ts'
import { removeThread } from './knowing/remove-thread.ts'
import { connectPeople } from './knowing/connect-people.ts'
import { disconnectPeople } from './knowing/disconnect-people.ts'
import { keepKindWord } from './knowing/keep-kind-word.ts'
import { removeKindWord } from './knowing/remove-kind-word.ts'
import { listKindWords } from './knowing/list-kind-words.ts'
import { markReach } from './knowing/mark-reach.ts'
import { listToConfirm } from './knowing/list-to-confirm.ts'
import { listVague } from './knowing/list-vague.ts'
import { setPhoto } from './photo/set-photo.ts'
import { showPhoto } from './photo/show-photo.ts'
import { removePhoto } from './photo/remove-photo.ts'
import { erasePerson } from './whole-person/erase-person.ts'
import { exportArchive } from './export/export-archive.ts'
import { exportCalendar } from './export/export-calendar.ts'
import { exportPeople } from './export/export-people.ts'
import { exportEverythingAbout } from './whole-person/export-everything-about.ts'
import { previewErase } from './whole-person/preview-erase.ts'
import { listFacets } from './finding/list-facets.ts'
import { listLists } from './finding/list-lists.ts'
import { removeList } from './finding/remove-list.ts'
import { saveList } from './finding/save-list.ts'
import { showGroup } from './finding/show-group.ts'
import { showOrganisation } from './finding/show-organisation.ts'
import { addActivity } from './activities/add-activity.ts'
import { addEvent } from './events/add-event.ts'
import { addTrip } from './trips/add-trip.ts'
import { captureEvent } from './events/capture-event.ts'
import { dropActivity } from './activities/drop-activity.ts'
import { editActivity } from './activities/edit-activity.ts'
import { editClipping } from './clippings/edit-clipping.ts'
import { editEvent } from './events/edit-event.ts'
import { editTrip } from './trips/edit-trip.ts'
import { listActivities } from './activities/list-activities.ts'
import { listClippings } from './clippings/list-clippings.ts'
import { listEvents } from './events/list-events.ts'
import { listTrips } from './trips/list-trips.ts'
import { prepareEvent } from './events/prepare-event.ts'
import { putAwayClipping } from './clippings/put-away-clipping.ts'
import { removeEvent } from './events/remove-event.ts'
import { removeTrip } from './trips/remove-trip.ts'
import { saveClipping } from './clippings/save-clipping.ts'
import { shareClipping } from './clippings/share-clipping.ts'
import { whoIsNear } from './trips/who-is-near.ts'
import { setMode } from './modes/set-mode.ts'
import { endBusy } from './modes/end-busy.ts'
import { showMode } from './modes/show-mode.ts'
import { lookAtPlanAgain, writePlan } from './plan-document/write-plan.ts'
import { showPlan } from './plan-document/show-plan.ts'
import { agreeRhythm } from './promises/agree-rhythm.ts'
import { answerQuestion } from './questions/answer-question.ts'
import { askQuestion } from './questions/ask-question.ts'
import { dropQuestion } from './questions/drop-question.ts'
import { editPromise } from './promises/edit-promise.ts'
import { editQuestion } from './questions/edit-question.ts'
import { listPromises } from './promises/list-promises.ts'
import { listQuestions } from './questions/list-questions.ts'
import { listWaitingOnMe } from './questions/list-waiting-on-me.ts'
import { notePromises } from './promises/note-promises.ts'
import { putOffPromise } from './promises/put-off-promise.ts'
import { understandRhythm } from './promises/understand-rhythm.ts'
import { addMaterial } from './materials/add-material.ts'
import { editMaterial } from './materials/edit-material.ts'
import { noteMaterialSent } from './materials/note-material-sent.ts'
import { listMaterials } from './materials/list-materials.ts'
import { listToConnect } from './materials/list-to-connect.ts'
import { addMyNews } from './my-news/add-my-news.ts'
import { editMyNews } from './my-news/edit-my-news.ts'
import { listMyNews } from './my-news/list-my-news.ts'
import { showMyNews } from './my-news/show-my-news.ts'
import { tellMyNews } from './my-news/tell-my-news.ts'
import { listAsks } from './asks/list-asks.ts'
import { settleAsk } from './asks/settle-ask.ts'
import { planAsk } from './asks/plan-ask.ts'
import { orderAsks } from './asks/order-asks.ts'
import { coachLetter } from './writing/coach-letter.ts'
import { startLetter } from './writing/start-letter.ts'
import { keepDraft } from './writing/keep-draft.ts'
import { listDrafts } from './writing/list-drafts.ts'
import { showDraft } from './writing/show-draft.ts'
import { dropDraft } from './writing/drop-draft.ts'
import { handOverDraft } from './writing/hand-over-draft.ts'
import { logDraft } from './writing/log-draft.ts'
import { answerDraft } from './writing/answer-draft.ts'
import { sendDraft } from './writing/send-draft.ts'
import { settleDraft } from './writing/settle-draft.ts'
import { setUpMail } from './writing/set-up-mail.ts'
import { switchOffMail } from './writing/switch-off-mail.ts'
import { testMail } from './writing/test-mail.ts'
import { setUpLanguageModel } from './writing/set-up-language-model.ts'
import { switchOffLanguageModel } from './writing/switch-off-language-model.ts'
import { rephraseDraft } from './writing/rephrase-draft.ts'

/** Every verb of the product. A new one is a new file and one line here. */
export const actions = {
  'accept-proposals': acceptProposals,
  'add-activity': addActivity,
  'add-circle': addCircle,
  'add-event': addEvent,
  'add-group': addGroup,
  'add-material': addMaterial,
  'add-my-news': addMyNews,
  'add-person': addPerson,
  'add-trip': addTrip,
  'agree-rhythm': agreeRhythm,
  'answer-card': answerCard,
  'answer-draft': answerDraft,
  'answer-import': answerImport,
  'answer-pair': answerPair,
  'answer-question': answerQuestion,
  'ask-question': askQuestion,
  'cancel-import': cancelImport,
  'capture-card': captureCard,
  'capture-event': captureEvent,
  'change-settings': changeSettings,
  'changes-since': changesSince,
  'coach-letter': coachLetter,
  'connect-people': connectPeople,
  'decide-card': decideCard,
  'decide-preview': decidePreview,
  'disconnect-people': disconnectPeople,
  'drop-activity': dropActivity,
  'drop-draft': dropDraft,
  'drop-question': dropQuestion,
  dump,
  'edit-activity': editActivity,
  'edit-circle': editCircle,
  'edit-clipping': editClipping,
  'edit-event': editEvent,
  'edit-group': editGroup,
  'edit-interaction': editInteraction,
  'edit-material': editMaterial,
  'edit-my-news': editMyNews,
  'edit-person': editPerson,
  'edit-promise': editPromise,
  'edit-question': editQuestion,
  'edit-thread': editThread,
  'edit-trip': editTrip,
  'end-busy': endBusy,
  'erase-person': erasePerson,
  'export-archive': exportArchive,
  'export-calendar': exportCalendar,
  'export-everything-about': exportEverythingAbout,
  'export-people': exportPeople,
  'export-person': exportPerson,
  'find-duplicates': findDuplicates,
  'finish-season': finishSeason,
  'finish-week': finishWeek,
  'finish-week-step': finishWeekStep,
  'forget-earlier-versions': forgetEarlierVersions,
  'forget-push-subscription': forgetPushSubscription,
  'hand-over-draft': handOverDraft,
  'keep-draft': keepDraft,
  'keep-kind-word': keepKindWord,
  'keep-push-subscription': keepPushSubscription,
  'list-activities': listActivities,
  'list-asks': listAsks,
  'list-cards': listCards,
  'list-clippings': listClippings,
  'list-destinations': listDestinations,
  'list-drafts': listDrafts,
  'list-events': listEvents,
  'list-facets': listFacets,
  'list-imports': listImports,
  'list-kind-words': listKindWords,
  'list-lists': listLists,
  'list-materials': listMaterials,
  'list-my-news': listMyNews,
  'list-people': listPeople,
  'list-preview': listPreview,
  'list-promises': listPromises,
  'list-questions': listQuestions,
  'list-reminder-channels': listReminderChannels,
  'list-steps': listSteps,
  'list-to-confirm': listToConfirm,
  'list-to-connect': listToConnect,
  'list-trips': listTrips,
  'list-vague': listVague,
  'list-waiting-on-me': listWaitingOnMe,
  'load-archive': loadArchive,
  'load-dump': loadDump,
  'log-draft': logDraft,
  'log-interaction': logInteraction,
  'look-at-plan-again': lookAtPlanAgain,
  'make-promise': makePromise,
  'mark-reach': markReach,
  'merge-all-certain': mergeAllCertain,
  'merge-people': mergePeople,
  'more-for-today': moreForToday,
  'note-material-sent': noteMaterialSent,
  'note-promises': notePromises,
  'note-season': noteSeason,
  'note-thread': noteThread,
  'open-day': openDay,
  'order-asks': orderAsks,
  overview,
  'person-history': personHistory,
  'place-people': placePeople,
  'plan-ask': planAsk,
  'plan-today': planToday,
  'prepare-event': prepareEvent,
  'preview-erase': previewErase,
  'propose-network': proposeNetwork,
  'push-key': pushKey,
  'put-away-clipping': putAwayClipping,
  'put-off-promise': putOffPromise,
  'remove-circle': removeCircle,
  'remove-event': removeEvent,
  'remove-group': removeGroup,
  'remove-interaction': removeInteraction,
  'remove-kind-word': removeKindWord,
  'remove-list': removeList,
  'remove-person': removePerson,
  'remove-photo': removePhoto,
  'remove-reminder-channel': removeReminderChannel,
  'remove-thread': removeThread,
  'remove-trip': removeTrip,
  'renew-calendar-feed': renewCalendarFeed,
  'rephrase-draft': rephraseDraft,
  'save-clipping': saveClipping,
  'save-import': saveImport,
  'save-list': saveList,
  search,
  'send-digest': sendDigest,
  'send-draft': sendDraft,
  'set-mode': setMode,
  'set-photo': setPhoto,
  'set-season-goal': setSeasonGoal,
  'set-up-language-model': setUpLanguageModel,
  'set-up-mail': setUpMail,
  'set-up-reminder-channel': setUpReminderChannel,
  'settle-ask': settleAsk,
  'settle-draft': settleDraft,
  'settle-promise': settlePromise,
  'settle-season-goal': settleSeasonGoal,
  'share-clipping': shareClipping,
  'show-calendar-feed': showCalendarFeed,
  'show-draft': showDraft,
  'show-group': showGroup,
  'show-import': showImport,
  'show-mode': showMode,
  'show-my-news': showMyNews,
  'show-organisation': showOrganisation,
  'show-person': showPerson,
  'show-photo': showPhoto,
  'show-plan': showPlan,
  'show-season': showSeason,
  'show-week': showWeek,
  'show-year': showYear,
  'start-import': startImport,
  'start-letter': startLetter,
  'stop-calendar-feed': stopCalendarFeed,
  'switch-off-language-model': switchOffLanguageModel,
  'switch-off-mail': switchOffMail,
  'switch-reminder-channel': switchReminderChannel,
  'tag-people': tagPeople,
  'tell-my-news': tellMyNews,
  'test-mail': testMail,
  'test-reminder-channel': testReminderChannel,
  'tidy-reminders': tidyReminders,
  'understand-log': understandLog,
  'understand-rhythm': understandRhythm,
  undo,
  'weed-person': weedPerson,
  'who-is-like': whoIsLike,
  'who-is-near': whoIsNear,
  'write-plan': writePlan,
} as const

export type Actions = typeof actions
export type ActionName = keyof Actions
export type ActionInput<Name extends ActionName> = z.input<Actions[Name]['input']>
export type ActionOutput<Name extends ActionName> = Awaited<ReturnType<Actions[Name]['run']>>

/** The list as the doors walk it, where each action's own types no longer matter. */
export const actionList = Object.values(actions) as unknown as readonly Action[]

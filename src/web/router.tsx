import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readPeopleSearch } from './people/people-search.ts'
import { readSeasonSearch } from './season/season-search.ts'
import { MoreScreen } from './shell/more-screen.tsx'
import { NotHere, ScreenProblem } from './shell/problems.tsx'
import { Shell } from './shell/shell.tsx'
import { TodayScreen } from './today/today-screen.tsx'
import { readWeekSearch } from './week/week-search.ts'
import { readWriteSearch } from './write/write-search.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: NotHere, errorComponent: ScreenProblem })

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen })

const week = createRoute({
  getParentRoute: () => root,
  path: '/week',
  validateSearch: readWeekSearch,
  component: lazyRouteComponent(() => import('./week/week-screen.tsx'), 'WeekScreen'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
})

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/people/duplicates',
  component: lazyRouteComponent(() => import('./duplicates/duplicates-screen.tsx'), 'DuplicatesScreen'),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./person/person-screen.tsx'), 'PersonScreen'),
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  validateSearch: (search): { line?: string } => (typeof search['line'] === 'string' ? { line: search['line'] } : {}),
  component: lazyRouteComponent(() => import('./log/log-screen.tsx'), 'LogScreen'),
})

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: (search): { id?: string } => (typeof search['id'] === 'string' ? { id: search['id'] } : {}),
  component: lazyRouteComponent(() => import('./import/import-screen.tsx'), 'ImportScreen'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./first-run/first-run-screen.tsx'), 'FirstRunScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
})

const more = createRoute({ getParentRoute: () => root, path: '/more', component: MoreScreen })

const tend = createRoute({
  getParentRoute: () => root,
  path: '/tend',
  component: lazyRouteComponent(() => import('./tend/tend-screen.tsx'), 'TendScreen'),
})

const placeThem = createRoute({
  getParentRoute: () => root,
  path: '/tend/place',
  validateSearch: (search): { of?: 'pool' } => (search['of'] === 'pool' ? { of: 'pool' } : {}),
  component: lazyRouteComponent(() => import('./tend/place-screen.tsx'), 'PlaceScreen'),
})

const stillReachable = createRoute({
  getParentRoute: () => root,
  path: '/tend/reach',
  component: lazyRouteComponent(() => import('./tend/reach-screen.tsx'), 'ReachScreen'),
})

const cards = createRoute({
  getParentRoute: () => root,
  path: '/cards',
  component: lazyRouteComponent(() => import('./cards/cards-screen.tsx'), 'CardsScreen'),
})

const groups = createRoute({
  getParentRoute: () => root,
  path: '/groups',
  component: lazyRouteComponent(() => import('./groups/groups-screen.tsx'), 'GroupsScreen'),
})

const group = createRoute({
  getParentRoute: () => root,
  path: '/groups/$groupId',
  component: lazyRouteComponent(() => import('./groups/group-screen.tsx'), 'GroupScreen'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$key',
  component: lazyRouteComponent(() => import('./organisations/organisation-screen.tsx'), 'OrganisationScreen'),
})

const kindWords = createRoute({
  getParentRoute: () => root,
  path: '/kind-words',
  component: lazyRouteComponent(() => import('./kind-words/kind-words-screen.tsx'), 'KindWordsScreen'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  component: lazyRouteComponent(() => import('./plan/plan-screen.tsx'), 'PlanScreen'),
})

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  component: lazyRouteComponent(() => import('./activities/activities-screen.tsx'), 'ActivitiesScreen'),
})

const event = createRoute({
  getParentRoute: () => root,
  path: '/activities/events/$eventId',
  component: lazyRouteComponent(() => import('./activities/event-screen.tsx'), 'EventScreen'),
})

const trip = createRoute({
  getParentRoute: () => root,
  path: '/activities/trips/$tripId',
  component: lazyRouteComponent(() => import('./activities/trip-screen.tsx'), 'TripScreen'),
})

const clippings = createRoute({
  getParentRoute: () => root,
  path: '/clippings',
  component: lazyRouteComponent(() => import('./clippings/clippings-screen.tsx'), 'ClippingsScreen'),
})

const season = createRoute({
  getParentRoute: () => root,
  path: '/season',
  validateSearch: readSeasonSearch,
  component: lazyRouteComponent(() => import('./season/season-screen.tsx'), 'SeasonScreen'),
})

const promises = createRoute({
  getParentRoute: () => root,
  path: '/promises',
  component: lazyRouteComponent(() => import('./promises/promises-screen.tsx'), 'PromisesScreen'),
})

const letters = createRoute({
  getParentRoute: () => root,
  path: '/write',
  component: lazyRouteComponent(() => import('./write/letters-screen.tsx'), 'LettersScreen'),
})

const writeTo = createRoute({
  getParentRoute: () => root,
  path: '/write/$personId',
  validateSearch: readWriteSearch,
  component: lazyRouteComponent(() => import('./write/write-screen.tsx'), 'WriteScreen'),
})

const myNews = createRoute({
  getParentRoute: () => root,
  path: '/news',
  component: lazyRouteComponent(() => import('./my-news/my-news-screen.tsx'), 'MyNewsScreen'),
})

const materials = createRoute({
  getParentRoute: () => root,
  path: '/materials',
  component: lazyRouteComponent(() => import('./materials/materials-screen.tsx'), 'MaterialsScreen'),
})

const asks = createRoute({
  getParentRoute: () => root,
  path: '/asks',
  component: lazyRouteComponent(() => import('./asks/asks-screen.tsx'), 'AsksScreen'),
})

/** Somebody who is signed in already and follows a spent link lands on Today. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    week,
    people,
    duplicates,
    person,
    log,
    importing,
    welcome,
    settings,
    more,
    signIn,
    tend,
    placeThem,
    stillReachable,
    cards,
    groups,
    group,
    organisation,
    kindWords,
    promises,
    season,
    activities,
    event,
    trip,
    clippings,
    plan,
    letters,
    writeTo,
    myNews,
    materials,
    asks,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ScreenProblem,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

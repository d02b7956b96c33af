import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readPeopleSearch } from './people/people-search.ts'
import { MoreScreen } from './shell/more-screen.tsx'
import { NotHere, ScreenProblem } from './shell/problems.tsx'
import { Shell } from './shell/shell.tsx'
import { TodayScreen } from './today/today-screen.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotHere, errorComponent: ScreenProblem })

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen })

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

/** Somebody who is signed in already and follows a spent link lands on Today. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

export const router = createRouter({
  routeTree: root.addChildren([today, people, duplicates, person, log, importing, welcome, settings, more, signIn]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ScreenProblem,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

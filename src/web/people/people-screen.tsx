import { Screen, ScreenHead } from '../shell/screen.tsx'

export function PeopleScreen() {
  return (
    <Screen title="People">
      <ScreenHead title="People" />
    </Screen>
  )
}

import { Text } from '../text.tsx'

/** The fixed sentence that stands beside every total and every empty state (45 CFR 164.528(a)(2)). */
export function LeftOut() {
  return (
    <p>
      <Text id="overview.leftOut" />
    </p>
  )
}

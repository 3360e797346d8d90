import type { KeptSite } from '@shared/meals/keep-contract'

/** What every form about a place is opened with. */
export type SheetProps = {
  readonly site: KeptSite
  readonly today: string
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

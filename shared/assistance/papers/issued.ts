import type { StoredEvent } from '../../casework/case'
import type { Application } from '../application'
import { paperKinds, type PaperKind, type PaperView } from './contract'

/** A notice that a case has come to, and what happened that it tells of. */
export type Issued = { readonly kind: PaperKind; readonly event: StoredEvent }

const decided =
  (outcome: string) =>
  ({ type, data }: StoredEvent): boolean =>
    type === 'decided' && data['outcome'] === outcome && data['change'] === undefined

/** Which event each notice tells of. */
const tellsOf: Readonly<Record<PaperKind, (event: StoredEvent) => boolean>> = {
  accepted: ({ type }) => type === 'accepted',
  declined: ({ type }) => type === 'declined',
  supplement: ({ type }) => type === 'supplement_asked',
  granted: decided('grant'),
  refused: decided('refuse'),
  discontinued: decided('discontinue'),
  changed: ({ type, data }) => type === 'decided' && data['change'] !== undefined,
}

/** The notices a case has come to. One accepted again after a reroute has the notice of the office that took it on last. */
export const issuedIn = (trail: readonly StoredEvent[]): Issued[] =>
  paperKinds.flatMap((kind) => {
    const event = trail.findLast(tellsOf[kind])
    return event ? [{ kind, event }] : []
  })

/** The number of a notice: the case's, and that of the event in its trail, so that no two are alike. */
export const paperNo = ({ no }: Pick<Application, 'no'>, { event }: Issued): string =>
  `${no}-${String(event.seq).padStart(2, '0')}`

/** A notice as a line of a list. */
export const paperView = (application: Application, issued: Issued): PaperView => ({
  kind: issued.kind,
  no: paperNo(application, issued),
  at: issued.event.at,
})

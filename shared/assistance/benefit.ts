import type { Fen } from '../kernel/money'
import type { Application } from './application'

/** What is given from month to month. */
export type Benefit = NonNullable<Application['benefit']>

/** What is paid every month from `from` on (`YYYY-MM`), 分. */
type Step = Benefit['amounts'][number]

/** What a month is paid, 分: the last step begun by then. Nothing before the first, and where no money is given. */
export const fenIn = ({ amounts }: Pick<Benefit, 'amounts'>, month: string): Fen | undefined =>
  amounts.findLast(({ from }) => from <= month)?.fen

/** What is paid once every step has begun, 分: what a further change is a change of. */
export const lastFen = ({ amounts }: Pick<Benefit, 'amounts'>): Fen | undefined =>
  amounts.at(-1)?.fen

/** The amounts with another one from a month on; what was to begin then or later does not. */
export const withStep = ({ amounts }: Pick<Benefit, 'amounts'>, step: Step): Step[] => [
  ...amounts.filter(({ from }) => from < step.from),
  step,
]

/** What was decided to be given, 分: every month as it is to be, or once. Nothing where no money is. */
export const decidedFen = ({
  benefit,
  decision,
}: Pick<Application, 'benefit' | 'decision'>): Fen | undefined =>
  benefit ? lastFen(benefit) : decision?.fen

/** Whether what hangs in the village is what was decided: another amount decided since is put up again. */
export const isPublished = (
  application: Pick<Application, 'benefit' | 'decision' | 'published'>,
): boolean =>
  application.published !== undefined && application.published.fen === decidedFen(application)

import type { ComponentType } from 'react'
import type { SectionId } from '@shared/assistance/sections'
import { AdaptationPage } from './adaptation'
import { AgentPage } from './agent'
import { ApplicantPage } from './applicant'
import { AuthorisationsPage } from './authorisations'
import { CarePage } from './care'
import { ChildPage } from './child'
import { DeceasedPage } from './deceased'
import { DevicePage } from './device'
import { DisabilityPage } from './disability'
import { DocumentsPage } from './documents'
import { ExpensesPage } from './expenses'
import { GuardianPage } from './guardian'
import { HappeningPage } from './happening'
import { HealthPage } from './health'
import { HouseholdPage } from './household'
import { HukouPage } from './hukou'
import { IncomePage } from './income'
import { MealsPage } from './meals'
import { ParentsPage } from './parents'
import { PayoutPage } from './payout'
import { PropertyPage } from './property'
import { RelativesPage } from './relatives'
import type { SectionProps } from './section-props'
import { SignaturePage } from './signature'
import { SupportersPage } from './supporters'
import { UnitPage } from './unit'
import { WishPage } from './wish'

/** The page of each section: a section without one does not compile. */
export const sectionPages: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  applicant: ApplicantPage,
  agent: AgentPage,
  hukou: HukouPage,
  household: HouseholdPage,
  unit: UnitPage,
  income: IncomePage,
  property: PropertyPage,
  expenses: ExpensesPage,
  health: HealthPage,
  supporters: SupportersPage,
  disability: DisabilityPage,
  happening: HappeningPage,
  child: ChildPage,
  guardian: GuardianPage,
  parents: ParentsPage,
  deceased: DeceasedPage,
  care: CarePage,
  adaptation: AdaptationPage,
  device: DevicePage,
  meals: MealsPage,
  wish: WishPage,
  relatives: RelativesPage,
  documents: DocumentsPage,
  payout: PayoutPage,
  authorisations: AuthorisationsPage,
  signature: SignaturePage,
}

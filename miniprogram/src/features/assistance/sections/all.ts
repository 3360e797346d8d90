import type { ComponentType } from 'react'
import type { SectionId } from '@shared/assistance/sections'
import { ApplicantPage } from './applicant'
import { ChildPage } from './child'
import { DocumentsPage } from './documents'
import { GuardianPage } from './guardian'
import { HappeningPage } from './happening'
import { HouseholdPage } from './household'
import { ParentsPage } from './parents'
import { PayoutPage } from './payout'
import type { SectionProps } from './section-props'
import { SignaturePage } from './signature'

/** The page of each section: a section without one does not compile. */
export const sectionPages: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  applicant: ApplicantPage,
  household: HouseholdPage,
  happening: HappeningPage,
  child: ChildPage,
  guardian: GuardianPage,
  parents: ParentsPage,
  documents: DocumentsPage,
  payout: PayoutPage,
  signature: SignaturePage,
}

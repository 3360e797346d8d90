import type { ComponentType } from 'react'
import type { SectionId } from '@shared/assistance/sections'
import { ApplicantPage } from './applicant'
import { DocumentsPage } from './documents'
import { HappeningPage } from './happening'
import { HouseholdPage } from './household'
import { PayoutPage } from './payout'
import type { SectionProps } from './section-props'
import { SignaturePage } from './signature'

/** The page of each section: a section without one does not compile. */
export const sectionPages: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  applicant: ApplicantPage,
  household: HouseholdPage,
  happening: HappeningPage,
  documents: DocumentsPage,
  payout: PayoutPage,
  signature: SignaturePage,
}

import { leadsContract } from '@shared/desk/leads/contract'
import { serve } from '../_kit/serve'
import { endCare, enrol, recordCare, targets } from './care'
import { moveLead, recordCheck, showPerson } from './check'
import { importLeads, leadFile, previewLeads } from './import'
import { list } from './list'
import { pastRates } from './past-rates'
import { rates } from './rates'

/** The `leads` function: 主动发现, 月探访 and 幸福清单. It stands apart from the desk because it reads CSV. */
export const main = serve(leadsContract, {
  ...{ previewLeads, importLeads, leadFile, leads: list, recordCheck, moveLead, showPerson },
  ...{ targets, enrol, recordCare, endCare, rates, pastRates },
})

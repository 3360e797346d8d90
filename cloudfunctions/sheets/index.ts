import { sheetsContract } from '@shared/assistance/sheets/contract'
import { serve } from '../_kit/serve'
import { checkRequests, importChecks } from './checks'
import { paymentFile, payments } from './payments'

/** The `sheets` function: what goes in and out of assistance as a file. It stands apart because it reads CSV. */
export const main = serve(sheetsContract, { checkRequests, importChecks, payments, paymentFile })

import { residentSchema } from '@shared/account/consent'
import { records } from './records'

/** The people who use the city's counter, by OPENID. */
export const residents = records('residents', residentSchema)

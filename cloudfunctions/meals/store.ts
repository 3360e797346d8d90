import { correctionSchema } from '@shared/meals/correction'
import { siteEventSchema } from '@shared/meals/site-event'
import { siteSchema } from '@shared/meals/site'
import { records } from '../_kit/records'

export const sites = records('sites', siteSchema)
export const siteEvents = records('siteEvents', siteEventSchema)
export const corrections = records('corrections', correctionSchema)

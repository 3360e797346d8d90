import * as z from 'zod/mini'
import { api, OK, refused } from './api'
import { wrongField } from './template-values'

const messageSchema = z.object({
  touser: z.string(),
  /** The cloud call says `templateId`, HTTP says `template_id`. */
  templateId: z.optional(z.string()),
  template_id: z.optional(z.string()),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() })),
})

/** subscribeMessage.send. 43101 when the person has no tick left for the template; a refused message uses none up. */
export const sendSubscribeMessage = api(messageSchema, (message, { subscriptions }) => {
  const templateId = message.templateId ?? message.template_id ?? ''
  if (message.touser === '') return refused(40003, 'invalid openid')
  if (templateId === '') return refused(40037, 'invalid template_id')
  const wrong = wrongField(message.data)
  if (wrong !== null) return refused(47003, `argument invalid! data.${wrong}.value invalid`)
  return subscriptions.use(message.touser, templateId)
    ? { answer: OK }
    : refused(43101, 'user refuse to accept the msg')
})

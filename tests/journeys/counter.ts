import type { CityCloud } from '../../localcloud/city-cloud'
import { anIdNumber } from '../builders/id-numbers'

type Reply = { readonly ok: boolean; readonly value?: unknown; readonly problem?: unknown }

/** Calls a verb at the gateway as somebody; a refusal is a mistake of the journey and throws. */
export async function ask<T>(
  cloud: CityCloud,
  openid: string,
  [server, action]: readonly [string, string],
  input: object,
): Promise<T> {
  const response = await fetch(`${cloud.url}/fn/${server}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-openid': openid },
    body: JSON.stringify({ action, input }),
  })
  const reply = (await response.json()) as Reply
  if (!reply.ok) throw new Error(`${server}.${action}: ${JSON.stringify(reply.problem)}`)
  return reply.value as T
}

/** A form filled in whole, as the phone would send it. */
export const filledForm = {
  applicant: {
    name: '陈桂芳',
    idNumber: anIdNumber({ born: '1948-03-12' }),
    phone: '13800000000',
    livesAt: '虎门镇示例路 1 号',
    monthlyIncome: '860',
  },
  household: {
    members: [
      {
        name: '林桂兰',
        relation: 'parent',
        idNumber: anIdNumber({ born: '1930-01-02' }),
        monthlyIncome: '0',
      },
    ],
  },
  happening: {
    lane: 'emergency',
    cause: 'illness',
    since: '2026-11-03',
    township: '441900121',
    place: '虎门示例医院',
    story: '丈夫突然住院，押金交不起。',
  },
  documents: { proof: [] },
  payout: { way: 'ask' },
  signature: { agreed: true, textVersion: 'means-check-2026-11', typedName: '陈桂芳' },
}

/** The resident agrees to the use of their data. */
export const giveConsent = (cloud: CityCloud, openid: string) =>
  ask(cloud, openid, ['account', 'consent'], {
    purpose: 'assistance',
    textVersion: 'assistance-2026-11',
    given: true,
  })

/** A resident's case, sent through the gateway; gives its id. Consent has been given. */
export async function submitCase(
  cloud: CityCloud,
  openid: string,
  draftId: string,
): Promise<string> {
  const form = { draftId, programme: 'temporary-relief', answers: filledForm }
  const sent = await ask<{ caseId: string }>(cloud, openid, ['assistance', 'submit'], form)
  return sent.caseId
}

import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { ActionForm } from './action-form'
import { answerCheck, answerHearing, withdraw } from './counter-forms'
import { advance, enterResult, feedBack, sendBack, verifyGrade } from './deciding-forms'
import { change, publish, recordAppeal, reportDeath, review } from './in-force-forms'
import { note } from './note-form'
import { propose } from './propose-form'
import { askSupplement } from './supplement-form'
import { accept, assign, decline, extend, flagRelative, handOn, reroute } from './taking-on-forms'
import { visit } from './visit-form'

/** What the desk asks for each verb; a verb without a form is done with one press. */
export const actionForms: Partial<Readonly<Record<CaseVerb, ActionForm>>> = {
  accept,
  decline,
  askSupplement,
  reroute,
  assign,
  handOn,
  extend,
  flagRelative,
  visit,
  advance,
  propose,
  verifyGrade,
  sendBack,
  enterResult,
  feedBack,
  publish,
  review,
  change,
  reportDeath,
  recordAppeal,
  note,
  answerCheck,
  answerHearing,
  withdraw,
}

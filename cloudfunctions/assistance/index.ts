import { assistanceContract } from '@shared/assistance/contract'
import { accept } from '@shared/assistance/decide/accept'
import { advance } from '@shared/assistance/decide/advance'
import { claim, release } from '@shared/assistance/decide/claim'
import { approve, propose, sendBack, withdraw } from '@shared/assistance/decide/decide'
import { reroute } from '@shared/assistance/decide/reroute'
import { askSupplement } from '@shared/assistance/decide/supplement'
import { serve } from '../_kit/serve'
import { act } from './act'
import { answerSupplement } from './answer-supplement'
import { finishUpload, photo, startUpload } from './photos'
import { mine, read } from './read'
import { reveal } from './reveal'
import { screen } from './screen'
import { submit } from './submit'
import { timers } from './elapse'

/** The `assistance` function: its verbs and its timers, and nothing else. */
export const main = serve(
  assistanceContract,
  {
    screen,
    submit,
    startUpload,
    finishUpload,
    photo,
    mine,
    read,
    claim: act('claim', claim),
    release: act('release', release),
    accept: act('accept', accept),
    askSupplement: act('askSupplement', askSupplement),
    answerSupplement,
    reveal,
    reroute: act('reroute', reroute),
    advance: act('advance', advance),
    propose: act('propose', propose),
    sendBack: act('sendBack', sendBack),
    approve: act('approve', approve),
    withdraw: act('withdraw', withdraw),
  },
  timers,
)

import type { start as english } from '../en/start';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** The opening view. */
export const start = {
  title: 'Mae gwasanaethau a yrrir gan bobl yn helpu pobl i gymryd rheolaeth dros eu bywydau.',
  lead: 'Gwelwch pwy sy’n gwneud hyn, ble mae’r angen, a ble i ddechrau.',
  ask: 'Eich cyngor, sir, tref neu god post',
  answers: 'Yr hyn y mae’r map yn ei ddweud heddiw',
  ...forms('pioneers', '<strong>{{count}}</strong> arloeswr hysbys ledled y DU'),
  pioneersMore: 'Gweld pwy ydynt a beth maent yn ei wneud',
  ...forms(
    'gaps',
    '<strong>{{count}} o {{areas}}</strong> ardal ag angen uchel heb arloeswr hysbys, mewn un sector neu fwy',
  ),
  gapsMore: 'Gweld lle nad yw’r angen yn cael ei ddiwallu',
  ...forms(
    'unlooked',
    '<strong>{{count}} o {{gaps}}</strong> o fylchau o’r fath lle nad oes neb wedi edrych eto',
  ),
  unlookedMore: 'Gweld y sector â’r nifer mwyaf: {{sector}}',
  unlookedNone: 'Gweld pa mor galed y buom yn edrych',
  counting: 'Yn cyfrif…',
  questions:
    'Ddim yn siŵr ble i ddechrau? Mae tri chwestiwn yn arwain at arferion i edrych arnynt yn gyntaf.',
  glance: 'Deg sector ar un olwg',
  glanceLead:
    'Ble mae’r angen yn uchel, heb arloeswr hysbys o fewn cyrraedd? Dewiswch sector i weld y lleoedd.',
  incomplete:
    'Gwyddom fod ein rhestri’n anghyflawn: nid yw “dim arloeswr hysbys” byth yn golygu nad oes neb wrthi.',
  method: 'Sut mae’r map yn cael ei lunio, a’r hyn na all ei ddweud',
  kinds: 'Beth yw pob arfer a sector, a phwy sy’n ei wneud',
} as const satisfies Welsh<typeof english>;

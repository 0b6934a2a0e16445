import type { trends as english } from '../en/trends';
import { forms } from './forms';
import type { Welsh } from './welsh';

/** How a figure has moved. */
export const trends = {
  rose: 'Wedi codi o {{first}} ({{from}}) i {{last}} ({{to}}).',
  fell: 'Wedi gostwng o {{first}} ({{from}}) i {{last}} ({{to}}).',
  roseWorse: 'Wedi codi o {{first}} ({{from}}) i {{last}} ({{to}}), sy’n waeth.',
  roseBetter: 'Wedi codi o {{first}} ({{from}}) i {{last}} ({{to}}), sy’n well.',
  fellWorse: 'Wedi gostwng o {{first}} ({{from}}) i {{last}} ({{to}}), sy’n waeth.',
  fellBetter: 'Wedi gostwng o {{first}} ({{from}}) i {{last}} ({{to}}), sy’n well.',
  aboutTheSame: 'Tua’r un fath: {{first}} ({{from}}), {{last}} ({{to}}).',
  mayBeChance:
    'Dim newid clir: {{first}} ({{from}}), {{last}} ({{to}}). Mae’r cyfyngau 95% yn gorgyffwrdd, felly gall y gwahaniaeth fod yn hap.',
  cannotTell:
    'Ni ellir dweud a newidiodd: {{first}} ({{from}}), {{last}} ({{to}}), ac mae un o’r ddau heb gyfwng 95%.',
  fewPeople: 'Mae cyn lleied o bobl yn byw yma fel y gall llond llaw symud y ffigur hwn.',
  ...forms(
    'chart',
    '{{label}}: {{count}} ffigur dros amser. Isaf {{lowest}} ({{lowestAt}}), uchaf {{highest}} ({{highestAt}}).',
  ),
  chart_one: '{{label}}: {{count}} ffigur dros amser.',
  chartNation: 'Y llinell doredig yw {{nation}}: {{first}} ({{from}}), {{last}} ({{to}}).',
  loading: 'Mae ffigurau’r blynyddoedd cynt ar eu ffordd.',
  how: 'O dan ffigur dywedir sut y symudodd, lle mesurwyd yr un peth yn yr un ffordd am o leiaf dri chyfnod. Cyfyngau 95% yw’r llinellau main ar i fyny; y llinell doredig yw {{nation}}, lle mae ffigurau ar ei chyfer.',
} as const satisfies Welsh<typeof english>;

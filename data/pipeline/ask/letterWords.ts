import type { Why } from './leastSure';

export interface LetterWords {
  readonly subject: (name: string) => string;
  readonly whys: Readonly<Record<Why, string>>;
  readonly body: (about: About) => readonly string[];
}

interface About {
  readonly name: string;
  readonly approach: string | null;
  readonly places: number;
  readonly whys: readonly string[];
  readonly link: string;
  readonly line: string;
}

export const ENGLISH: LetterWords = {
  subject: (name) => `Is what the map of People Powered Services says about ${name} right?`,
  whys: {
    'status-unknown': 'we do not know whether you are still active',
    'page-against': 'a public page that we read does not bear the record out',
    'never-checked': 'nobody has compared the record with a public page',
    'confirmed-long-ago': 'you last confirmed it more than twelve months ago',
    'study-not-read': 'it says that a study exists, and we have not found it to read',
  },
  body: ({ name, approach, places, whys, link, line }) => [
    'Dear colleagues,',
    `${name} is on the map of People Powered Services: services in which the people they are for, or those who deliver them, have real power. The map helps others to see who works where, and where nobody does yet.`,
    approach === null
      ? 'It does not say yet what you do.'
      : `It says of what you do: "${approach}"`,
    places === 0
      ? 'It shows no place.'
      : places === 1
        ? 'It shows one place.'
        : `It shows ${places} places.`,
    `We ask because ${whys.join('; ')}.`,
    'Here you can see the whole record, and confirm it, correct it, or say that you have closed:',
    link,
    'The page sends nothing by itself: it shows you what would become public, and gives you a text to send to us. Please give no personal address.',
    'So that readers can see that the record is yours, put this line on the page of your own site whose address the record holds:',
    line,
    'If you would rather not be on the map, answer this letter and say so.',
  ],
};

export const WELSH: LetterWords = {
  subject: (name) =>
    `A yw’r hyn y mae map y Gwasanaethau a Yrrir gan Bobl yn ei ddweud am ${name} yn gywir?`,
  whys: {
    'status-unknown': 'nid ydym yn gwybod a ydych yn dal i weithredu',
    'page-against': 'nid yw tudalen gyhoeddus a ddarllenwyd gennym yn ategu’r cofnod',
    'never-checked': 'nid oes neb wedi cymharu’r cofnod â thudalen gyhoeddus',
    'confirmed-long-ago': 'mae mwy na deuddeg mis ers i chi ei gadarnhau ddiwethaf',
    'study-not-read':
      'mae’n dweud bod astudiaeth ar gael, ac nid ydym wedi dod o hyd iddi i’w darllen',
  },
  body: ({ name, approach, places, whys, link, line }) => [
    'Annwyl gydweithwyr,',
    `Mae ${name} ar fap y Gwasanaethau a Yrrir gan Bobl: gwasanaethau lle mae gan y bobl y maent ar eu cyfer, neu’r rhai sy’n eu darparu, rym gwirioneddol. Mae’r map yn helpu eraill i weld pwy sy’n gweithio ble, a lle nad oes neb eto.`,
    approach === null
      ? 'Nid yw’n dweud eto beth rydych yn ei wneud.'
      : `Dywed am eich gwaith (yn Saesneg): "${approach}"`,
    places === 0 ? 'Nid yw’n dangos unrhyw le.' : `Nifer y lleoedd y mae’n eu dangos: ${places}.`,
    `Rydym yn gofyn oherwydd: ${whys.join('; ')}.`,
    'Yma gallwch weld y cofnod cyfan, a’i gadarnhau, ei gywiro, neu ddweud eich bod wedi cau:',
    link,
    'Nid yw’r dudalen yn anfon dim ohoni’i hun: mae’n dangos beth fyddai’n dod yn gyhoeddus, ac yn rhoi testun i chi ei anfon atom. Peidiwch â rhoi cyfeiriad personol.',
    'Er mwyn i ddarllenwyr weld mai eich cofnod chi ydyw, rhowch y llinell hon ar y dudalen o’ch gwefan eich hun y mae ei chyfeiriad yn y cofnod:',
    line,
    'Os byddai’n well gennych beidio â bod ar y map, atebwch y llythyr hwn a dywedwch hynny.',
  ],
};

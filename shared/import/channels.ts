// Words for channels and languages, normalised where they are known and kept as given where not.
import { plainWords, wordList } from './word-list.ts';

const CHANNELS: readonly (readonly [string, string])[] = [
  [
    'voice',
    `voice | phone | call | calls | telephone | phone call | inbound call | outbound call | inbound | outbound | voice call | ivr | hotline
    inbound voice | outbound voice | telefon | anruf | telefonisch | telefonie | sprache | telefonat | eingehender anruf
    telefono | llamada | llamada telefonica | voz | telefonico | via telefonica | llamada entrante | llamada saliente
    por telefono | telephone fixe | appel | appel telephonique | appel entrant | voix | telefone | ligacao | chamada | por telefone
    telefonata | chiamata | chiamata telefonica | al telefono`,
  ],
  [
    'chat',
    'chat | live chat | livechat | webchat | web chat | messaging | chatbot | messenger chat | chat en vivo | chat web | live chat web | chat online | chat en ligne | chat al vivo | web messaging | mensajeria',
  ],
  [
    'email',
    'email | e mail | mail | emails | e mails | correo | correo electronico | electronic mail | elektronische post | per e mail | courriel | correio eletronico | posta elettronica | por correo',
  ],
  [
    'social',
    `social | social media | facebook | twitter | x twitter | instagram | whatsapp | whats app | messenger | facebook messenger | telegram
    soziale medien | soziale netzwerke | redes sociales | red social | redes | linkedin | tiktok
    reseaux sociaux | redes sociais | x | threads`,
  ],
  [
    'app',
    'app | mobile app | in app | mobile | application | aplicacion | aplicacion movil | applikation | handy app | app movil',
  ],
  [
    'web',
    'web | website | web form | webform | online | online form | portal | self service | webformular | kontaktformular | internet | formulario web | pagina web | sitio web | web site | formular | formulario',
  ],
  ['sms', 'sms | text | text message | texto | mensaje de texto | textnachricht'],
];
const channelWords = new Map(
  CHANNELS.flatMap(([channel, words]) => wordList(words).map((word) => [word, channel] as const)),
);

/** `voice`, `chat`, `email`, `social`, `app`, `web` or `sms`; any other word as given. */
export function channelOf(text: string): string {
  return channelWords.get(plainWords(text)) ?? text.trim();
}

const LANGUAGES: readonly (readonly [string, string])[] = [
  ['en', 'english | englisch | ingles | anglais | eng | en'],
  ['es', 'spanish | spanisch | espanol | castellano | espagnol | spa | esp | es'],
  ['de', 'german | deutsch | aleman | allemand | deu | ger | de'],
  ['fr', 'french | franzosisch | frances | francais | fra | fre | fr'],
  ['it', 'italian | italienisch | italiano | ita | it'],
  ['pt', 'portuguese | portugiesisch | portugues | por | pt'],
  ['nl', 'dutch | niederlandisch | neerlandes | holandes | nederlands | nld | dut | nl'],
  ['pl', 'polish | polnisch | polaco | polski | pol | pl'],
  ['tr', 'turkish | turkisch | turco | turkce | tur | tr'],
  ['ru', 'russian | russisch | ruso | rus | ru'],
  ['ca', 'catalan | katalanisch | catala | cat | ca'],
  ['eu', 'basque | baskisch | vasco | euskera | euskara | eus | eu'],
  ['gl', 'galician | galicisch | gallego | galego | glg | gl'],
  ['cs', 'czech | tschechisch | checo | cestina | ces | cze | cs'],
  ['sv', 'swedish | schwedisch | sueco | svenska | swe | sv'],
  ['da', 'danish | danisch | danes | dansk | dan | da'],
  ['no', 'norwegian | norwegisch | noruego | norsk | nor | nb'],
  ['fi', 'finnish | finnisch | finlandes | suomi | fin | fi'],
  ['hu', 'hungarian | ungarisch | hungaro | magyar | hun | hu'],
  ['ro', 'romanian | rumanisch | rumano | romana | ron | rum | ro'],
  ['el', 'greek | griechisch | griego | ell | gre | el'],
  ['ar', 'arabic | arabisch | arabe | ara | ar'],
  ['zh', 'chinese | chinesisch | chino | zho | chi | zh'],
  ['ja', 'japanese | japanisch | japones | jpn | ja'],
];
const languageWords = new Map(
  LANGUAGES.flatMap(([code, words]) => wordList(words).map((word) => [word, code] as const)),
);
const REGIONAL = /^([a-z]{2,3})[-_][a-z0-9]{2,8}$/iu;

/** The ISO 639-1 code of a language named in English, Spanish, German or its own words, or by a code such as `en-GB`; else the text as given. */
export function languageOf(text: string): string {
  return knownLanguage(text) ?? text.trim();
}

export function knownLanguage(text: string): string | null {
  const plain = text.trim();
  const code = REGIONAL.exec(plain)?.[1] ?? plain;
  // "English (UK)": the words in brackets name a region.
  return languageWords.get(plainWords(code.replace(/\([^)]*\)/gu, ''))) ?? null;
}

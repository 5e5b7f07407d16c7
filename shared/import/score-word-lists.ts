// Scales of scores in words and symbols, from the worst level to the best, in six languages. How a column's scale is found among
// them is score-words.ts. `satisfech(o,a)` stands for both endings.

export type WordList = {
  /** Lower stands for the more usual scale of the same words. */
  readonly rank: number;
  /** One line per level, the worst first; spellings separated by `|`. */
  readonly levels: readonly string[];
};

const NEUTRAL = `neutral | neither | neither nor | ok | okay | so so | indifferent | undecided | average
  neutr(o,a) | ni lo uno ni lo otro | indiferente | regular | normal | teils teils | teils | weder noch | mittel | geht so | unentschieden
  mittelmäßig | neutre | moyen | moyenne | nem um nem outro | neutrale | così così`;

const SATISFIED = {
  very: `very satisfied | completely satisfied | totally satisfied | muy satisfech(o,a) | muy satisfech(os,as) | totalmente satisfech(o,a)
    completamente satisfech(o,a) | sehr zufrieden | äußerst zufrieden | völlig zufrieden | voll zufrieden | voll und ganz zufrieden
    très satisfait(,e,s) | tout à fait satisfait(,e) | muito satisfeit(o,a) | totalmente satisfeit(o,a) | molto soddisfatt(o,a)`,
  plain: `satisfied | somewhat satisfied | rather satisfied | mostly satisfied | satisfech(o,a) | satisfech(os,as) | algo satisfech(o,a)
    bastante satisfech(o,a) | zufrieden | eher zufrieden | satisfait(,e,s) | plutôt satisfait(,e) | satisfeit(o,a) | soddisfatt(o,a)
    abbastanza soddisfatt(o,a)`,
  middle: `${NEUTRAL} | neither satisfied nor dissatisfied | ni satisfech(o,a) ni insatisfech(o,a) | weder zufrieden noch unzufrieden
    ni satisfait(,e) ni insatisfait(,e) | nem satisfeit(o,a) nem insatisfeit(o,a) | né soddisfatt(o,a) né insoddisfatt(o,a)`,
  not: `dissatisfied | unsatisfied | somewhat dissatisfied | rather dissatisfied | mostly dissatisfied | insatisfech(o,a)
    insatisfech(os,as) | algo insatisfech(o,a) | poco satisfech(o,a) | unzufrieden | eher unzufrieden | wenig zufrieden
    insatisfait(,e,s) | plutôt insatisfait(,e) | peu satisfait(,e) | insatisfeit(o,a) | pouco satisfeit(o,a) | insoddisfatt(o,a)
    poco soddisfatt(o,a)`,
  never: `very dissatisfied | very unsatisfied | completely dissatisfied | totally dissatisfied | muy insatisfech(o,a)
    muy insatisfech(os,as) | nada satisfech(o,a) | totalmente insatisfech(o,a) | sehr unzufrieden | völlig unzufrieden
    äußerst unzufrieden | überhaupt nicht zufrieden | gar nicht zufrieden | très insatisfait(,e,s) | pas du tout satisfait(,e)
    muito insatisfeit(o,a) | nada satisfeit(o,a) | molto insoddisfatt(o,a) | per niente soddisfatt(o,a)`,
};

const GOOD = {
  very: `very good | excellent | outstanding | amazing | muy buen(o,a) | muy bien | excelente | sehr gut | ausgezeichnet | hervorragend
    exzellent | très bon | très bonne | très bien | muito bo(m,a) | muito bem | ótim(o,a) | molto buon(o,a) | ottim(o,a) | eccellente`,
  plain: `good | buen(o,a) | bien | gut | bon | bonne | bo(m,a) | bem | buon(o,a) | bene`,
  middle: `${NEUTRAL} | fair | acceptable | aceptable | aceitável | befriedigend | durchschnittlich | in ordnung | passable | correct
    accettabile | discret(o,a) | sufficiente`,
  bad: `bad | poor | mal(o,a) | mal | schlecht | mauvais(,e) | ruim | mau | má | cattiv(o,a) | scars(o,a) | male`,
  worst: `very bad | very poor | terrible | awful | horrible | muy mal(o,a) | muy mal | pésim(o,a) | sehr schlecht | miserabel
    très mauvais(,e) | très mal | muito ruim | péssim(o,a) | molto cattiv(o,a) | pessim(o,a)`,
};

const AGREED = {
  very: `strongly agree | completely agree | totally agree | fully agree | totalmente de acuerdo | muy de acuerdo | completamente de acuerdo
    stimme voll zu | stimme voll und ganz zu | stimme völlig zu | stimme sehr zu | trifft voll zu | trifft voll und ganz zu
    trifft völlig zu | tout à fait d'accord | fortement d'accord | concordo totalmente | concordo plenamente | totalmente d'accordo
    pienamente d'accordo | molto d'accordo`,
  plain: `agree | somewhat agree | rather agree | de acuerdo | algo de acuerdo | stimme zu | stimme eher zu | trifft eher zu | trifft zu
    d'accord | plutôt d'accord | concordo | concordo parcialmente | d'accordo | abbastanza d'accordo`,
  middle: `${NEUTRAL} | neither agree nor disagree | ni de acuerdo ni en desacuerdo | weder zustimmung noch ablehnung
    ni d'accord ni en désaccord | nem concordo nem discordo | né d'accordo né in disaccordo`,
  not: `disagree | somewhat disagree | rather disagree | en desacuerdo | algo en desacuerdo | stimme nicht zu | stimme eher nicht zu
    trifft eher nicht zu | trifft nicht zu | pas d'accord | plutôt pas d'accord | en désaccord | discordo | discordo parcialmente
    in disaccordo | poco d'accordo`,
  never: `strongly disagree | completely disagree | totally disagree | totalmente en desacuerdo | muy en desacuerdo
    completamente en desacuerdo | stimme überhaupt nicht zu | stimme gar nicht zu | trifft überhaupt nicht zu | trifft gar nicht zu
    pas du tout d'accord | fortement en désaccord | discordo totalmente | discordo plenamente | totalmente in disaccordo
    per niente d'accordo`,
};

const EASY = {
  very: `very easy | muy fácil | muy sencillo | sehr einfach | sehr leicht | très facile | muito fácil | molto facile
    very low effort | muy poco esfuerzo | sehr geringer aufwand | très peu d'effort | muito pouco esforço | pochissimo sforzo`,
  plain: `easy | somewhat easy | fácil | sencillo | algo fácil | einfach | leicht | eher einfach | eher leicht | facile | plutôt facile
    abbastanza facile | low effort | little effort | poco esfuerzo | geringer aufwand | wenig aufwand | peu d'effort | pouco esforço
    poco sforzo`,
  middle: `${NEUTRAL} | neither easy nor difficult | neither easy nor hard | ni fácil ni difícil | weder leicht noch schwer
    weder einfach noch schwierig | ni facile ni difficile | nem fácil nem difícil | né facile né difficile
    moderate effort | esfuerzo moderado | mittlerer aufwand`,
  not: `difficult | hard | somewhat difficult | difícil | algo difícil | complicado | schwierig | schwer | eher schwierig | eher schwer
    difficile | plutôt difficile | abbastanza difficile | high effort | mucho esfuerzo | hoher aufwand | viel aufwand
    beaucoup d'effort | muito esforço | molto sforzo`,
  never: `very difficult | very hard | muy difícil | muy complicado | sehr schwierig | sehr schwer | très difficile | muito difícil
    molto difficile | very high effort | demasiado esfuerzo | sehr hoher aufwand | sehr viel aufwand`,
};

export const WORD_SCALES: readonly WordList[] = [
  { rank: 1, levels: [SATISFIED.never, SATISFIED.not, SATISFIED.middle, SATISFIED.plain, SATISFIED.very] },
  { rank: 3, levels: [SATISFIED.never, SATISFIED.not, SATISFIED.plain, SATISFIED.very] },
  { rank: 3, levels: [SATISFIED.not, SATISFIED.middle, SATISFIED.plain] },
  { rank: 3, levels: [SATISFIED.not, SATISFIED.plain] },
  {
    rank: 2,
    levels: [
      'extremely dissatisfied',
      'somewhat dissatisfied | dissatisfied',
      SATISFIED.middle,
      'somewhat satisfied | satisfied',
      'extremely satisfied',
    ],
  },
  {
    rank: 4,
    levels: [
      'extremely dissatisfied',
      'moderately dissatisfied | very dissatisfied',
      'slightly dissatisfied | somewhat dissatisfied',
      SATISFIED.middle,
      'slightly satisfied | somewhat satisfied',
      'moderately satisfied | very satisfied',
      'extremely satisfied',
    ],
  },
  {
    rank: 4,
    levels: [
      'very dissatisfied | sehr unzufrieden | muy insatisfech(o,a)',
      'dissatisfied | unzufrieden | insatisfech(o,a)',
      'somewhat dissatisfied | eher unzufrieden | algo insatisfech(o,a)',
      SATISFIED.middle,
      'somewhat satisfied | eher zufrieden | algo satisfech(o,a)',
      'satisfied | zufrieden | satisfech(o,a)',
      'very satisfied | sehr zufrieden | muy satisfech(o,a)',
    ],
  },
  {
    rank: 3,
    levels: [
      'not at all satisfied | nada satisfech(o,a) | unzufrieden | pas du tout satisfait(,e)',
      'slightly satisfied | not so satisfied | not very satisfied | poco satisfech(o,a) | weniger zufrieden | peu satisfait(,e)',
      'moderately satisfied | somewhat satisfied | algo satisfech(o,a) | zufrieden | satisfait(,e)',
      'very satisfied | satisfech(o,a) | sehr zufrieden | très satisfait(,e)',
      'extremely satisfied | muy satisfech(o,a) | vollkommen zufrieden | extrêmement satisfait(,e)',
    ],
  },
  { rank: 1, levels: [GOOD.worst, GOOD.bad, GOOD.middle, GOOD.plain, GOOD.very] },
  {
    rank: 2,
    levels: [
      'poor | mal(o,a) | schlecht | mauvais(,e) | ruim | scars(o,a)',
      'fair | average | regular | mittelmäßig | passable',
      'good | buen(o,a) | gut | bon | bonne | bo(m,a) | buon(o,a)',
      'very good | muy buen(o,a) | sehr gut | très bon | très bonne | muito bo(m,a) | molto buon(o,a)',
      'excellent | excelente | ausgezeichnet | ótim(o,a) | ottim(o,a) | eccellente',
    ],
  },
  { rank: 4, levels: ['poor', 'fair', 'good', 'excellent'] },
  { rank: 3, levels: [GOOD.bad, GOOD.middle, GOOD.plain] },
  {
    rank: 0,
    levels: [
      `bad | bad im unsatisfied | mal(o,a) im unsatisfied | schlecht | mal(o,a) | mal | negative | negativ(o,a) | negativ | 👎 | 👎🏻
       thumbs down | thumb down | dislike | ❌ | not good`,
      `good | good im satisfied | gut | buen(o,a) | bien | positive | positiv(o,a) | positiv | 👍 | thumbs up | thumb up | like | ✅`,
    ],
  },
  { rank: 0, levels: ['bad | not good | 👎', 'okay | ok | 😐', 'great'] },
  {
    rank: 5,
    levels: [
      'low | niedrig | baj(o,a) | faible',
      'medium | mittel | medi(o,a) | moyen',
      'high | hoch | alt(o,a) | élevé(,e)',
    ],
  },
  {
    rank: 2,
    levels: ['ungenügend', 'mangelhaft', 'ausreichend', 'befriedigend', 'gut', 'sehr gut'],
  },
  { rank: 1, levels: [AGREED.never, AGREED.not, AGREED.middle, AGREED.plain, AGREED.very] },
  { rank: 3, levels: [AGREED.never, AGREED.not, AGREED.plain, AGREED.very] },
  {
    rank: 3,
    levels: [
      'strongly disagree | totalmente en desacuerdo | stimme überhaupt nicht zu',
      'disagree | en desacuerdo | stimme nicht zu',
      'somewhat disagree | slightly disagree | algo en desacuerdo | stimme eher nicht zu',
      AGREED.middle,
      'somewhat agree | slightly agree | algo de acuerdo | stimme eher zu',
      'agree | de acuerdo | stimme zu',
      'strongly agree | totalmente de acuerdo | stimme voll zu | stimme voll und ganz zu',
    ],
  },
  { rank: 2, levels: ['trifft nicht zu', 'trifft eher nicht zu', AGREED.middle, 'trifft eher zu', 'trifft zu'] },
  { rank: 3, levels: ['trifft nicht zu', 'trifft eher nicht zu', 'trifft eher zu', 'trifft zu'] },
  { rank: 1, levels: [EASY.never, EASY.not, EASY.middle, EASY.plain, EASY.very] },
  { rank: 3, levels: [EASY.not, EASY.middle, EASY.plain] },
  {
    rank: 3,
    levels: [
      'extremely difficult | extremely hard',
      'very difficult | very hard | moderately difficult',
      'somewhat difficult | slightly difficult | difficult',
      EASY.middle,
      'somewhat easy | slightly easy | easy',
      'very easy | moderately easy',
      'extremely easy',
    ],
  },
  { rank: 2, levels: ['extremely difficult', 'somewhat difficult', EASY.middle, 'somewhat easy', 'extremely easy'] },
  { rank: 1, levels: ['very unhappy', 'unhappy', 'neutral | okay | ok', 'happy', 'very happy'] },
  { rank: 2, levels: ['unhappy', 'neutral | okay | ok', 'happy'] },
  { rank: 3, levels: ['unhappy', 'happy'] },
  {
    rank: 3,
    levels: ['extremely unhappy', 'very unhappy', 'unhappy', 'neutral', 'happy', 'very happy', 'extremely happy'],
  },
  {
    rank: 0,
    levels: [
      '🙁 | ☹ | 😞 | 😟 | 😠 | 😡 | 😢 | 😭 | 😕 | 😩 | 🤬',
      '😐 | 😑 | 😶',
      '🙂 | 😊 | 😀 | 😃 | 😄 | 😁 | 😍 | 🤩 | ☺',
    ],
  },
  {
    rank: 1,
    levels: [
      '😡 | 😠 | 😭 | 😢 | 😞 | 🤬 | 😩',
      '🙁 | ☹ | 😕 | 😟',
      '😐 | 😑 | 😶',
      '🙂 | 😊 | ☺',
      '😀 | 😃 | 😄 | 😁 | 😍 | 🤩',
    ],
  },
];

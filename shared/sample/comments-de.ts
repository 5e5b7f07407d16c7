// Hand-written German survey comments of the sample workspace (customers from Germany, Austria and Switzerland),
// grouped by what the contact was about; typos, missing capitals and dialect are deliberate.
import type { SampleComment } from './comment-types.ts';

export const commentsDe: readonly SampleComment[] = [
  // outage
  {
    text: 'Internet läuft wieder!!!',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Rückruf kam pünktlich um 14 Uhr.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Kompetent!',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Kann man nicht meckern',
    score: 'promoter', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Hat zwar ewig gedauert bis einer rangeht aber dann wars in 3 min gelöst',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'waiting_time'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Störung besteht zwar noch, aber ich weiß jetzt wenigstens, dass es ein Kabelschaden in der Straße ist und bis wann repariert wird.',
    score: 'promoter', resolution: 'no', reasons: ['explains_clearly', 'outage'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Er hat gesagt er ruft Donnerstag an und er hat Donnerstag angerufen.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Techniker sollte erst in 3 Wochen kommen, sie hat so lange rumtelefoniert bis ich einen Termin für übermorgen hatte',
    score: 'promoter', resolution: 'partly', reasons: ['takes_ownership', 'technician_appointment'],
    cause: 'agent', contactReason: 'outage', agent: 'f',
  },
  {
    text: 'Gutschrift für die 6 Tage Ausfall ging ohne Betteln. Musste nicht mal danach fragen, wurde mir angeboten.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Seit Montag kein Internet, Homeoffice, zwei Kinder mit Online-Nachhilfe, Sie können sich die Stimmung vorstellen. Beim dritten Anruf bin ich an eine Frau geraten, die nicht wieder bei null angefangen hat, sondern die alten Einträge gelesen hat. Sie hat die Leitung gemessen, den Port neu gesetzt und mir für alle Fälle 50 GB aufs Handy gebucht. Läuft seitdem. Die zwei davor waren leider für die Tonne.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'knows_product', 'had_to_call_again'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Am Sonntagabend ausgefallen, ausgerechnet. Ich habe nicht erwartet, dass überhaupt jemand abnimmt. Der Mitarbeiter hat in aller Ruhe geschaut, festgestellt dass es nur unser Haus betrifft und mich gebeten, im Keller den Verteilkasten anzuschauen. Dort war tatsächlich ein Kabel draussen, weil am Freitag die Handwerker da waren. Peinlich, aber gelöst ☺',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Habe vor 14 Tagen mit jemandem gesprochen der meinte er behält meinen Fall im Auge, hab das für die übliche Floskel gehalten. Heute ruft der mich tatsächlich an und fragt ob die Leitung stabil ist. War sie nicht ganz, er hat nochmal was am Profil verstellt. Bin 20 Jahre Kunde und das hatte ich noch nie',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise', 'takes_ownership'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Kurz: Box blinkt rot, angerufen, Box blinkt nicht mehr rot.\nLang: 11 Minuten gewartet, dann 6 Minuten Hilfe von jemandem der offensichtlich selbst schon mal einen Router in der Hand hatte.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'fast_solution'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Techniker kommt jetzt erst am 28.',
    score: 'passive', resolution: 'partly', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Rückruf der Technik kam bisher nicht',
    score: 'passive', resolution: 'partly', reasons: ['promise_not_kept'],
    cause: 'process', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Kompetenter Mann, leider der vierte an den ich verbunden wurde.',
    score: 'passive', resolution: 'yes', reasons: ['passed_around', 'knows_product'],
    cause: 'process', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Termin zwischen 8 und 16 Uhr ist halt ein verlorener Arbeitstag. Sonst alles ok',
    score: 'passive', resolution: 'partly', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Antwort per Mail nach 3 Tagen, inhaltlich einwandfrei. 3 Tage sind für eine Störung trotzdem zu lang',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time', 'explains_clearly'],
    cause: 'process', contactReason: 'outage', channel: 'email',
  },
  {
    text: 'Grundsätzlich eh freundlich. Nur hab ich dreimal gsagt, dass ich das Kabel schon getauscht hab, und dreimal war die nächste Frage, ob ich das Kabel schon getauscht hab. Am End war es eine Störung im ganzen Bezirk, das hätt man auch gleich sehen können. Funktioniert seit dem Abend wieder.',
    score: 'passive', resolution: 'yes', reasons: ['did_not_listen', 'product_knowledge'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Erst hieß es 24 Stunden, dann 48, dann "im Laufe der Woche". Am Ende waren es vier Tage. Die Leute waren alle nett und lesen sicher nur vor was im System steht. Aber planen kann ich so nicht, ich arbeite von daheim.',
    score: 'passive', resolution: 'yes', reasons: ['outage', 'contradictory_answers'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Techniker war pünktlich und nett, hatte aber das falsche Bauteil dabei. Also zweiter Termin, nochmal einen halben Tag frei nehmen. Über die Hotline den Termin zu vereinbaren war unkompliziert und die Dame hat sogar einen Samstag aufgetrieben.',
    score: 'passive', resolution: 'partly', reasons: ['technician_appointment', 'takes_ownership'],
    cause: 'process', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Immer noch kein Internet',
    score: 'detractor', resolution: 'no', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Zum 3. Mal angerufen und immer noch nix',
    score: 'detractor', resolution: 'no', reasons: ['had_to_call_again'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Mitten im Satz war die Dame weg, minutenlang Stille, dann Besetztzeichen.',
    score: 'detractor', resolution: 'no', reasons: ['long_silence'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: "Ich habe um Hilfe bei der Störung gebeten und bekam einen Fernsehtarif angeboten. Geht's noch?",
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Seit dem 3. im halben Ort kein Empfang und man bekommt nur gesagt man soll das Handy neu starten',
    score: 'detractor', resolution: 'no', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Beim ersten Anruf hat mir wer gsagt, ich muss beim Technikertermin nicht daheim sein. Musste ich aber, jetzt darf ich wieder drei Wochen warten!',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'technician_appointment'],
    cause: 'other_contact', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Vierter Anruf in derselben Sache. Jedes Mal von vorne: Kundennummer, Geburtsdatum, haben Sie schon neu gestartet. Ja, habe ich, steht bestimmt auch irgendwo. Der letzte hat dann "ein Ticket eröffnet", auf Nachfrage gab es aber schon drei. Ob die jemals einer anschaut konnte er mir auch nicht sagen.',
    score: 'detractor', resolution: 'no', reasons: ['had_to_call_again', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Nettes Gespräch ändert nichts daran, dass abends ab 19 Uhr von den 250 Mbit noch 11 ankommen. Seit Monaten. Gemessen, dokumentiert, eingeschickt. Immer nur "Segment ausgelastet, Ausbau geplant". Dann verkauft den Leuten halt keine 250.',
    score: 'detractor', resolution: 'no', reasons: ['outage', 'friendly'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Ich schreibe für meine Mutter (79). Sie hat angerufen weil das Telefon rauscht. Ihr wurde gesagt, sie solle ins Menü der Box gehen, und als sie nachgefragt hat was das ist, wurde der junge Mann pampig. Sie hat sich danach bei mir entschuldigt, dass sie zu dumm sei. Das Telefon rauscht übrigens noch.',
    score: 'detractor', resolution: 'no', reasons: ['impatient'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Schon wieder umsonst Urlaub genommen, schon wieder kein Techniker da gewesen. Beim ersten Mal angeblich geklingelt (wir haben einen Hund, glauben Sie mir, das hätte ich gemerkt), beim zweiten Mal kam 15:50 eine SMS. Der neue Termin ist in fünf Wochen. Schadenersatz? Da müsse ich schriftlich.',
    score: 'detractor', resolution: 'no', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Der Berater hat mir in die Hand versprochen (also am Telefon) dass er persönlich Freitag bis 12 zurückruft. Ich hab extra den Arzttermin verschoben! Kein Anruf, Montag auch nicht. Auf meine Mail kam ne Standartantwort von jemand ganz anderem.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Gewitter, Router hin, Fernseher auch. Hab vom Handy aus gechattet, ziemlich genervt. Man hat mir erklärt was über die Hausrat läuft und was von euch ersetzt wird, eine Bestätigung für die Versicherung hab ich auch gleich gekriegt. Neuer Router ist seit Samstag dran.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'takes_ownership'],
    cause: 'agent', contactReason: 'outage', channel: 'chat',
  },
  // invoice
  {
    text: 'sehr nett, danke',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Passt, war super erklärt.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Leiwand! Gutschrift war am nächsten Tag da',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'invoice',
  },
  { text: 'Note 1', score: 'promoter', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'Mir wurde erklärt, warum die Rechnung diesmal zwei Grundgebühren hat (eine anteilig, eine im vorraus), jetzt verstehe ich es auch.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'War auf 180 als ich angerufen hab, danach nicht mehr. Das muss man erst mal schaffen!',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Zählerstand falsch übermittelt (mein Fehler!), wurde ohne Diskussion korrigiert und die neue Abrechnung kam zwei Tage später.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'endlich einer der sagt ja das ist unser fehler und ich kümmer mich drum',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'die rechnung stimmt jetzt. danke das sie nicht einfach aufgelegt haben obwohl ich laut geworden bin',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Hab heuer im Jänner eine Nachzahlung von 612 Euro kriegt und ehrlich gsagt fast einen Herzkasperl. Am Telefon hat sich dann rausgestellt, dass der Stand vom Netzbetreiber nur geschätzt war. Die Dame hat mir erklärt wie ich den richtigen nachreiche und hat gewartet bis ich im Keller war und wieder oben. Jetzt sinds 84 Euro. Danke, wirklich.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'takes_ownership'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: 'Hab meinen Frust öffentlich gepostet, ja, war nicht die feine Art. Nach 20 Minuten kam eine Direktnachricht von einem echten Menschen und nach einer Stunde war die doppelte Abbuchung (2x 39,90) storniert. Warum geht das auf dem normalen Weg eigentlich nicht so schnell?',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'invoice_error'],
    cause: 'agent', contactReason: 'invoice', channel: 'social',
  },
  {
    text: 'Meine Deutsch ist nicht so gut aber Frau hat langsam gesprochen und 2 mal erklärt. Jetzt ich verstehe Rechnung. Vielen dank für Geduld',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: 'Von den drei Mahngebühren wurden zwei gestrichen. Die dritte ist schon berechtigt, die hab ich verschwitzt. Bin ruhig und fair behandelt worden, obwohl ich am Apparat gleich losgebellt hab.',
    score: 'promoter', resolution: 'partly', reasons: ['friendly'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  { text: 'War in Ordnung.', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'bisschen lange Pausen im Chat',
    score: 'passive', resolution: 'yes', reasons: ['long_silence'], cause: 'agent', contactReason: 'invoice', channel: 'chat',
  },
  {
    text: 'Abwarten ob die Gutschrift wirklich kommt',
    score: 'passive', resolution: 'unknown', reasons: [], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'bitte wieder Papierrechnung',
    score: 'passive', resolution: 'yes', reasons: ['wish'], cause: 'product', contactReason: 'invoice',
  },
  {
    text: 'Frage wurde beantwortet. Ob die Antwort stimmt sehe ich erst auf der nächsten Rechnung',
    score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Sie hat es mir erklärt aber in einem Tempo... hab mitgeschrieben und musste trotzdem nochmal nachfragen',
    score: 'passive', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: 'Mein Abschlag wurde von 95 auf 168 Euro gesetzt, ohne dass ich mehr verbrauche. Nach dem Anruf sind es 120. Der Kollege war freundlich und hat auch gut gerechnet, aber ich verstehe nach wie vor nicht, wer sich die 168 ausgedacht hat.',
    score: 'passive', resolution: 'yes', reasons: ['invoice_error'],
    cause: 'process', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: 'unverschämt',
    score: 'detractor', resolution: 'unknown', reasons: ['impatient'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'wollte zurückrufen. tat er nicht',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: 'Rechnung schon wieder falsch 😡',
    score: 'detractor', resolution: 'no', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'keine Antwort auf meine Mails',
    score: 'detractor', resolution: 'no', reasons: ['waiting_time'], cause: 'process', contactReason: 'invoice', channel: 'email',
  },
  {
    text: 'Beim letzten Mal wurde mir die Gutschrift von 30 € fest zugesagt, heute weiß davon keiner was. Der von heute war korrekt, der davor hat gelogen.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'other_contact', contactReason: 'invoice', agent: 'm',
  },
  {
    text: 'hab 40min im chat gewartet bis ich dran war dann wurde der chat wegen inaktivität geschlossen. von MEINER seite angeblich',
    score: 'detractor', resolution: 'no', reasons: ['waiting_time'], cause: 'process', contactReason: 'invoice', channel: 'chat',
  },
  {
    text: 'Die Mitarbeiterin war hörbar genervt. Ja war kurz vor Feierabend aber die Öffnungszeiten hab nicht ich gemacht',
    score: 'detractor', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: 'Zuständig ist immer die andere Abteilung. Strom sagt Internet, Internet sagt Buchhaltung, Buchhaltung hat nur vormittags auf.',
    score: 'detractor', resolution: 'no', reasons: ['passed_around'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'Seit vier Monaten wird mir ein Zweitgerät berechnet, das ich im Februar zurückgeschickt habe. Einlieferungsbeleg liegt vor, habe ich zweimal hochgeladen. Es wird sich entschuldigt, es wird storniert, und im Monat drauf stehen die 4,99 wieder da. Inzwischen hab ich die Lastschrift zurückgehen lassen und bekomme dafür eine Mahnung. Dem Herrn am Telefon mache ich keinen Vorwurf, der klang selber ratlos.',
    score: 'detractor', resolution: 'no', reasons: ['invoice_error', 'had_to_call_again'],
    cause: 'process', contactReason: 'invoice', channel: 'voice', agent: 'm',
  },
  {
    text: 'Seit 1994 bin ich Kunde Ihres Hauses und habe stets pünktlich bezahlt. Nun teilt man mir mit, dass meine Rechnung nur noch im Internet abrufbar sei, andernfalls koste sie 2,50 Euro. Ich besitze keinen Computer. Die Auskunft der jungen Dame, ich könne ja meine Kinder bitten, empfand ich als taktlos, zumal ich ihr vorher gesagt hatte, dass ich alleine lebe und keine habe.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'contract_terms'],
    cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Bin jetzt drei Wochen im Kreis gschickt worden wegen einer Gutschrift von 48 Euro. Zuerst hats geheißen online einreichen, dann per Mail, dann wars das falsche Formular. Die letzte Dame hat gmeint, sie schaut sichs an, und dann hab ich nix mehr ghört. Ich geb auf, behalts euch.',
    score: 'detractor', resolution: 'no', reasons: ['passed_around', 'promise_not_kept'],
    cause: 'process', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Mir wurde im Frühling am Telefon ein Rabatt von 15 Franken pro Monat während zwölf Monaten zugesichert. Auf der Rechnung ist nichts davon zu sehen. Auf Nachfrage heisst es nun, dieser Rabatt existiere gar nicht. Ich finde das nicht seriös und werde mich bei der Schlichtungsstelle melden.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'other_contact', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Schreibe mit englischer Tastatur, daher ohne Umlaute. Es ging um die Schlussrechnung nach dem Auszug, da fehlte mein Guthaben von 73 Euro. Die Dame hat es gefunden, lag noch auf dem alten Vertragskonto. Ueberweisung ist heute angekommen, zwei Tage frueher als angekuendigt.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'kept_promise'],
    cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  // contract
  {
    text: 'Schnell und freundlich.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'friendly'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Endlich mal jemand der zuhört',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Die Dame wusste sofort Bescheid',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract', agent: 'f',
  },
  {
    text: '10 Punkte weil er zurückgerufen hat',
    score: 'promoter', resolution: 'partly', reasons: ['kept_promise'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'Sehr freundlicher Herr aus der Technik, der nebenbei auch noch gemerkt hat dass mein Tarif völlig veraltet ist. Spare jetzt 12 € im Monat.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'takes_ownership'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Das Mail war so verständlich geschrieben, dass sogar mein Vater damit zurechtkommt. Und der verwendet noch Fax',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'],
    cause: 'agent', contactReason: 'contract', channel: 'email',
  },
  {
    text: 'Nach dem Tod meines Mannes musste ich alle Verträge umschreiben lassen. Hier ging es würdevoll und ich musste nur ein einziges Formular ausfüllen.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'fast_solution'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'am Montag hat mir einer Quatsch erzählt, sie hat das alles wieder gradegebogen und sich auch noch für den anderen entschuldigt',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'contract', agent: 'f',
  },
  {
    text: 'Sehr geehrte Damen und Herren,\nich möchte mich auf diesem Wege ausdrücklich für die Beratung bedanken. Der Herr hat mir beide Tarife mit meinem tatsächlichen Verbrauch vorgerechnet und mir am Ende sogar zum günstigeren geraten. Das erlebt man heutzutage selten.\nMit freundlichen Grüßen',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'knows_product'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Ich hatte Fragen zum dynamischen Tarif, Wärmepumpe, Wallbox, Smart Meter, das ganze Programm. Normalerweise weiß ich nach zwei Minuten mehr als der Berater. Diesmal nicht! Er kannte sogar die Fristen für die reduzierten Netzentgelte und hat mir eine Berechnung zugeschickt.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Zur Preiserhöhung an sich sage ich lieber nichts. Das Gespräch war aber einwandfrei, sie ist den Brief Zeile für Zeile mit mir durchgegangen und hat mich auf mein Sonderkündigungsrecht hingewiesen, OBWOHL das ja nicht in Ihrem Interesse ist. Ich überlege es mir noch.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'price_increase'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: 'Ich bin schwerhörig und Telefonieren ist für mich eine Qual. Im Chat wurde das sofort verstanden, keiner hat mich gedrängt "doch kurz anzurufen". Vertrag verlängert, alte Nummer behalten, fertig.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'fast_solution'],
    cause: 'agent', contactReason: 'contract', channel: 'chat',
  },
  {
    text: 'Ganz nett aber zu lange in der Warteschleife',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time', 'friendly'],
    cause: 'process', contactReason: 'contract', channel: 'voice',
  },
  {
    text: '7 weil ich noch nix Schriftliches hab',
    score: 'passive', resolution: 'partly', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Zu teuer. Beratung gut.',
    score: 'passive', resolution: 'yes', reasons: ['price_increase', 'knows_product'],
    cause: 'product', contactReason: 'contract',
  },
  {
    text: 'Gespräch gut, aber zwischendrin war es so lange still, dass ich zweimal hallo? gefragt hab',
    score: 'passive', resolution: 'yes', reasons: ['long_silence'], cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Tarif passt nun. Aber warum bekommt man den guten Preis nur wenn man mit Kündigung droht?',
    score: 'passive', resolution: 'yes', reasons: ['contract_terms'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'Grüezi. Auskunft war heute korrekt, nur hätte mir das der Kollege vor zwei Wochen auch schon sagen können, dann hätte ich mich nicht nochmals melden müssen.',
    score: 'passive', resolution: 'yes', reasons: ['had_to_call_again'], cause: 'other_contact', contactReason: 'contract',
  },
  {
    text: 'Vertragsverlängerung am Telefon ging schnell, Konditionen sind in Ordnung. Was mich stört: es gibt nur noch 24 Monate Bindung, kürzer kostet 10 Euro mehr. Früher konnte man da noch verhandeln. Die Dame hat sich Mühe gegeben, das merkt man ja.',
    score: 'passive', resolution: 'yes', reasons: ['contract_terms', 'friendly'],
    cause: 'product', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: 'Am Berater lags nicht, der hat alles versucht.\nAber 38 Cent die kWh, und der Neukunde nebenan zahlt 29. Und das nach elf Jahren. Da fühlt man sich schon veräppelt. Bleibe erst mal, weil mir das Wechseln zu mühsam ist.',
    score: 'passive', resolution: 'partly', reasons: ['price_increase', 'takes_ownership'],
    cause: 'product', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Heute hat es geheißen, die Rufnummernmitnahme kostet nichts. Im Vertrag steht 6,95. Letzte Woche wurde mir 9,95 genannt. Es geht mir nicht um die paar Euro, nur welche Zahl stimmt jetzt? Sonst freundlich und geduldig.',
    score: 'passive', resolution: 'partly', reasons: ['contradictory_answers', 'friendly'],
    cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Hat einfach aufgelegt!!',
    score: 'detractor', resolution: 'no', reasons: ['impatient'], cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Abzocke',
    score: 'detractor', resolution: 'no', reasons: ['price_increase'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'Jeder sagt was anderes',
    score: 'detractor', resolution: 'unknown', reasons: ['contradictory_answers'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'die vorherige Kollegin hat alles falsch eingetragen',
    score: 'detractor', resolution: 'partly', reasons: ['did_not_listen'], cause: 'other_contact', contactReason: 'contract',
  },
  {
    text: 'Man merkt das er von einem Zettel abgelesen hat. Meine Frage stand offenbar nicht drauf.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'Preis rauf zum zweiten Mal in einem Jahr, und am Telefon heißt es nur "der Markt".',
    score: 'detractor', resolution: 'no', reasons: ['price_increase'],
    cause: 'product', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Er hat mich dauernd unterbrochen und am Schluss gesagt ich solle doch bitte die AGB lesen',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'did_not_listen'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'wollte nur wissen ob mein vertrag ausläuft und wurde behandelt als würd ich was klauen wollen',
    score: 'detractor', resolution: 'yes', reasons: ['impatient'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Sie sagte einen Moment, dann war 14 Minuten Musik. Dann kurz da, "noch einen Moment bitte", wieder Musik. Irgendwann hab ich aufgelegt, ich hab ja auch noch was anderes zu tun. Wenn man etwas nicht weiß kann man doch sagen ich melde mich',
    score: 'detractor', resolution: 'no', reasons: ['long_silence', 'product_knowledge'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: 'Frage: Wann endet meine Preisgarantie?\nAntwort 1: 31.12.\nAntwort 2, nach Rückfrage: 30.6.\nAntwort 3, zwei Minuten später im selben Gespräch: das könne man so genau nicht sehen. Hä?',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'product_knowledge'],
    cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Hab eine Mail mit drei Fragen geschrieben. Nummeriert! Antwort bekommen auf Frage 2, dazu zwei Absätze Werbung für den Ökotarif. Nochmal geschrieben. Jetzt Antwort auf Frage 1, die hatte ich mir inzwischen selbst beantwortet. Frage 3 ist noch offen',
    score: 'detractor', resolution: 'partly', reasons: ['did_not_listen', 'had_to_call_again'],
    cause: 'agent', contactReason: 'contract', channel: 'email',
  },
  {
    text: 'Also ich erkläre das mal kurz ich habe ja zwei Verträge einen für mich und einen für meinen Mann der ist aber im Pflegeheim und braucht das Handy eigentlich nicht mehr aber die Nummer soll bleiben weil die alle kennen. Das hat der Herr sofort verstanden und ein kleineres Paket rausgesucht für 4,99. Er hat auch gefragt wie es meinem Mann geht. Ich bin sehr zufrieden und meine Tochter hat auch gesagt das ist ein guter Preis.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'friendly'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Meine Frage war ob ich den eigenen Router behalten kann wenn ich auf Glasfaser wechsle. Der Kollege wusste es nicht und hat das auch gesagt, ist ja keine Schande. Er wollte sich schlau machen und hat sich dann auch gemeldet, allerdings erst nach vier Tagen. Antwort: ja, brauche aber ein Modem dazu.',
    score: 'passive', resolution: 'yes', reasons: ['product_knowledge', 'kept_promise'],
    cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  // moving
  {
    text: 'In 4 Minuten erledigt, Respekt.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'schnelle Antwort auf meine Mail',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'moving', channel: 'email',
  },
  {
    text: 'Umzug von Bremen nach Oldenburg, Anschluss war am Einzugstag da wie versprochen. Hätt ich nicht gedacht.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Beim Zügeln geht ja immer irgendetwas schief, bei uns war es der Lift und der Backofen. Die Ummeldung bei euch hat auf Anhieb funktioniert.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Wir sind aus drei Wohnungen in eine gezogen (Patchwork) und es war das reinste Chaos, wer jetzt welchen Vertrag mitnimmt. Die Kollegin hat erst mal alles aufgeschrieben, mir nochmal vorgelesen ob das so stimmt und dann gesagt was sie macht und was ich machen muss. Ich musste nur die Zählernummer schicken. Strom und Internet liefen am 1. beides.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'takes_ownership'],
    cause: 'agent', contactReason: 'moving', channel: 'voice', agent: 'f',
  },
  {
    text: 'Neubau, keine Hausnummer im System, zwei andere Anbieter haben abgewunken. Ihr Kollege hat beim Bauträger UND bei der Stadt angerufen bis die Adresse drin war. Hat 10 Tage gedauert aber er hat jeden zweiten Tag kurz Bescheid gegeben wo es gerade hängt.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'kept_promise'],
    cause: 'agent', contactReason: 'moving', agent: 'm',
  },
  {
    text: 'Konnte mir nicht helfen, weil die Freischaltung beim Netzbetreiber liegt. Hat das aber ehrlich gesagt, ohne Vertrösten, und mir die Vorgangsnummer gegeben mit der ich dort selber nachfragen kann. Dort häng ich jetzt seit gestern in der Leitung, eh klar.',
    score: 'promoter', resolution: 'no', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'musste 2x anrufen',
    score: 'passive', resolution: 'yes', reasons: ['had_to_call_again'],
    cause: 'agent', contactReason: 'moving', channel: 'voice',
  },
  {
    text: 'Für den Umzug werden nochmal 49,90 fällig obwohl ich nur zwei Häuser weiterziehe 🤷 Beraterin war aber lieb',
    score: 'passive', resolution: 'yes', reasons: ['contract_terms', 'friendly'],
    cause: 'product', contactReason: 'moving', agent: 'f',
  },
  {
    text: 'Ich hätte gern gewusst, wie es jetzt weitergeht. Dass sich "jemand meldet" ist ja keine richtige Auskunft, auch wenn der Herr sehr höflich war.',
    score: 'passive', resolution: 'partly', reasons: ['next_steps_unclear', 'friendly'],
    cause: 'agent', contactReason: 'moving', agent: 'm',
  },
  {
    text: 'Umzugsservice: Internet rechtzeitig da, Strom auch. Beim Festnetz ist die alte Nummer trotz Zusage nicht mitgekommen, ich hab jetzt eine neue, die früher wohl mal einer Pizzeria gehört hat. Seitdem rufen Leute an und bestellen. Wird angeblich bis Freitag behoben, mal sehen. Zur Kollegin am Telefon: alles gut, die hat sich selber kaputtgelacht.',
    score: 'passive', resolution: 'partly', reasons: ['promise_not_kept', 'friendly'],
    cause: 'process', contactReason: 'moving', channel: 'voice', agent: 'f',
  },
  {
    text: 'Chat an sich praktisch. Es kam nur immer 4-5 Minuten nichts und dann drei Nachrichten auf einmal, wahrscheinlich betreut man da mehrere gleichzeitig? Ich wusste nie ob ich noch dran bin. Adressänderung ist erledigt.',
    score: 'passive', resolution: 'yes', reasons: ['long_silence'], cause: 'agent', contactReason: 'moving', channel: 'chat',
  },
  {
    text: 'wurde fünfmal weiterverbunden',
    score: 'detractor', resolution: 'partly', reasons: ['passed_around'],
    cause: 'process', contactReason: 'moving', channel: 'voice',
  },
  {
    text: 'Die Beraterin wollte mir das Umzugsformular "jetzt gleich" mailen während wir noch telefonieren. Kam nicht, auch nicht im Spam.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'moving', channel: 'voice', agent: 'f',
  },
  {
    text: 'Die Dame war wohl neu. Nix gegen neue Leute, aber dann bitte wen daneben setzen, sie hat nicht einmal gewusst was ein Zählpunkt ist.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'moving', agent: 'f',
  },
  {
    text: 'Bei der Ummeldung die Hausnummer falsch aufgenommen (12 statt 21), die Schlussrechnung ging an wildfremde Leute. Und ich hab die Nummer noch wiederholt.',
    score: 'detractor', resolution: 'partly', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Ich habe ausdrücklich gesagt Einzug 15., Auszug 31., beide Wohnungen sollen also zwei Wochen parallel laufen. Eingetragen wurde: alte Wohnung abgemeldet zum 15. Dort saß dann meine Mutter ohne Telefon. Als ich das reklamiert hab hieß es ich hätte das so beauftragt. Nein, hab ich nicht! Hören Sie sich die Aufnahme an.',
    score: 'detractor', resolution: 'partly', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'moving', channel: 'voice',
  },
  // delivery
  { text: 'hat geklappt 👍', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: 'super liebe Beraterin, sehr geduldig mit mir',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'Der junge Mann hat mir den Router am Telefon Schritt für Schritt eingerichtet und ist drangeblieben bis wirklich alle Lämpchen grün waren.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'explains_clearly'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'm',
  },
  {
    text: 'Habt ihr gut gemacht, Paket wurde umgeleitet obwohl es schon beim Zusteller lag',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Konnte mir genau sagen welche Box ich für 3 Stockwerke brauche und welche rausgeschmissenes Geld wäre.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Router kam mit einem Netzteil das nicht gepasst hat, so ein Stecker für England glaub ich. Hab im Chat ein Foto geschickt und nach 2 min hieß es neues ist unterwegs. Nächster Tag da. Altes soll ich zum Wertstoffhof bringen. Unkompliziert!',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'delivery', channel: 'chat',
  },
  {
    text: 'Mein Sohn hat mir den Vertrag gemacht und ich stand mit dem Karton da. Ich hab gleich gesagt junge Frau ich versteh da nichts von. Sie hat gelacht, aber nett, und dann haben wir das zusammen gemacht. Erst den grauen Stecker, dann den gelben. Nach zwanzig Minuten konnte ich die Enkelin in Kanada sehen. Ich habe ein bisschen geweint.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'explains_clearly'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'f',
  },
  { text: 'joa passt schon', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: 'Die Mitarbeiterin kann ja nichts dafür dass der Router seit 9 Tagen "in Zustellung" ist. Sie war bemüht.',
    score: 'passive', resolution: 'no', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'Der Ersatzrouter kam schnell, aber ohne Anleitung und ohne Rücksendeschein fürs alte Gerät. Deshalb hab ich mich gemeldet. Den Schein habe ich jetzt per Mail, nur habe ich keinen Drucker, musste dann zur Nachbarin. Nicht dramatisch aber so richtig zu Ende gedacht ist das nicht.',
    score: 'passive', resolution: 'yes', reasons: ['next_steps_unclear'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'SIM-Karte nach 8 Arbeitstagen erhalten, avisiert waren 2. Die Beraterin hat nachgeschaut und gesehen, dass sie retour gekommen ist, weil am Briefkasten nur der Name meiner Frau steht. Das hätte man mir ja schreiben können. Zweite Karte per Express und gratis, das war dann wieder korrekt.',
    score: 'passive', resolution: 'yes', reasons: ['delivery_delay', 'fast_solution'],
    cause: 'process', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'Router ist heute noch nicht da',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'hab 2x geschrieben dass ich eine esim will. was kommt per post? genau',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Zum Retourenschein keine Auskunft bekommen, der Herr klickte hörbar herum, seufzte und sagte dann, ich solle es "nächste Woche nochmal probieren".',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'm',
  },
  {
    text: 'Bestellt am 4., Lieferung zugesagt für den 7., dann den 12., dann kam eine Mail "Ihr Paket wurde zugestellt". Wurde es nicht. Der Paketdienst sagt ich muss mich an den Absender wenden, der Absender (Sie!) sagt ich muss zum Paketdienst. Seit zwei Wochen surfe ich jetzt über das Handy von meiner Tochter.',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay', 'passed_around'],
    cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'Weiß nach dem Telefonat weder ob ich den alten Router zurückschicken muss, noch wohin, noch bis wann. Habe zweimal gefragt. "Das steht dann in der Mail". In der Mail steht, ich soll mich bei Fragen an die Hotline wenden 😂',
    score: 'detractor', resolution: 'no', reasons: ['next_steps_unclear'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice',
  },
  {
    text: 'Umtausch vom defekten Router. Die Frau am Telefon wollte unbedingt erst noch einen Test machen, dafür hätte ich ans Gerät gemusst, ich war aber auf der Arbeit und das hab ich ihr auch gesagt, zweimal sogar. Dann könne sie leider nichts machen, ich soll mich melden wenn ich zuhause bin. Da hat die Hotline aber schon zu.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'f',
  },
  // cancellation
  {
    text: 'Kündigung ohne Theater durchbekommen. Danke',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Hilfsbereit, kompetent, humorvoll.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'knows_product'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Ich wollte eigentlich kündigen. Nach dem Gespräch bleib ich jetzt doch, die 5 Euro Rabatt hätts gar nicht gebraucht, mir ging es darum das mal jemand meinen Ärger anhört.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'Ihre Mitarbeiterin hat mir die Kündigungsfrist genau ausgerechnet und die Bestätigung war noch während des Telefonats im Postfach.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'fast_solution'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice', agent: 'f',
  },
  {
    text: 'Kündigung wegen Umzug ins Ausland, mein Nachweis war auf Portugiesisch. Hatte mich auf einen Kampf eingestellt. Wurde aber nach kurzer Rückfrage im Team einfach akzeptiert und die Bestätigung kam am selben Tag. Falls ich zurückkomme, wieder bei Ihnen.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Kündigungsbestätigung ist da. Drei mal gefragt zu werden ob ich wirklich will fand ich unnötig.',
    score: 'passive', resolution: 'yes', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Habe fristgerecht gekündigt und trotzdem eine Verlängerung bekommen. Wurde jetzt rückgängig gemacht, gut. Entschuldigt hat sich die Mitarbeiterin für etwas, was ihr Vorgänger verbockt hat, das fand ich anständig. Trotzdem bleibt ein komisches Gefühl, weil der mir damals am Telefon gesagt hat es sei alles eingetragen.',
    score: 'passive', resolution: 'yes', reasons: ['promise_not_kept', 'takes_ownership'],
    cause: 'other_contact', contactReason: 'cancellation', channel: 'voice', agent: 'f',
  },
  { text: 'NIE WIEDER', score: 'detractor', resolution: 'no', reasons: [], cause: 'agent', contactReason: 'cancellation' },
  {
    text: 'Der hat gar nicht zugehört',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'cancellation', agent: 'm',
  },
  {
    text: 'Und tschüss. Gekündigt.',
    score: 'detractor', resolution: 'yes', reasons: [], cause: 'process', contactReason: 'cancellation',
  },
  {
    text: 'Die Kündigung geht nur per Brief?? In welchem Jahr leben wir? Es gibt doch diesen Kündigungsknopf, den hab ich bei euch bis heute nicht gefunden',
    score: 'detractor', resolution: 'no', reasons: ['contract_terms', 'self_service'],
    cause: 'product', contactReason: 'cancellation',
  },
  {
    text: 'Auskunft war falsch. Laut Verbraucherzentrale beträgt die Frist einen Monat und nicht drei, das sollte man bei Ihnen eigentlich wissen.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Im Chat hat mir damals ein Kollege schriftlich bestätigt, dass ich monatlich raus kann. Jetzt soll ich noch bis März zahlen. Ich habe den Screenshot!! Die Mitarbeiterin heute meinte, der Kollege habe sich "unglücklich ausgedrückt". Sie war nicht unfreundlich, aber zahlen soll ich trotzdem.',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'contract_terms'],
    cause: 'other_contact', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: 'Ich wollte kündigen. Ich will immer noch kündigen. In 22 Minuten wurden mir vier Angebote vorgelesen, eins davon teurer als mein jetziger Vertrag. Auf die Frage ob die Kündigung jetzt vorgemerkt ist kam "da ruft Sie noch jemand an". Wann und wer wusste man nicht.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'Kündigung der zweiten SIM (fürs Tablet, nie benutzt). Im Kundenkonto gibts dafür zwar einen Menüpunkt aber da kommt "dieser Service steht derzeit nicht zur Verfügung", und zwar seit Wochen. Also doch angerufen, 12 Minuten gewartet, dann gings. Mitarbeiterin nett und hat nicht groß versucht mich zu überreden.',
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'friendly'],
    cause: 'product', contactReason: 'cancellation', channel: 'voice', agent: 'f',
  },
  {
    text: 'Servus, wollt nur den Vertrag von meiner Oma kündigen weil sie ins Heim kommt. Erst hats geheißen Vollmacht reicht, hab ich gschickt. Dann war die Vollmacht nicht gut genug, weil nicht beglaubigt. Beim Gespräch gestern hat der Herr dann gmeint es geht eh ohne, aber frühestens im Herbst. Ich sags wies ist, ich glaub dort weiß keiner was.',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'product_knowledge'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice', agent: 'm',
  },
  // app
  {
    text: 'App geht wieder, dankeschön',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Passwort zurückgesetzt, neuer Link kam sofort, eingeloggt. So solls sein',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Moin, alles schick. Zugangsdaten nochmal per Post wär nicht nötig gewesen aber gut',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'ich kam nicht in die app weil ich noch die alte handynr hinterlegt hatte und der code natürlich dahin ging. online beißt sich die katze in den schwanz weil man zum ändern der nummer nen code braucht. der typ im chat hat das in 5 min umgestellt, musste nur geburtsdatum und kundennummer eintippen. einziger kritikpunkt: warum geht das nicht ohne chat',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'self_service'],
    cause: 'agent', contactReason: 'app', channel: 'chat', agent: 'm',
  },
  { text: 'geht so', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'app' },
  {
    text: 'Hotline 1, App 5',
    score: 'passive', resolution: 'partly', reasons: ['self_service'], cause: 'product', contactReason: 'app', channel: 'voice',
  },
  {
    text: 'In der App findet man die Vertragslaufzeit nicht, deswegen musste ich überhaupt fragen. Antwort kam dann prompt.',
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'fast_solution'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'könnt ihr mal nen dark mode in der app machen? chat war gut',
    score: 'passive', resolution: 'yes', reasons: ['wish'], cause: 'product', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'Login ging nicht, nach Update Fehlermeldung ohne Code. Im Chat hieß es App löschen und neu installieren. Habe ich gemacht, ging. Ist aber jetzt das dritte Mal dieses Jahr und jedes Mal muss ich mich wieder mit Kundennummer registrieren. Der Mitarbeiter war schon ok, für eine 10 reicht es so aber nicht.',
    score: 'passive', resolution: 'yes', reasons: ['app_login'],
    cause: 'product', contactReason: 'app', channel: 'chat', agent: 'm',
  },
  {
    text: 'keine ahnung von nix',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'bin genauso schlau wie vorher',
    score: 'detractor', resolution: 'no', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Login-Code kommt per SMS auf eine Nummer die ihr gerade gesperrt habt. Denkt da eigentlich jemand mit',
    score: 'detractor', resolution: 'no', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'Anliegen nach 25 Minuten gelöst aber ich hab mich selten so von oben herab behandelt gefühlt',
    score: 'detractor', resolution: 'yes', reasons: ['impatient'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Wollte letzte Woche wissen ob die neue App auch mit zwei Verträgen unter einer Mailadresse geht. Antwort: ja. Gemacht, jetzt ist der zweite Vertrag weg bzw. nicht mehr sichtbar. Heute andere Person: nein das geht nicht, steht auch so in den FAQ. Hab jetzt einen Account mit einem Vertrag und einen Vertrag ohne Account. Bravo',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'contradictory_answers'],
    cause: 'other_contact', contactReason: 'app',
  },
  {
    text: 'Seit dem Update muss man sich bei jedem Öffnen neu anmelden, mit Code aus einer zweiten App. Nur um zu sehen wieviel Datenvolumen noch da ist. Das alte war hässlich, aber es ging. Die Kollegin am Telefon wusste davon übrigens nichts, die war freundlich aber überrascht.',
    score: 'detractor', resolution: 'no', reasons: ['app_login', 'product_knowledge'],
    cause: 'product', contactReason: 'app', channel: 'voice', agent: 'f',
  },
  {
    text: 'hab extra gefragt ob da ein mensch sitzt, antwort ja. trotzdem 4x exakt der selbe text, vielen dank für ihre geduld, dann ein link zu der seite von der ich gekommen bin',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'Habe ein neues Handy und die App verlangt eine Freigabe vom alten, das liegt aber kaputt in der Schublade. Online-Formular ausgefüllt, Ausweis fotografiert, abgelehnt wegen schlechter Qualität. Nochmal, wieder abgelehnt. Die Hotline kann angeblich nichts machen ausser mir das gleiche Formular nochmal zu schicken. Rechnung konnte ich jetzt seit zwei Monaten nicht ansehen.',
    score: 'detractor', resolution: 'no', reasons: ['app_login', 'self_service'],
    cause: 'product', contactReason: 'app', channel: 'voice',
  },
  // general
  { text: 'Top', score: 'promoter', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'alles tiptop, merci vielmal',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'ehrenmann, hat mein guthaben gerettet',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'general', agent: 'm',
  },
  {
    text: 'bester chat ever lol',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general', channel: 'chat',
  },
  {
    text: 'GANZ TOLLE FRAU AM TELEFON',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'f',
  },
  {
    text: 'Meine eSIM ging nach dem Handywechsel nicht, im Chat gelöst während ich im Zug saß (trotz Tunnel)',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'general', channel: 'chat',
  },
  {
    text: 'Ich bin 81 und nicht mehr die Schnellste. Die Dame hat sich Zeit genommen und nicht einmal geseufzt.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'general', agent: 'f',
  },
  {
    text: 'Datenvolumen war nach 9 Tagen weg und ich dachte ihr zieht mich ab. War dann aber mein Handy, das nachts die Fotos über Mobilfunk hochgeladen hat. Hätte sie auch einfach pech gehabt sagen können, hat mir aber gezeigt wo man das ausstellt und 3 GB geschenkt. Stabil.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'general', agent: 'f',
  },
  {
    text: 'Würde mir wünschen, dass man direkt bei derselben Person zurückrufen kann, die von heute war nämlich klasse. Sonst keine Beanstandung!',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'wish'],
    cause: 'agent', contactReason: 'general', channel: 'voice',
  },
  { text: 'ok', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'eh ok, nur die Wartemusik nervt',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'general', channel: 'voice',
  },
  { text: 'siehe oben', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'Bin zufrieden mit der Auskunft, weniger zufrieden mit dem Sprachcomputer davor der mich einfach nicht verstehen will ("Sie möchten kündigen?" Nein!!)',
    score: 'passive', resolution: 'yes', reasons: ['self_service'], cause: 'product', contactReason: 'general', channel: 'voice',
  },
  {
    text: 'Ich vergebe grundsätzlich keine 10, das vorab. Anliegen (Namensänderung nach Heirat) wurde bearbeitet, dauerte eine Woche. Auf der Handyrechnung steht noch der alte Name, auf der Stromrechnung der neue. Mein Mann findets lustig.',
    score: 'passive', resolution: 'partly', reasons: ['invoice_error'], cause: 'process', contactReason: 'general',
  },
  {
    text: 'Was mir fehlt: eine Rückruffunktion mit Uhrzeit. Ich sitze den ganzen Tag im Lkw und kann nicht 20 Minuten in der Leitung hängen. Die Beratung dann war gut, kein Thema.',
    score: 'passive', resolution: 'yes', reasons: ['wish', 'waiting_time'],
    cause: 'process', contactReason: 'general', channel: 'voice',
  },
  {
    text: '52 min warteschleife. ernsthaft?',
    score: 'detractor', resolution: 'partly', reasons: ['waiting_time'],
    cause: 'process', contactReason: 'general', channel: 'voice',
  },
  {
    text: 'bei euch ruft man an und hört erstmal 5 min ansagen über datenschutz und tolle angebote. danach wird man von jemandem abgefertigt der nur schnell fertig werden will',
    score: 'detractor', resolution: 'partly', reasons: ['impatient', 'waiting_time'],
    cause: 'agent', contactReason: 'general', channel: 'voice',
  },
  {
    text: 'auf meine öffentliche Beschwerde wird in 3 minuten geantwortet "schick uns eine PN". Hab ich gemacht, seitdem Funkstille. Hauptsache unter dem Post siehts gut aus',
    score: 'detractor', resolution: 'no', reasons: ['waiting_time'],
    cause: 'process', contactReason: 'general', channel: 'social',
  },
  {
    text: 'Warteschleife 35 min, rausgeflogen. Nochmal 28 min, dran gewesen, weiterverbunden, rausgeflogen. Dritter Versuch hat dann geklappt und ehrlich gesagt war die Frau da richtig gut. Aber wenn ich dafür einen Vormittag brauche gibts von mir keine gute Note.',
    score: 'detractor', resolution: 'yes', reasons: ['waiting_time', 'passed_around', 'friendly'],
    cause: 'process', contactReason: 'general', channel: 'voice', agent: 'f',
  },
];

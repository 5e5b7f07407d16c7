// The sample's codebook: one tag per reason, with its name and definition in the three languages of the app.
import type { SampleLanguage, SampleReason } from './comment-types.ts';

type Words = Readonly<Record<SampleLanguage, string>>;
export type SampleTag = {
  readonly polarity: -1 | 0 | 1;
  readonly name: Words;
  /** When to use it. */
  readonly definition: Words;
};

function tag(polarity: -1 | 0 | 1, name: Words, definition: Words): SampleTag {
  return { polarity, name, definition };
}

export const sampleCodebook: Readonly<Record<SampleReason, SampleTag>> = {
  friendly: tag(
    1,
    { en: 'Friendly', es: 'Trato amable', de: 'Freundlich' },
    {
      en: 'Warm, patient or respectful, said about the person.',
      es: 'Trato cálido, paciente o respetuoso, dicho de la persona.',
      de: 'Herzlich, geduldig oder respektvoll, auf die Person bezogen.',
    },
  ),
  explains_clearly: tag(
    1,
    { en: 'Explains clearly', es: 'Explica con claridad', de: 'Erklärt verständlich' },
    {
      en: 'The customer understood what is going on, also when it was bad news.',
      es: 'El cliente entendió qué pasa, aunque fuera una mala noticia.',
      de: 'Die Kundin oder der Kunde hat verstanden, was los ist, auch bei schlechten Nachrichten.',
    },
  ),
  takes_ownership: tag(
    1,
    { en: 'Takes ownership', es: 'Se hace cargo', de: 'Kümmert sich' },
    {
      en: 'Did more than was asked, or stayed with it until it was done.',
      es: 'Hizo más de lo que se le pidió o no lo soltó hasta resolverlo.',
      de: 'Hat mehr getan als gefragt oder ist drangeblieben, bis es erledigt war.',
    },
  ),
  fast_solution: tag(
    1,
    { en: 'Fast solution', es: 'Solución rápida', de: 'Schnelle Lösung' },
    {
      en: 'Praise for the speed of the solution, not of the queue.',
      es: 'Elogio a la rapidez de la solución, no de la cola.',
      de: 'Lob für das Tempo der Lösung, nicht der Warteschleife.',
    },
  ),
  knows_product: tag(
    1,
    { en: 'Knows the product', es: 'Conoce el producto', de: 'Kennt sich aus' },
    {
      en: 'Knew the answer or found the fault that others had missed.',
      es: 'Sabía la respuesta o encontró el fallo que otros no vieron.',
      de: 'Wusste die Antwort oder fand den Fehler, den andere übersehen hatten.',
    },
  ),
  kept_promise: tag(
    1,
    { en: 'Kept the promise', es: 'Cumplió lo prometido', de: 'Hat Wort gehalten' },
    {
      en: 'Called back, sent or did what had been promised, on time.',
      es: 'Llamó, envió o hizo lo prometido a tiempo.',
      de: 'Hat wie zugesagt zurückgerufen, geschickt oder erledigt, und zwar pünktlich.',
    },
  ),
  next_steps_unclear: tag(
    -1,
    { en: 'Next steps unclear', es: 'Próximos pasos poco claros', de: 'Nächste Schritte unklar' },
    {
      en: 'After the contact the customer does not know what happens next or who does it.',
      es: 'Tras el contacto el cliente no sabe qué sigue ni quién lo hace.',
      de: 'Nach dem Kontakt ist nicht klar, was als Nächstes passiert oder wer es tut.',
    },
  ),
  had_to_call_again: tag(
    -1,
    { en: 'Had to call again', es: 'Tuvo que volver a llamar', de: 'Musste noch einmal anrufen' },
    {
      en: 'Same matter, further contact. Use the cause to say whose doing it was.',
      es: 'Mismo asunto, otro contacto. La causa dice a quién se debió.',
      de: 'Gleiches Anliegen, weiterer Kontakt. Wer es verursacht hat, sagt die Ursache.',
    },
  ),
  product_knowledge: tag(
    -1,
    { en: 'Lacks product knowledge', es: 'Falta de conocimiento', de: 'Fachwissen fehlt' },
    {
      en: 'Did not know, guessed, or read out what the customer already had.',
      es: 'No lo sabía, adivinaba o leía lo que el cliente ya tenía.',
      de: 'Wusste es nicht, hat geraten oder vorgelesen, was schon bekannt war.',
    },
  ),
  long_silence: tag(
    -1,
    { en: 'Long silence', es: 'Silencios largos', de: 'Lange Stille' },
    {
      en: 'Silence or hold without saying why, on the phone or in a chat.',
      es: 'Silencio o espera sin decir por qué, por teléfono o en el chat.',
      de: 'Stille oder Warten ohne Ansage, am Telefon oder im Chat.',
    },
  ),
  impatient: tag(
    -1,
    { en: 'Impatient', es: 'Con prisa o de mala gana', de: 'Ungeduldig' },
    {
      en: 'Hurried, sighed, interrupted or hung up.',
      es: 'Apuraba, resoplaba, interrumpía o colgó.',
      de: 'Hat gehetzt, geseufzt, unterbrochen oder aufgelegt.',
    },
  ),
  promise_not_kept: tag(
    -1,
    { en: 'Promise not kept', es: 'Promesa incumplida', de: 'Zusage nicht gehalten' },
    {
      en: 'A call, mail, credit or price that had been promised did not come.',
      es: 'Una llamada, correo, abono o precio prometido que no llegó.',
      de: 'Ein zugesagter Anruf, Brief, Betrag oder Preis kam nicht.',
    },
  ),
  contradictory_answers: tag(
    -1,
    { en: 'Contradictory answers', es: 'Respuestas contradictorias', de: 'Widersprüchliche Auskünfte' },
    {
      en: 'Different answers to the same question, from one person or several.',
      es: 'Respuestas distintas a la misma pregunta, de una persona o de varias.',
      de: 'Verschiedene Antworten auf dieselbe Frage, von einer Person oder mehreren.',
    },
  ),
  did_not_listen: tag(
    -1,
    { en: 'Did not listen', es: 'No escuchó', de: 'Nicht zugehört' },
    {
      en: 'Asked for what had been said, or answered another question.',
      es: 'Preguntó lo ya dicho o contestó a otra pregunta.',
      de: 'Fragte nach schon Gesagtem oder antwortete auf etwas anderes.',
    },
  ),
  waiting_time: tag(
    -1,
    { en: 'Waiting time', es: 'Tiempo de espera', de: 'Wartezeit' },
    {
      en: 'Queue, hold music, days until an answer.',
      es: 'Cola, música de espera, días hasta una respuesta.',
      de: 'Warteschleife, Wartemusik, Tage bis zur Antwort.',
    },
  ),
  passed_around: tag(
    -1,
    { en: 'Passed around', es: 'De un lado a otro', de: 'Weitergereicht' },
    {
      en: 'Transferred or sent from one place to the next.',
      es: 'Transferido o enviado de un sitio a otro.',
      de: 'Weiterverbunden oder von Stelle zu Stelle geschickt.',
    },
  ),
  delivery_delay: tag(
    -1,
    { en: 'Delivery delay', es: 'Retraso en la entrega', de: 'Lieferung verspätet' },
    {
      en: 'Router, SIM or parts came late, wrong or not at all.',
      es: 'El router, la SIM o las piezas llegaron tarde, mal o nunca.',
      de: 'Router, SIM oder Teile kamen zu spät, falsch oder gar nicht.',
    },
  ),
  price_increase: tag(
    -1,
    { en: 'Price', es: 'Precio', de: 'Preis' },
    {
      en: 'Too expensive, increases, new customers pay less.',
      es: 'Caro, subidas, los nuevos pagan menos.',
      de: 'Zu teuer, Erhöhungen, Neukunden zahlen weniger.',
    },
  ),
  app_login: tag(
    -1,
    { en: 'App and login', es: 'App y acceso', de: 'App und Login' },
    {
      en: 'App or account cannot be entered or fails.',
      es: 'La app o la cuenta no deja entrar o falla.',
      de: 'App oder Konto lässt nicht hinein oder stürzt ab.',
    },
  ),
  contract_terms: tag(
    -1,
    { en: 'Contract terms', es: 'Condiciones del contrato', de: 'Vertragsbedingungen' },
    {
      en: 'Minimum terms, notice, fees as agreed in the contract.',
      es: 'Permanencia, plazos y cargos según contrato.',
      de: 'Laufzeit, Frist und Gebühren laut Vertrag.',
    },
  ),
  invoice_error: tag(
    -1,
    { en: 'Invoice error', es: 'Error en la factura', de: 'Fehler in der Rechnung' },
    {
      en: 'Charged twice, wrong amount, credit missing.',
      es: 'Cobro doble, importe equivocado, abono que falta.',
      de: 'Doppelt berechnet, falscher Betrag, Gutschrift fehlt.',
    },
  ),
  outage: tag(
    -1,
    { en: 'Outage and network', es: 'Avería y red', de: 'Störung und Netz' },
    {
      en: 'No internet, phone or power, or too slow, whoever answered.',
      es: 'Sin internet, teléfono o luz, o lento, atienda quien atienda.',
      de: 'Kein Internet, Telefon oder Strom, oder zu langsam, egal wer abnahm.',
    },
  ),
  self_service: tag(
    -1,
    { en: 'Self-service and menus', es: 'Autoservicio y menús', de: 'Selbstbedienung und Menüs' },
    {
      en: 'Bot, phone menu or website kept the customer from a person or an answer.',
      es: 'El robot, el menú o la web impidieron llegar a alguien o a la respuesta.',
      de: 'Bot, Telefonmenü oder Website standen zwischen Kunde und Antwort.',
    },
  ),
  technician_appointment: tag(
    0,
    { en: 'Technician appointment', es: 'Cita del técnico', de: 'Technikertermin' },
    {
      en: 'Anything about the visit: window, delay, no-show, good work.',
      es: 'Todo sobre la visita: franja, retraso, ausencia, buen trabajo.',
      de: 'Alles zum Besuch: Zeitfenster, Verspätung, nicht gekommen, gute Arbeit.',
    },
  ),
  wish: tag(
    0,
    { en: 'Wish', es: 'Deseo', de: 'Wunsch' },
    {
      en: 'A suggestion for the company, without a complaint about the contact.',
      es: 'Una sugerencia para la empresa, sin queja del contacto.',
      de: 'Ein Vorschlag an das Unternehmen, ohne Klage über den Kontakt.',
    },
  ),
};

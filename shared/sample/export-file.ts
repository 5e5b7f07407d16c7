// What the sample's survey export looks like: names, headers and words in the language of the person, as survey tools write them.
import { civilOfDay } from '../days.ts';
import { isoDay, SAMPLE_DAYS } from './calendar.ts';
import { teamOf } from './cast.ts';
import type { SampleChannel, SampleContactReason, SampleLanguage, SampleResolution } from './comment-types.ts';
import type { SampleResponse } from './responses.ts';

type ExportWords = {
  readonly workspaceName: string;
  readonly fileName: string;
  readonly delimiter: ',' | ';';
  readonly headers: readonly string[];
  readonly channels: Readonly<Record<SampleChannel, string>>;
  readonly contactReasons: Readonly<Record<SampleContactReason, string>>;
  readonly resolutions: Readonly<Record<SampleResolution, string>>;
};

const wordsByLanguage: Readonly<Record<SampleLanguage, ExportWords>> = {
  en: {
    workspaceName: 'Sample workspace',
    fileName: 'Customer survey',
    delimiter: ',',
    headers: [
      'Response ID',
      'Contact date',
      'Submitted at',
      'Agent ID',
      'Agent name',
      'Team',
      'Channel',
      'Contact reason',
      'NPS',
      'Resolved',
      'CSAT',
      'CES',
      'Friendliness',
      'Clarity',
      'Knowledge',
      'Language',
      'Comment',
    ],
    channels: { voice: 'Phone', chat: 'Chat', email: 'E-mail', social: 'Social media', app: 'App' },
    contactReasons: {
      outage: 'Outage',
      invoice: 'Invoice',
      contract: 'Contract',
      moving: 'Moving house',
      delivery: 'Delivery',
      cancellation: 'Cancellation',
      app: 'App and login',
      general: 'General question',
    },
    resolutions: { yes: 'yes', no: 'no', partly: 'partly', unknown: '' },
  },
  es: {
    workspaceName: 'Espacio de trabajo de ejemplo',
    fileName: 'Encuesta de clientes',
    delimiter: ';',
    headers: [
      'ID de respuesta',
      'Fecha del contacto',
      'Fecha de respuesta',
      'ID de agente',
      'Nombre del agente',
      'Equipo',
      'Canal',
      'Motivo de contacto',
      'NPS',
      'Resuelto',
      'CSAT',
      'CES',
      'Amabilidad',
      'Claridad',
      'Conocimiento',
      'Idioma',
      'Comentario',
    ],
    channels: {
      voice: 'Teléfono',
      chat: 'Chat',
      email: 'Correo electrónico',
      social: 'Redes sociales',
      app: 'App',
    },
    contactReasons: {
      outage: 'Avería',
      invoice: 'Factura',
      contract: 'Contrato',
      moving: 'Mudanza',
      delivery: 'Entrega',
      cancellation: 'Baja',
      app: 'App y acceso',
      general: 'Consulta general',
    },
    resolutions: { yes: 'sí', no: 'no', partly: 'en parte', unknown: '' },
  },
  de: {
    workspaceName: 'Beispiel-Arbeitsbereich',
    fileName: 'Kundenbefragung',
    delimiter: ';',
    headers: [
      'Antwort-ID',
      'Kontaktdatum',
      'Antwortdatum',
      'Mitarbeiter-ID',
      'Mitarbeitername',
      'Team',
      'Kanal',
      'Kontaktgrund',
      'NPS',
      'Gelöst',
      'CSAT',
      'CES',
      'Freundlichkeit',
      'Verständlichkeit',
      'Fachwissen',
      'Sprache',
      'Kommentar',
    ],
    channels: { voice: 'Telefon', chat: 'Chat', email: 'E-Mail', social: 'Social Media', app: 'App' },
    contactReasons: {
      outage: 'Störung',
      invoice: 'Rechnung',
      contract: 'Vertrag',
      moving: 'Umzug',
      delivery: 'Lieferung',
      cancellation: 'Kündigung',
      app: 'App und Login',
      general: 'Allgemeines',
    },
    resolutions: { yes: 'ja', no: 'nein', partly: 'teilweise', unknown: '' },
  },
};

export function workspaceName(language: SampleLanguage): string {
  return wordsByLanguage[language].workspaceName;
}

/** The name such an export would carry, e.g. `Kundenbefragung 2025-2026.csv`. */
export function exportFileName(language: SampleLanguage, endOn: number): string {
  return `${wordsByLanguage[language].fileName} ${civilOfDay(endOn - SAMPLE_DAYS + 1).year}-${civilOfDay(endOn).year}.csv`;
}

function clock(second: number): string {
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${part(second / 3600)}:${part((second % 3600) / 60)}:${part(second % 60)}`;
}

function cell(value: string | number | null, delimiter: string): string {
  const text = value === null ? '' : String(value);
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

function record(cells: readonly (string | number | null)[], delimiter: string): string {
  return `${cells.map((value) => cell(value, delimiter)).join(delimiter)}\r\n`;
}

export function headerLine(language: SampleLanguage): string {
  const words = wordsByLanguage[language];
  return record(words.headers, words.delimiter);
}

/** One response as a line of the export; times are wall-clock times of the contact centre. */
export function responseLine(response: SampleResponse, language: SampleLanguage): string {
  const words = wordsByLanguage[language];
  return record(
    [
      response.id,
      `${isoDay(response.contactOn)} ${clock(response.contactSecond)}`,
      `${isoDay(response.submittedOn)} ${clock(response.submittedSecond)}`,
      response.agent.id,
      response.agent.name,
      teamOf(response.agent).name,
      words.channels[response.channel],
      words.contactReasons[response.contactReason],
      response.nps,
      words.resolutions[response.resolution],
      response.csat,
      response.ces,
      response.friendliness,
      response.clarity,
      response.knowledge,
      response.language,
      response.comment?.text ?? null,
    ],
    words.delimiter,
  );
}

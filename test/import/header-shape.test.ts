// Which records are the header: titles and filters above it, several rows, none at all; data is never taken for a header or left out.
import { describe, expect, it } from 'vitest';
import { readHead } from '../../shared/import/head-records.ts';
import { columnHeaders } from '../../shared/import/header-cells.ts';
import { findHeaderShape } from '../../shared/import/header-shape.ts';
import { bytesOf } from './read-all.ts';

function headOf(text: string) {
  return readHead(bytesOf(text), true, { delimiter: ';' });
}

/** [records above, header rows] */
function shapeOf(text: string, settings = {}): [number, number] {
  const { preambleRows, headerRows } = findHeaderShape(headOf(text), settings);
  return [preambleRows, headerRows];
}

function namesOf(text: string): string[] {
  const head = headOf(text);
  const { preambleRows, headerRows } = findHeaderShape(head);
  return columnHeaders(head.slice(preambleRows, preambleRows + headerRows).map(({ cells }) => cells)).map(
    ({ name }) => name,
  );
}

const rows = 'A-1;2026-03-01;9;Ana\nA-2;2026-03-02;8;Bruno\nA-3;2026-03-03;3;Ana\n';

describe('one header row', () => {
  it.each([
    ['known words', `Antwort-ID;Datum;NPS;Agent\n${rows}`],
    ['unknown words', `Beleg;Wann;Wert;Wer\n${rows}`],
    ['one record below it', 'Beleg;Wann;Wert;Wer\nA-1;2026-03-01;9;Ana\n'],
    ['none below it', 'Beleg;Wann;Wert;Wer\n'],
    ['texts only', 'Kollege;Meinung\nAna;Sehr freundlich\nBruno;Geht so\n'],
    ['numbers among the names', 'ID;Wann;1;2\nA-1;2026-03-01;9;8\nA-2;2026-03-02;8;7\n'],
    ['sparse first records', `ID;Datum;NPS;Agent\n;;;\nA-0;;;\nA-9;;;Ana\n${rows}`],
    ['a bad first record', `ID;Datum;NPS;Agent\nA-0;gestern;gut;Ana\n${rows}`],
    ['yes and no', 'Gelöst?;Kommentar\nJa;Danke\nNein;Schade\n'],
    [
      'a first record that repeats header words',
      'Kanal;Team;Text\nE-Mail;Team;Feedback\nChat;Nord;gut\nTelefon;Süd;ok\n',
    ],
  ])('%s', (_, text) => {
    expect(shapeOf(text)).toEqual([0, 1]);
  });
});

describe('no header row', () => {
  it.each([
    ['values in the first record', rows],
    ['two columns', '9;Sehr gut gemacht\n3;Leider nein\n8;Ganz in Ordnung\n'],
    ['a title above the values', `Export der Hotline\n\n${rows}`],
  ])('%s', (_, text) => {
    expect(shapeOf(text)[1]).toBe(0);
  });

  it('keeps a title away from the values', () => {
    expect(shapeOf(`Export der Hotline\n\n${rows}`)).toEqual([1, 0]);
  });
});

describe('rows above the header', () => {
  it.each([
    ['a title', `Kundenbefragung\nID;Datum;NPS;Agent\n${rows}`, 1],
    ['a title padded to the width', `Kundenbefragung 2026;;;\nID;Datum;NPS;Agent\n${rows}`, 1],
    [
      'a title, filters and a gap',
      `Bericht\nZeitraum:;01.03.2026 - 31.03.2026\nTeam:;alle\n\nID;Datum;NPS;Agent\n${rows}`,
      3,
    ],
    ['names and values', `Von;01.03.2026\nBis;31.03.2026\nID;Datum;NPS;Agent\n${rows}`, 2],
    ['a date and a number', `Stand;2026-03-31\nAntworten;3\n\nBeleg;Wann;Wert;Wer\n${rows}`, 2],
    ['ten lines', `${'Zeile mit Text\n'.repeat(10)}\nBeleg;Wann;Wert;Wer\n${rows}`, 10],
  ])('%s', (_, text, count) => {
    expect(shapeOf(text)).toEqual([count, 1]);
  });

  it('are never records of the table', () => {
    // The first records below the header are texts only, a later one repeats words of headers.
    expect(shapeOf('Wer;Was;Wo\nAna;gut;hier\nBruno;Team;Agent\nCarla;Kommentar;Datum\n')).toEqual([0, 1]);
  });
});

describe('several header rows', () => {
  it('of Qualtrics, whatever the labels say', () => {
    const consent = '"Einwilligung\n\nWir verarbeiten Ihre Angaben.\n\n1. Zweck; 2. Dauer"';
    const text = `StartDate;ResponseId;Q1\nBeginn;${consent};"<b>Note</b>"\n"{""ImportId"":""startDate"",""timeZone"":""America/Lima""}";"{""ImportId"":""_recordId""}";"{""ImportId"":""QID1""}"\n2026-03-02 08:00:00;R_1;9\n`;
    expect(shapeOf(text)).toEqual([0, 3]);
    const [start, id, score] = columnHeaders(
      headOf(text)
        .slice(0, 3)
        .map(({ cells }) => cells),
    );
    expect([start?.name, start?.zone, start?.label]).toEqual(['StartDate', 'America/Lima', 'Beginn']);
    expect(id?.label).toContain('Wir verarbeiten Ihre Angaben. 1. Zweck; 2. Dauer');
    expect([score?.name, score?.label, score?.importId]).toEqual(['Q1', 'Note', 'QID1']);
  });

  it('of Qualtrics in 2016, without records, and below a title', () => {
    const ids = "{'ImportId': 'startDate'};{'ImportId': 'responseId'}";
    expect(shapeOf(`StartDate;ResponseId\nBeginn;Antwort\n${ids}\n`)).toEqual([0, 3]);
    expect(shapeOf(`Umfrage\nStartDate;ResponseId\nBeginn;Antwort\n${ids}\n2016-01-01 10:00;R_1\n`)).toEqual([1, 3]);
    expect(shapeOf(`StartDate;ResponseId\n${ids}\n2016-01-01 10:00;R_1\n`)).toEqual([0, 2]);
  });

  it('of the old Qualtrics layout take their names from the second', () => {
    const text = 'V1;V2;V3;Q1;\nResponseID;ResponseSet;StartDate;How likely?;\nR_1;Default;2013-01-01 10:00:00;9;\n';
    expect(shapeOf(text)).toEqual([0, 2]);
    expect(namesOf(text)).toEqual(['ResponseID', 'ResponseSet', 'StartDate', 'How likely?', 'Column 5']);
  });

  it('where a question spills over its options', () => {
    const text =
      'Respondent ID;Start Date;How likely?;Why did you call?;;;What else?\n;;Response;Billing;Technical;Other;Open-Ended Response\n' +
      '11482034711;03/04/2026;9;Billing;;;fine\n11482034712;03/05/2026;3;;Technical;;\n11482034713;03/06/2026;7;Billing;Technical;x;\n';
    expect(shapeOf(text)).toEqual([0, 2]);
    expect(namesOf(text)).toEqual([
      'Respondent ID',
      'Start Date',
      'How likely?',
      'Why did you call? - Billing',
      'Why did you call? - Technical',
      'Why did you call? - Other',
      'What else?',
    ]);
  });

  it('with names over several columns', () => {
    const body = 'C-0001;2026-03-02;9;5;7;gut\nC-0002;2026-03-03;3;2;1;\nC-0003;2026-03-04;8;4;5;ok\n';
    const above = `;;Encuesta;;;\nID;Fecha;NPS;CSAT;CES;Nota\n${body}`;
    expect(shapeOf(above)).toEqual([0, 2]);
    expect(namesOf(above).slice(0, 5)).toEqual(['ID', 'Fecha', 'Encuesta - NPS', 'Encuesta - CSAT', 'Encuesta - CES']);
    const below = `Informe\nID;Fecha;Encuesta;;;Nota\n;;NPS;CSAT;CES;\n${body}`;
    expect(shapeOf(below)).toEqual([1, 2]);
    expect(namesOf(below)).toEqual(['ID', 'Fecha', 'Encuesta - NPS', 'Encuesta - CSAT', 'Encuesta - CES', 'Nota']);
    expect(shapeOf(below.replaceAll('\n', '\n\n'))).toEqual([1, 2]);
    const repeated = `Kunde;Kunde;Umfrage;Umfrage;Umfrage;Umfrage\nID;Datum;NPS;CSAT;CES;Text\n${body}`;
    expect(namesOf(repeated)[2]).toBe('Umfrage - NPS');
  });

  it('of field names and labels', () => {
    const labels = `response_id;date;nps_score;agent_name\nAntwort;Tag;Punkte;Wer\n${rows}`;
    expect([shapeOf(labels), namesOf(labels)]).toEqual([
      [0, 2],
      ['response_id', 'date', 'nps_score', 'agent_name'],
    ]);
    const codes = `F1;F2;F3;F4\nAntwort-ID;Datum;Punkte;Name\n${rows}`;
    expect(namesOf(codes)).toEqual(['Antwort-ID', 'Datum', 'Punkte', 'Name']);
  });
});

describe('a person', () => {
  it('says how many rows the header has and where it begins', () => {
    const text = `Titel\nID;Datum;NPS;Agent\n${rows}`;
    expect(shapeOf(text, { headerRows: 0 })).toEqual([1, 0]);
    expect(shapeOf(text, { headerRows: 2 })).toEqual([1, 2]);
    expect(shapeOf(text, { preambleRows: 0, headerRows: 1 })).toEqual([0, 1]);
    expect(shapeOf(text, { preambleRows: 1 })).toEqual([1, 1]);
    expect(shapeOf(text, { preambleRows: 2, headerRows: 0 })).toEqual([2, 0]);
    expect(findHeaderShape(headOf(rows), { headerRows: 1 }).looksLikeData).toBe(true);
    expect(findHeaderShape(headOf(text)).looksLikeData).toBe(false);
  });
});

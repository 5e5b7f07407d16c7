// English texts: kinds of one error that call for another advice, as `<last part of the code>-<kind>`. What is safe stands in errors.ts.

export const errorKinds = {
  'format-xlsx-protected': {
    title: 'The workbook is protected with a password',
    next: 'Open it in Excel, save it without a password, then choose the new file.',
  },
  'format-xls': {
    title: 'This is an Excel workbook of the old kind (.xls)',
    next: 'Open it in Excel, save it as .xlsx or CSV, then choose the new file.',
  },
  'format-xlsb': {
    title: 'This is a binary Excel workbook (.xlsb)',
    next: 'Open it in Excel, save it as .xlsx or CSV, then choose the new file.',
  },
  'format-ods': {
    title: 'This is a LibreOffice workbook (.ods)',
    next: 'Open it in LibreOffice, save it as .xlsx or CSV, then choose the new file.',
  },
  'format-numbers': {
    title: 'This is a Numbers document',
    next: 'Export it from Numbers as Excel or CSV, then choose the new file.',
  },
  'format-damaged': {
    title: 'The file is damaged',
    next: 'Export it again from the survey tool, or open it, save it anew and choose that file.',
  },
  'format-zip-path': {
    title: 'The archive holds a file with an unsafe path',
    next: 'Nothing of it was unpacked. If the archive is from a trusted place, unpack it and choose the file in it.',
  },
  'format-zip-encrypted': {
    title: 'The archive is protected with a password',
    next: 'Unpack it with the password, then choose the file in it.',
  },
  'format-zip-empty': {
    title: 'The archive holds no file that can be read',
    next: 'It should hold a CSV, Excel or JSON file. Export again, or unpack it and choose the file.',
  },
  'format-doctype': {
    title: 'The workbook holds instructions that are not read',
    next: 'Open it in Excel, save the sheet as CSV, then choose that file.',
  },
  'format-json': {
    title: 'The JSON cannot be read from line {{line}} on',
    next: 'Export it again; it may have been cut off. CSV works as well.',
  },
  'format-pdf': {
    title: 'This is a PDF',
    next: 'Export the single responses from the survey tool as CSV or Excel, then choose that file.',
  },
  'format-html': {
    title: 'This is a web page',
    next: 'The download may have ended at a sign-in page. Export again as CSV or Excel, then choose that file.',
  },
  'too-large-bytes': {
    title: 'The file is larger than 1 GB',
    next: 'Export a shorter period, then import the parts one after the other.',
  },
  'too-large-workbookBytes': {
    title: 'The workbook is larger than 50 MB',
    next: 'Save the sheet as CSV, then choose that file.',
  },
  'too-large-inflatedBytes': {
    title: 'Unpacked, the file is larger than 300 MB',
    next: 'Save the sheet as CSV, or export a shorter period.',
  },
  'too-large-zipEntries': {
    title: 'The archive holds more than 2,000 files',
    next: 'Unpack it, then choose the file with the responses.',
  },
  'too-large-zipRatio': {
    title: 'The file is packed so densely that it cannot be an export',
    next: 'Save the sheet as CSV, then choose that file.',
  },
  'too-large-sharedStrings': {
    title: 'The workbook holds too many different texts',
    next: 'Save the sheet as CSV, then choose that file.',
  },
  'too-large-columns': {
    title: 'The table has more than {{max}} columns',
    next: 'Export fewer questions, or check the delimiter.',
  },
  'too-large-rows': {
    title: 'The table has more than {{max}} rows',
    next: 'Export a shorter period, then import the parts one after the other.',
  },
  'too-large-record': {
    title: 'The row in line {{line}} does not end',
    next: 'A quotation mark may be missing there. Export the file again, or correct the line in a text editor.',
  },
  'aggregate-percentages': {
    title: 'The file holds percentages, not single responses',
    next: 'Export the single responses from the survey tool: one row per answered survey.',
  },
  'aggregate-perGroup': {
    title: 'The file holds one row per team or period, not per response',
    next: 'Export the single responses from the survey tool: one row per answered survey.',
  },
  'aggregate-pivot': {
    title: 'The sheet is a pivot table, not a list of responses',
    next: 'Choose the sheet with the data, or export the single responses.',
  },
} as const;

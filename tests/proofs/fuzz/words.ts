/** Words that mean something in a kind of file, so that chance gets past its first lines. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  abbu: ['ZABCDRECORD', 'ZABCDEMAILADDRESS', 'Z_PK', 'Z_ENT', 'SQLite format 3\0', '_$!<Home>!$_', 'bplist00'],
  archive: ['{"recordKind":"person"', 'book/person.jsonl', 'photos/x.webp', '"sha256":"', '"version":2', 'README.txt'],
  facebook: [
    ...['{"messages":[', '"participants":[{"name":"', '"sender_name":"', '"timestamp_ms":', '"content":"', '"friends_v2":['],
    ...['"timestamp":', 'Ana Kova\\u00c4\\u008d', '"type":"Call"', '"call_duration":', '"is_unsent":true', ']}', ',null,'],
  ],
  google: ['First Name,', 'E-mail 1 - Value', ' ::: ', '* myContacts', '--05-17', '1980-02-30', '",\n"', '""', '\n,,,,\n'],
  icalendar: [
    ...['BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n', 'BEGIN:VALARM\r\n'],
    ...['RRULE:FREQ=DAILY;COUNT=99999999\r\n', 'RRULE:FREQ=SECONDLY\r\n', 'RRULE:FREQ=YEARLY;BYDAY=-53MO,+5SU;BYMONTH=2\r\n'],
    ...['RRULE:FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=0;UNTIL=99991231\r\n', 'EXDATE:20240101T100000Z\r\n', 'DTSTART:99991231T235959Z\r\n'],
    ...['DTSTART;VALUE=DATE:00010101\r\n', 'DTEND:20240101\r\n', 'DURATION:P9999999W\r\n', 'TZID=Nowhere/Land:', 'UID:\r\n'],
    ...['ATTENDEE;CN="A";PARTSTAT=DECLINED:mailto:a@b.c\r\n', 'ORGANIZER:mailto:a@b.c\r\n', 'RECURRENCE-ID:20240101T100000Z\r\n'],
    ...['BEGIN:VTIMEZONE\r\nTZID:X\r\n', 'TZOFFSETTO:+9999\r\n', 'METHOD:CANCEL\r\n', 'STATUS:CANCELLED\r\n', 'RDATE;VALUE=PERIOD:'],
  ],
  jcard: ['["vcard",[', '["fn",{},"text","A"]', '["vcardstream",', ']]', '["bday",{},"date","1980"]', '[[[[', '"\\ud83d"', ',{},"uri",'],
  jscontact: [
    ...['{"@type":"Card","version":"1.0"', '"name":{"full":"A"}', '"emails":{"a":{"address":"a@b.c"}}', '"vCardProps":[['],
    ...['"localizations":{', '"relatedTo":{"urn:uuid:1":{"relation":{"friend":true}}}', '"media":{"p":{"kind":"photo","uri":"data:image/png;base64,AA=="}}'],
    ...['"members":{', '"anniversaries":{"b":{"kind":"birth","date":{"@type":"PartialDate","year":1980}}}', '\n{', '\u001e', 'null'],
  ],
  linkedin: ['First Name,Last Name,URL', 'CONVERSATION ID', '17 May 2023', '2025-06-01 14:03:22 UTC', '",\n"', 'Notes:\n', ' ,;', '""'],
  mail: [
    ...['\nFrom a@b.c Thu Jan  1 00:00:00 2026\n', '\n>From ', 'Content-Length: 4294967295\n', 'Content-Length: 3\n', 'Message-ID: <x>\n'],
    ...['Date: Thu, 99 Foo 99999 25:61:61 +9999\n', 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n', '--b--\n', 'Content-Type: message/delivery-status\n\n'],
    ...['Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n', '=?utf-8?q?=C3?=', '=?x?b?????=', '=\n', 'charset=utf-7'],
    ...['To: undisclosed-recipients:;\n', 'From: "a\\"b" (c(d)) <@x,@y:a@b.c>, g: h@i.j;\n', '\n-- \n+351 912 345 678\n', 'In-Reply-To: <y>\n', 'References: <a> <b>\n'],
    ...['Final-Recipient: rfc822; a@b.c\nAction: failed\nStatus: 5.1.1\n', 'List-Id: <l>\n', 'Auto-Submitted: auto-replied\n', 'X-Gmail-Labels: Sent\n', '\n\n'],
  ],
  monica: [
    ...['{"account":{"data":[', '{"type":"contact","count":1,"values":[', '"uuid":"', '"properties":{', "INSERT INTO `contacts` VALUES (", "'),('"],
    ...['"frequency_type":"year","frequency_number":99999', "\\'", "''", '/*!40101 ', '-- \n', ';\n', 'NULL,', 'data:image/png;base64,', ')'],
  ],
  outlook: ['E-mail Address', '0/0/00', '31.12.1980', '3/4/1970', '","', '";"', '/o=ExchangeLabs/cn=a', '""\n', '\r\n"', ';;;;'],
  table: ['Name,E-mail\n', 'Geburtstag;', '3/4/1970', '31.12.80', 'a@b.c', '+351 912 345 678', "'=1", '"\n"', '|', '\t', ',,,,\n'],
  vcard: [
    ...['BEGIN:VCARD\r\n', 'END:VCARD\r\n', 'VERSION:2.1\r\n', 'VERSION:4.0\r\n', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=\r\n'],
    ...['PHOTO;ENCODING=b;TYPE=JPEG:', 'PHOTO:data:image/png;base64,', 'item1.X-ABLabel:_$!<Home>!$_\r\n', 'TEL;TYPE="a,b":1\r\n', 'BDAY:--0230\r\n'],
    ...['AGENT:\r\nBEGIN:VCARD\r\n', 'KIND:group\r\nMEMBER:urn:uuid:1\r\n', 'ORG:;;;\r\n', 'ADR:;;;;;;\r\n', '^n^^^\'', '\\n\\,\\;', '=\r\n', '\r\n '],
  ],
  whatsapp: [
    ...['[03/04/2024, 10:11:12] Ana: ', '31/12/2023, 23:59 - Ana: ', '13.13.23, 25:61 - ', '\u200e[1/2/24, 1:02:03\u202fPM] B: ', '\u200eimage omitted'],
    ...['<Media omitted>', '2024-05-17, 10:00 - ', '\u0661\u0667/\u0660\u0665/\u0662\u0660\u0662\u0664\u060c ', '\uc624\uc804 9:05', '\n', ': ', 'You deleted this message'],
  ],
}

export function wordsOf(reader: string): readonly string[] {
  return WORDS[reader] ?? ['']
}

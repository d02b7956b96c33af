import { emailKey } from './email-key.ts'

/** What follows the @, lower-cased; empty for what is no address. */
export function emailDomain(address: string): string {
  const key = emailKey(address)
  const at = key.lastIndexOf('@')
  return at < 0 ? '' : key.slice(at + 1)
}

/** A provider that gives mailboxes to everybody, so its name says nothing of where somebody works. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain) || /^(?:yahoo|hotmail|outlook|live|gmx|web|orange|free)\.[a-z.]{2,6}$/.test(domain)
}

const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.com ' +
    'fastmail.com fastmail.fm hey.com zoho.com mail.com mail.ru yandex.ru yandex.com ya.ru qq.com 163.com 126.com ' +
    'naver.com daum.net hanmail.net seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl libero.it virgilio.it tin.it ' +
    'sapo.pt t-online.de freenet.de posteo.de mailbox.org arcor.de bluewin.ch hispeed.ch laposte.net wanadoo.fr sfr.fr ' +
    'ziggo.nl kpnmail.nl xs4all.nl telenet.be skynet.be telia.com comcast.net verizon.net att.net sbcglobal.net ' +
    'bellsouth.net cox.net charter.net rogers.com shaw.ca sympatico.ca btinternet.com virginmedia.com sky.com ' +
    'talktalk.net bigpond.com optusnet.com.au xtra.co.nz uol.com.br bol.com.br terra.com.br rediffmail.com msn.com ' +
    'ymail.com rocketmail.com disroot.org riseup.net runbox.com duck.com'
  ).split(' '),
)

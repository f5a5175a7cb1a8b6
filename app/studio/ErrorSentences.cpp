// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ErrorSentences.h"

#include <QCoreApplication>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

#define SENTENCE(code, text)                                                                                           \
    { code##_L1, QT_TRANSLATE_NOOP("ErrorText", text) }

constexpr ErrorSentence sentences[] = {
    // files
    SENTENCE("file.missing", "%1: there is no such file."),
    SENTENCE("file.not-a-file", "%1: this is no ordinary file; choose another one."),
    SENTENCE("file.unreadable", "%1: the file cannot be read (%3); check its permissions."),
    SENTENCE("file.too-big", "%1: the file is larger than the %3 allowed."),
    SENTENCE("file.not-utf8", "%1: the text is not UTF-8; save it as UTF-8 and try again."),
    SENTENCE("file.unwritable", "%1: the file cannot be written (%3); choose another place or check its permissions."),
    SENTENCE("file.disk-full", "%1: the disk is full; nothing was changed. Make room and try again."),
    SENTENCE("folder.unwritable", "%1: this folder cannot be made or written; choose another one."),
    SENTENCE("json.broken", "%1: broken at %2 (%3); the file is damaged or no card."),
    SENTENCE("json.not-an-object", "%1: this is not a file of Thanksmith."),
    SENTENCE("json.missing-member", "%1: “%2” is missing; the file is damaged."),
    SENTENCE("json.wrong-type", "%1: “%2” has the wrong kind of value; the file is damaged."),
    SENTENCE("json.too-long", "%1: “%2” is longer than the %3 allowed."),
    SENTENCE("plugin.missing", "A part of Thanksmith is missing: “%1” (%3). Please install the program anew."),
    // cards
    SENTENCE("card.not-a-card", "%1: this is not a card of Thanksmith."),
    SENTENCE("card.newer-version",
             "%1: this card was made by a newer Thanksmith (format %3, this one reads up to %4); please update."),
    SENTENCE("card.bad-value", "%1: “%2” has a value this program does not know: “%3”."),
    SENTENCE("card.control-character", "%1: “%2” holds characters that are no text; the file is damaged."),
    SENTENCE("card.unknown-paper", "%1: there is no paper “%3”."),
    SENTENCE("card.unknown-layout", "%1: there is no layout “%3”."),
    SENTENCE("card.unknown-palette", "%1: there is no palette “%3”."),
    SENTENCE("card.unknown-style", "%1: there is no type style “%3”."),
    // pictures
    SENTENCE("gallery.no-such-illustration",
             "There is no illustration “%1”; “thanksmith gallery list” shows them all."),
    SENTENCE("picture.not-svg", "%1: this is no SVG picture."),
    SENTENCE("picture.not-utf8", "%1: the picture's text is not UTF-8; save it as UTF-8 and try again."),
    SENTENCE("picture.broken", "%1: broken at %2; the file is damaged (%3)."),
    SENTENCE("picture.too-big", "%1: larger than the %3 a picture may have."),
    SENTENCE("picture.doctype",
             "%1: refused at %2: it has a DOCTYPE or entities, which may hide harm. Save it as plain SVG."),
    SENTENCE("picture.script", "%1: refused at %2: it contains a script (%3). Save it as plain SVG."),
    SENTENCE("picture.outside-reference",
             "%1: refused at %2: it refers to something outside the file (%3). Embed or remove it."),
    SENTENCE("picture.too-deep", "%1: refused at %2: its parts are nested more than %4 deep (%3). Simplify it."),
    SENTENCE("picture.too-many", "%1: refused at %2: it has more than %4 %3. Simplify it."),
    SENTENCE("picture.absurd-size", "%1: refused at %2: the value %4 of “%3” is beyond all measure."),
    SENTENCE("picture.bad-value", "%1: refused at %2: “%3” has the value “%4”, which cannot be read."),
    SENTENCE("picture.unsupported",
             "%1: refused at %2: it uses “%3”, which cannot be drawn here. Turn it into plain paths and try again."),
    // drawing
    SENTENCE("export.unknown-format", "%1: “%3” is no format; use svg, png, jpg or pdf."),
    SENTENCE("export.too-many-pixels",
             "The picture would have %3 × %4 pixels, too many to draw; choose a lower resolution."),
    SENTENCE("export.failed", "The card could not be drawn (%3)."),
    SENTENCE("sheet.card-too-big", "A card of %3 mm does not fit on a sheet of %4 mm; choose a larger sheet."),
    // keychain, database
    SENTENCE("keychain.unavailable",
             "This system has no keychain that can be used now; the password is asked for in each session."),
    SENTENCE("keychain.denied", "The keychain was not opened (%3); unlock it and try again."),
    SENTENCE("db.damaged", "%1: the database is damaged (%3)."),
    SENTENCE("db.set-aside",
             "%1: the database is damaged. It was set aside unchanged as %3; a new one begins at the next start."),
    SENTENCE("db.newer", "%1: the database was made by a newer Thanksmith (%3, this one knows %4); please update."),
    SENTENCE("db.unopenable", "%1: the database cannot be opened (%3); check the folder's permissions."),
    SENTENCE("db.migration-failed", "%1: the database could not be brought up to date (step %3: %4)."),
    SENTENCE("db.disk-full", "%1: the disk is full; nothing was changed. Make room and try again."),
    SENTENCE("db.busy", "%1: the database is in use by another program; try again in a moment."),
    SENTENCE("db.read-only", "%1: the database cannot be written; check the permissions of file and folder."),
    SENTENCE("db.failed", "%1: the database refused (%3)."),
    // addresses and accounts
    SENTENCE("address.empty", "The address is missing."),
    SENTENCE("address.line-break", "“%1”: an address has no line breaks."),
    SENTENCE("address.bad", "“%1” is no address that mail can be sent to."),
    SENTENCE(
        "account.file-set-aside",
        "%1: the list of accounts is damaged. It was set aside unchanged as %3; please set the accounts up again."),
    SENTENCE("account.unknown", "There is no account “%1”; “thanksmith accounts list” shows them."),
    SENTENCE("account.unknown-kind", "There is no kind of account “%1”; “thanksmith accounts kinds” shows them."),
    SENTENCE("account.unknown-field",
             "%1: an account of kind “%3” has no “%2”; “thanksmith accounts kinds” shows the names."),
    SENTENCE("account.bad-name", "“%1” is no name for an account."),
    SENTENCE("account.exists", "There is an account “%1” already; choose another name."),
    SENTENCE("account.missing-field", "%1: “%2” is missing."),
    SENTENCE("account.bad-field", "%1: “%3” is no good value for “%2”."),
    SENTENCE("account.clear-text",
             "%1: without encryption mail is sent to this machine only, not to %3; choose TLS or STARTTLS."),
    // making parcels
    SENTENCE("send.no-recipient", "Nobody is named to receive the card."),
    SENTENCE("send.too-long", "“%1”: the message does not fit on the card; shorten it or take a larger paper."),
    SENTENCE("send.missing-glyphs", "“%1”: no installed font can write %3; use other characters."),
    SENTENCE("mail.bad-header", "“%2” holds characters that do not belong there, such as a line break."),
    SENTENCE("parcel.no-picture", "“%1”: the card could not be drawn for sending."),
    // delivering
    SENTENCE("delivery.cancelled", "The sending was stopped."),
    SENTENCE("delivery.not-recorded",
             "It was not sent, because the step could not be noted down first; it will be tried again."),
    SENTENCE("delivery.damaged-parcel", "What was kept for sending is damaged; make the card again."),
    SENTENCE("delivery.folder-missing", "%1: there is no such folder; make it or change the account."),
    SENTENCE("delivery.folder-unwritable",
             "%1: the folder cannot be written; check its permissions or change the account."),
    SENTENCE("delivery.disk-full", "%1: the disk is full; make room, it will be tried again."),
    SENTENCE("delivery.no-network", "%1 cannot be reached (%3); it will be tried again."),
    SENTENCE("delivery.host-not-found",
             "There is no server %1, or no network; check the name. It will be tried again."),
    SENTENCE("delivery.refused-connection",
             "%1 does not answer at this port; check port and encryption. It will be tried again."),
    SENTENCE("delivery.disconnected", "%1 ended the connection; nothing has arrived. It will be tried again."),
    SENTENCE("delivery.timeout", "%1 did not answer in time; nothing has arrived. It will be tried again."),
    SENTENCE("delivery.not-now", "%1 does not take it now (%3 %4); it will be tried again."),
    SENTENCE("delivery.bad-reply", "%1 answers in a way no mail server does; check server and port."),
    SENTENCE("delivery.injected", "%1: somebody put words into the connection before it was safe; nothing was sent."),
    SENTENCE("delivery.no-starttls",
             "%1 offers no encryption (STARTTLS); nothing was sent. Try TLS, or ask who runs it."),
    SENTENCE("delivery.tls-failed", "%1: no safe connection came about (%3); check port and encryption."),
    SENTENCE("delivery.ca-unreadable", "%1: the file holds no certificate that can be read; choose another one."),
    SENTENCE("delivery.certificate", "The certificate of %4 cannot be trusted: %3. Nothing was sent."),
    SENTENCE("delivery.secret-missing", "%1 wants a password, and none is known; give it and try again."),
    SENTENCE("delivery.sign-in-refused", "%1 does not accept user and password (%3 %4); check both."),
    SENTENCE("delivery.sign-in-not-offered", "%1 offers no way to sign in that Thanksmith knows (%3)."),
    SENTENCE("delivery.sender-refused", "%1 may not send there (%3 %4); check the sender's address."),
    SENTENCE("delivery.recipient-refused", "%1 was refused (%3 %4); check the address."),
    SENTENCE("delivery.refused", "%1 refused the mail (%3 %4)."),
    SENTENCE("delivery.too-big", "The mail has %3, %1 takes %4 at most; send the card without the PDF."),
    SENTENCE("delivery.address-needs-utf8",
             "%1: this address needs a server that takes such letters, and this one does not."),
    SENTENCE("delivery.no-answer",
             "%1 got the whole mail but did not confirm it: it may have arrived. Ask before sending it again."),
    // the outbox
    SENTENCE("outbox.account-gone", "The account “%1” was removed; add it again or send the card another way."),
    SENTENCE("outbox.account-changed", "The account “%1” is now of another kind; send the card again."),
    SENTENCE("outbox.no-such-channel", "This program knows no way “%1” to send."),
    SENTENCE("outbox.no-secret", "“%1” wants a password, and none is known; give it and try again."),
    SENTENCE("outbox.damaged-payload",
             "What was kept for sending has changed on the disk and was not sent; make the card again."),
    SENTENCE("outbox.duplicate-id", "This card is in the outbox already."),
    SENTENCE(
        "outbox.interrupted",
        "The program ended while the card was being sent to %1: it may have arrived. Ask before sending it again."),
    SENTENCE("outbox.lock-unwritable", "%1 cannot be written; check the permissions of the folder."),
    SENTENCE("outbox.no-such-item", "There is no card “%1” in the outbox; “thanksmith outbox list” shows them."),
    SENTENCE("outbox.wrong-state", "That is not possible now: the card is “%3”."),
    SENTENCE("outbox.gave-up", "It was tried many times in vain and is no longer tried. The last reason: %3"),
    SENTENCE("history.no-such-card", "There is no card “%1” in the history; “thanksmith history list” shows them."),
    SENTENCE("history.no-address", "No address is named whose cards are to be erased."),
    // printing
    SENTENCE("print.unavailable", "The print service of this system does not answer (%3); start it and try again."),
    SENTENCE("print.no-printer", "No printer is set up on this system; add one, or print into a PDF file."),
    SENTENCE("print.unknown-printer", "There is no printer “%1” any more; choose another one."),
    SENTENCE("print.refused", "The printer “%1” does not take the job (%3)."),
    // command line
    SENTENCE("cli.bad-number", "%1: “%3” is no number from %4 to %5."),
};

#undef SENTENCE

} // namespace

std::span<const ErrorSentence> errorSentences() {
    return sentences;
}

} // namespace thanksmith

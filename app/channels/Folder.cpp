// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Channel.h"
#include "channels/Fields.h"
#include "channels/FileName.h"
#include "channels/Files.h"
#include "channels/FolderDelivery.h"
#include "channels/Mime.h"
#include "channels/PlainLine.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

const ChannelKind &channelFolder();

namespace {

/// A mail kept as a file needs some sender; a folder has no address, and ".invalid" never is one (RFC 2606).
constexpr auto nobody = "nobody@thanksmith.invalid"_L1;

Result<void> check(const Account &account) {
    return checkFields(channelFolder(), account);
}

/// Any name is an address here, if it is one line.
Result<void> checkAddress(const QString &address) {
    if (address.trimmed().isEmpty())
        return fail(u"address.empty"_s);
    if (hasLineBreak(address))
        return fail(u"address.line-break"_s, address.simplified());
    if (breaksLine(address))
        return fail(u"address.bad"_s, address.simplified());
    return {};
}

bool isMail(const Account &account) {
    return fieldValue(channelFolder(), account, "format"_L1) == u"eml"_s;
}

Result<QByteArray> pack(const Parcel &parcel, const Account &account) {
    if (parcel.png.isEmpty())
        return fail(u"parcel.no-picture"_s, parcel.subject);
    const QString recipient = parcel.to.name.isEmpty() ? parcel.to.address : parcel.to.name;
    const QString stem = parcelFileStem(parcel.subject, recipient, parcel.id);
    if (isMail(account)) {
        const auto mail = buildMail(parcel, {parcel.senderName, QString(nobody)});
        return mail.map([&](const QByteArray &bytes) { return packFiles({{stem + u".eml"_s, bytes}}); });
    }
    QList<NamedFile> files{{stem + u".png"_s, parcel.png}};
    if (!parcel.pdf.isEmpty())
        files.append({stem + u".pdf"_s, parcel.pdf});
    return packFiles(files);
}

QString folderOf(const Account &account) {
    return fieldValue(channelFolder(), account, "path"_L1);
}

std::unique_ptr<Delivery> deliver(const Shipment &shipment) {
    return std::make_unique<FolderDelivery>(folderOf(shipment.account), shipment.payload, shipment.committing);
}

std::unique_ptr<Delivery> test(const Account &account, const QString &) {
    return std::make_unique<FolderTest>(folderOf(account));
}

} // namespace

const ChannelKind &channelFolder() {
    static const ChannelKind kind{
        .id = "folder",
        .name = QT_TRANSLATE_NOOP("channels", "Folder"),
        .addressPrompt = QT_TRANSLATE_NOOP("channels", "Name"),
        .fields = {{.id = "path",
                    .label = QT_TRANSLATE_NOOP("channels", "Folder"),
                    .help = QT_TRANSLATE_NOOP("channels", "Cards are put there as files."),
                    .type = FieldSpec::Type::Folder,
                    .required = true},
                   {.id = "format",
                    .label = QT_TRANSLATE_NOOP("channels", "Files"),
                    .help = nullptr,
                    .type = FieldSpec::Type::Choice,
                    .fallback = "png+pdf",
                    .choices = {"png+pdf", "eml"},
                    .choiceLabels = {QT_TRANSLATE_NOOP("channels", "Picture and PDF"),
                                     QT_TRANSLATE_NOOP("channels", "E-mail file")}}},
        .usesSecret = false,
        .repeatable = true,
        .needsSecret = [](const Account &) { return false; },
        .check = check,
        .checkAddress = checkAddress,
        .pack = pack,
        .deliver = deliver,
        .test = test,
        .wantsPdf = [](const Account &account) { return !isMail(account); },
        .audience = QT_TRANSLATE_NOOP("channels", "everyone who can open the folder"),
        .way = QT_TRANSLATE_NOOP("channels", "For %1"),
    };
    return kind;
}

} // namespace thanksmith

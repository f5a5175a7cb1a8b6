// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/FileName.h"
#include "channels/MailAddress.h"
#include "channels/Mime.h"
#include "channels/PlainLine.h"
#include "channels/mime/MailHtml.h"

#include <gmime/gmime.h>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

GMimeObject *object(void *part) {
    return static_cast<GMimeObject *>(part);
}

/// A leaf with its bytes. GMime's own text part is not used: it turns text into iso-8859-1 where that would do.
Owned<GMimePart> leaf(const char *type, const char *subtype, const QByteArray &bytes, GMimeContentEncoding encoding) {
    Owned<GMimePart> part(g_mime_part_new_with_type(type, subtype));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> textPart(const char *subtype, QString text, const QString &language) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(u'\0'));
    if (!text.endsWith(u'\n'))
        text += u'\n';
    auto part = leaf("text", subtype, text.toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(object(part.get()), "charset", "utf-8");
    if (const QByteArray tag = languageTag(language).toLatin1(); !tag.isEmpty())
        g_mime_object_set_header(object(part.get()), "Content-Language", tag.constData(), nullptr);
    return part;
}

Owned<GMimePart> filePart(const char *type, const char *subtype, const QByteArray &bytes, const QString &name,
                          const char *disposition) {
    auto part = leaf(type, subtype, bytes, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(object(part.get()), disposition);
    g_mime_part_set_filename(part.get(), name.toUtf8().constData());
    return part;
}

Owned<GMimeMultipart> multipart(const char *subtype, void *first, void *second) {
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(subtype));
    g_mime_multipart_add(parts.get(), object(first));
    g_mime_multipart_add(parts.get(), object(second));
    return parts;
}

Owned<GMimeMultipart> body(const Parcel &parcel, const QString &stem) {
    const QString contentId = u"card."_s + parcel.id + u"@thanksmith"_s;
    const auto html = textPart("html", mailHtml(parcel, contentId), parcel.language);
    const auto picture = filePart("image", "png", parcel.png, stem + u".png"_s, "inline");
    g_mime_part_set_content_id(picture.get(), contentId.toUtf8().constData());
    const auto related = multipart("related", html.get(), picture.get());
    g_mime_object_set_content_type_parameter(object(related.get()), "type", "text/html"); // RFC 2387 3.1
    const auto words = textPart("plain", parcel.plainText, parcel.language);
    auto alternative = multipart("alternative", words.get(), related.get());
    if (parcel.pdf.isEmpty())
        return alternative;
    const auto pdf = filePart("application", "pdf", parcel.pdf, stem + u".pdf"_s, "attachment");
    return multipart("mixed", alternative.get(), pdf.get());
}

void addRecipient(GMimeMessage *message, const Recipient &to) {
    const auto address = parseMailAddress(to.address);
    const QByteArray name = to.name.toUtf8();
    if (address && !address->needsUtf8()) {
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, name.isEmpty() ? nullptr : name.constData(),
                                   address->text().toUtf8().constData());
        return;
    }
    // UTF-8 before the @ cannot stand in an ASCII header, and a mail kept as a file may go to a mere name: an empty
    // group carries either as its own name (RFC 6857 3.1.8).
    const Owned<InternetAddress> group(
        internet_address_group_new(name.isEmpty() ? to.address.toUtf8().constData() : name.constData()));
    internet_address_list_add(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), group.get());
}

void addHeaders(GMimeMessage *message, const Parcel &parcel, const MailSender &sender, const MailAddress &from) {
    const QByteArray name = sender.name.toUtf8();
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, name.isEmpty() ? nullptr : name.constData(),
                               from.text().toUtf8().constData());
    g_mime_message_set_subject(message, parcel.subject.toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(message, (parcel.id + u'@' + from.domain).toLatin1().constData());
    GDateTime *date = g_date_time_new_from_unix_utc(parcel.date.toSecsSinceEpoch());
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
}

QByteArray written(GMimeMessage *message) {
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object(message), options, stream.get()); // into memory: cannot fail
    g_mime_format_options_free(options);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// What the headers are made of must be one line each: rejected, never repaired, so that nobody's words change unseen.
Result<void> checkHeaders(const Parcel &parcel, const MailSender &sender) {
    const auto bad = [](const QString &which) { return fail(u"mail.bad-header"_s, {}, which); };
    if (breaksLine(parcel.subject))
        return bad(u"subject"_s);
    if (breaksLine(parcel.to.name) || breaksLine(parcel.to.address))
        return bad(u"to"_s);
    if (breaksLine(sender.name) || breaksLine(sender.address))
        return bad(u"from"_s);
    const bool isPlainId =
        !parcel.id.isEmpty() && parcel.id.size() <= 64 && std::all_of(parcel.id.begin(), parcel.id.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        });
    return isPlainId ? Result<void>{} : bad(u"id"_s);
}

class GMimeBuilder final : public MimeBuilder {
public:
    GMimeBuilder() {
        static const bool once = [] { // thread-safe; GMime stays for the program's life
            g_mime_init();
            return true;
        }();
        Q_UNUSED(once)
    }

    Result<QByteArray> build(const Parcel &parcel, const MailSender &sender) override {
        if (const auto checked = checkHeaders(parcel, sender); !checked)
            return failure(checked);
        const auto from = parseMailAddress(sender.address);
        if (!from || from->needsUtf8())
            return fail(u"mail.bad-header"_s, sender.address, u"from"_s);
        if (parcel.png.isEmpty())
            return fail(u"parcel.no-picture"_s, parcel.subject);
        const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
        addHeaders(message.get(), parcel, sender, *from);
        addRecipient(message.get(), parcel.to);
        const auto content = body(parcel, safeFileStem(parcel.subject, 100, u"card"_s));
        g_mime_message_set_mime_part(message.get(), object(content.get()));
        return written(message.get());
    }
};

} // namespace

} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::MimeBuilder *thanksmith_create_mime() {
    return new thanksmith::GMimeBuilder;
}

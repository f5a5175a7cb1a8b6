// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mime/MailHtml.h"

#include <QLocale>
#include <QRegularExpression>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownWidth = 600; // CSS pixels; what mail programs' reading panes have room for
constexpr int previewLength = 140;

int shownHeight(const QSize &pixels) {
    return pixels.width() > 0 ? qRound(shownWidth * double(pixels.height()) / pixels.width()) : 0;
}

/// For an attribute or text; line breaks as references, since some mail programs fold raw ones in attributes.
QString escaped(const QString &text) {
    return text.toHtmlEscaped().replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"&#10;"_s);
}

QString head(const Parcel &parcel) {
    return u"<head>\n<meta charset=\"utf-8\">\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           u"<meta name=\"color-scheme\" content=\"light dark\">\n"
           u"<meta name=\"supported-color-schemes\" content=\"light dark\">\n"
           u"<title>"_s +
           escaped(parcel.subject) +
           u"</title>\n<style>\n:root { color-scheme: light dark; }\n"
           u"@media (prefers-color-scheme: dark) {\n"
           u"  .ground { background-color: #24211e !important; }\n"
           u"  .card { color: #f3ece2 !important; background-color: #36312c !important; }\n}\n</style>\n</head>\n"_s;
}

QString picture(const Parcel &parcel, const QString &contentId) {
    const int height = shownHeight(parcel.pngSize);
    QString tag = u"<img class=\"card\" src=\"cid:"_s + escaped(contentId) + u"\" width=\""_s +
                  QString::number(shownWidth) + u'"';
    if (height > 0)
        tag += u" height=\""_s + QString::number(height) + u'"';
    // Blank lines around the words keep them off the box's edges where the picture is blocked: padding would stay
    // around the picture, too.
    return tag + u" alt=\"&#10;"_s + escaped(parcel.altText) +
           u"&#10;\u00A0"
           u"\"\n style=\"display:block; width:100%; max-width:600px; height:auto; border:0; border-radius:6px;"
           u" background-color:#fffdf9; color:#3a332c; font-family:Georgia,'Times New Roman',serif; font-size:18px;"
           u" line-height:28px; text-align:center; white-space:pre-line;\">"_s;
}

} // namespace

QString languageTag(const QString &language) {
    static const QRegularExpression shape(u"\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}\\z"_s);
    return shape.match(language).hasMatch() ? language : QString();
}

QString mailHtml(const Parcel &parcel, const QString &contentId) {
    const QString tag = languageTag(parcel.language);
    const bool isRightToLeft = !tag.isEmpty() && QLocale(tag).textDirection() == Qt::RightToLeft;
    QString html = u"<!DOCTYPE html>\n<html"_s;
    if (!tag.isEmpty())
        html += u" lang=\""_s + tag + u'"';
    html += isRightToLeft ? u" dir=\"rtl\">\n"_s : u" dir=\"ltr\">\n"_s;
    html += head(parcel);
    html += u"<body class=\"ground\" style=\"margin:0; padding:0; background-color:#f3ece2;\">\n"
            u"<div style=\"display:none; max-height:0; overflow:hidden; opacity:0;\">"_s +
            escaped(parcel.plainText.simplified().left(previewLength)) +
            u"</div>\n<table role=\"presentation\" class=\"ground\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
            u" border=\"0\" style=\"background-color:#f3ece2;\">\n"
            u"<tr><td align=\"center\" style=\"padding:24px 12px;\">\n"_s +
            picture(parcel, contentId) + u"\n</td></tr>\n</table>\n</body>\n</html>\n"_s;
    return html;
}

} // namespace thanksmith

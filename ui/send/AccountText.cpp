// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountText.h"

#include "channels/Fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace thanksmith {

QString channelText(const char *text) {
    return text != nullptr ? QCoreApplication::translate("channels", text) : QString();
}

const FieldSpec *fieldOf(const ChannelKind &kind, FieldSpec::Type type) {
    const auto it =
        std::find_if(kind.fields.begin(), kind.fields.end(), [&](const FieldSpec &spec) { return spec.type == type; });
    return it == kind.fields.end() ? nullptr : &*it;
}

QString accountDetail(const Account &account) {
    const ChannelKind *kind = findChannelKind(account.kind);
    if (kind == nullptr)
        return {};
    for (const auto type :
         {FieldSpec::Type::Email, FieldSpec::Type::Folder, FieldSpec::Type::Host, FieldSpec::Type::Url}) {
        const FieldSpec *spec = fieldOf(*kind, type);
        const QString value = spec != nullptr ? fieldValue(*kind, account, QLatin1StringView(spec->id)) : QString();
        if (value.isEmpty())
            continue;
        if (type == FieldSpec::Type::Url)
            return QUrl(value).host();
        const QString home = QDir::homePath();
        return type == FieldSpec::Type::Folder && value.startsWith(home + u'/') ? u'~' + value.mid(home.size()) : value;
    }
    return channelText(kind->name);
}

Icon kindIcon(const ChannelKind *kind) {
    if (kind == nullptr)
        return Icon::Help;
    if (isMail(*kind))
        return Icon::Mail;
    return fieldOf(*kind, FieldSpec::Type::Folder) != nullptr ? Icon::Folder : Icon::Send;
}

bool isMail(const ChannelKind &kind) {
    return fieldOf(kind, FieldSpec::Type::Email) != nullptr;
}

} // namespace thanksmith

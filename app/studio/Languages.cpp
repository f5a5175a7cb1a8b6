// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Languages.h"

#include "base/Resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// The wanted tag, or the nearest one there is.
QString nearest(const QStringList &wanted, const QStringList &available) {
    for (const QString &tag : wanted) {
        const QString plain = QString(tag).replace(u'_', u'-');
        for (const QString &candidate : {plain, plain.section(u'-', 0, 0)})
            if (available.contains(candidate))
                return candidate;
    }
    return u"en"_s;
}

/// Ours to name, because Qt's word for it is not what stands on keyboards: "Enter", "Eingabe". As if it had a plural,
/// so that it stands in the English file as well.
[[maybe_unused]] constexpr const char *keys[] = {QT_TRANSLATE_N_NOOP("QShortcut", "Return")};
/// Said here too: where Qt's own translations are not installed, the keys would keep their English names.
[[maybe_unused]] constexpr const char *modifiers[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                      QT_TRANSLATE_NOOP("QShortcut", "Shift")};

/// Replaces what an earlier call installed under this name.
void installTranslator(const QString &name, const QString &file) {
    auto *application = QCoreApplication::instance();
    if (auto *old = application->findChild<QTranslator *>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList availableLanguages() {
    initResources();
    QStringList tags{u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"thanksmith_*.qm"_s})) {
        const QString tag = file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-');
        if (!tags.contains(tag))
            tags << tag;
    }
    tags.sort();
    return tags;
}

QString installLanguage(const QString &wanted) {
    const QStringList wishes = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    const QString tag = nearest(wishes, availableLanguages());
    QString file = tag;
    file.replace(u'-', u'_');
    if (QLocale(tag).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(tag)); // dates and numbers speak the window's language
    installTranslator(u"qt"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + file + u".qm"_s);
    installTranslator(u"thanksmith"_s, u":/i18n/thanksmith_"_s + file + u".qm"_s); // the later one goes first
    return tag;
}

QString languageName(const QString &tag) {
    QString name = QLocale(tag).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return tag == "en"_L1 ? u"English"_s : name;
}

} // namespace thanksmith

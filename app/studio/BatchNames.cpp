// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/FileName.h"
#include "studio/Batch.h"

#include <QHash>
#include <QSet>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxStem = 100; ///< bytes: with number and ending well below 255

QString key(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QString endingOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Jpeg:
        return u"jpg"_s;
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    }
    return {};
}

QStringList batchFileNames(const People &people, const QString &ending) {
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> numbers; ///< the last one given to a stem
    for (const Contact &contact : people.contacts) {
        const QString wanted = contact.name.isEmpty() ? contact.email : contact.name;
        const QString stem = safeFileStem(wanted, maxStem, u"card"_s);
        QString name = stem;
        int &number = numbers[key(stem)];
        for (number = std::max(number, 1); taken.contains(key(name)); name = u"%1 (%2)"_s.arg(stem).arg(number))
            ++number;
        taken.insert(key(name));
        names << name + u'.' + ending;
    }
    return names;
}

} // namespace thanksmith

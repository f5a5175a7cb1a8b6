// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Direction.h"

#include <QChar>

namespace thanksmith {

std::optional<bool> readsFromRight(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        switch (QChar::direction(code)) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            break;
        }
    }
    return {};
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Avatar.h"

#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <array>

namespace thanksmith {

namespace {

QString firstGrapheme(const QString &word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

} // namespace

QString initials(const QString &name) {
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString letters = firstGrapheme(words.first());
    if (words.size() > 1)
        letters += firstGrapheme(words.last());
    return letters.toUpper();
}

QColor avatarColour(const QString &name) {
    static constexpr std::array<QRgb, 9> colours{0xFF8A5A78, 0xFF3E72B5, 0xFFB0384A, 0xFFA6612A, 0xFF7A5299,
                                                 0xFF4E6A96, 0xFF7B5E40, 0xFF3A7564, 0xFF9C4F38};
    quint32 hash = 2166136261U; // FNV-1a: the same on every machine and run, which qHash is not
    for (const char byte : name.simplified().toCaseFolded().toUtf8()) {
        hash ^= quint8(byte);
        hash *= 16777619U;
    }
    return QColor::fromRgb(colours[hash % colours.size()]);
}

void paintAvatar(QPainter &painter, const QRectF &box, const QString &name) {
    const QColor colour = avatarColour(name);
    paintBox(painter, box, box.height() / 2, colour, colour, 0);
    QFont font = uiFont(TextRole::CaptionStrong);
    font.setPixelSize(std::max(9, qRound(box.height() * 0.39)));
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

Avatar::Avatar(const QString &name, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name) {
    setFixedSize(side, side);
}

void Avatar::setName(const QString &name) {
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name);
}

} // namespace thanksmith

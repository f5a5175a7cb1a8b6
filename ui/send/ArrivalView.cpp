// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/ArrivalView.h"

#include "ui/common/Avatar.h"
#include "ui/common/Icons.h"
#include "ui/common/Shadow.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QLocale>
#include <QPainter>
#include <QTime>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr double frameRadius = 10;
constexpr int shadowRoom = 14;
constexpr int headHeight = 62;
constexpr int fileHeight = 26;
constexpr int pad = 18;

void writeLine(QPainter &painter, const QRect &box, Qt::Alignment side, const QFont &font, const QColor &ink,
               const QString &text, Qt::TextElideMode cut = Qt::ElideRight) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, cut, box.width()));
}

} // namespace

ArrivalView::ArrivalView(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"arrival"_s);
}

void ArrivalView::setArrival(const Arrival &arrival) {
    if (m_arrival == arrival)
        return;
    m_arrival = arrival;
    describe();
    update();
}

void ArrivalView::setAltText(const QString &alt) {
    m_alt = alt;
    describe();
}

void ArrivalView::setCardShape(const QSizeF &size) {
    m_shape = size;
    update();
}

void ArrivalView::setPicture(const QImage &picture) {
    m_picture = picture;
    update();
}

void ArrivalView::describe() {
    const QString where =
        m_arrival.place == Arrival::Place::Mail
            ? (m_arrival.from.isEmpty() ? tr("A mail to %1 with the subject “%2”").arg(m_arrival.to, m_arrival.subject)
                                        : tr("A mail from %1 to %2 with the subject “%3”")
                                              .arg(m_arrival.from, m_arrival.to, m_arrival.subject))
            : tr("In the folder %1: %2").arg(m_arrival.folder, m_arrival.files.join(u", "_s));
    setAccessibleName(where);
    setAccessibleDescription(m_alt);
}

QRect ArrivalView::frameBox() const {
    return rect().adjusted(shadowRoom, 6, -shadowRoom, -shadowRoom);
}

int ArrivalView::filesHeight() const {
    return m_arrival.files.isEmpty() ? 0 : int(m_arrival.files.size()) * fileHeight + 16;
}

QRect ArrivalView::stage() const {
    return frameBox().adjusted(0, headHeight, 0, -filesHeight());
}

QRectF ArrivalView::cardBox() const {
    const QRectF room = QRectF(stage()).adjusted(pad, pad - 2, -pad, -pad);
    const QSizeF card = m_shape.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center().x() - card.width() / 2, room.center().y() - card.height() / 2, card.width(), card.height()};
}

void ArrivalView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF frame = frameBox();
    paintShadow(painter, frame, frameRadius, Shadow::Hover, theme);
    const QColor paper = theme.dark ? theme.panel : theme.field;
    paintBox(painter, frame, frameRadius, paper, theme.border, 1);
    const QRect inside = frameBox().adjusted(1, 1, -1, -1);
    const QColor mat = theme.dark ? theme.deskEdge : theme.hover;
    painter.setClipRect(QRect(inside.left(), stage().top(), inside.width(), stage().height()));
    paintBox(painter, inside, frameRadius - 1, mat, {}, 0);
    painter.setClipping(false);
    painter.fillRect(QRect(inside.left(), stage().top() - 1, inside.width(), 1), theme.line);
    paintHead(painter, QRect(frameBox().left(), frameBox().top(), frameBox().width(), headHeight));
    paintCard(painter);
    if (filesHeight() > 0)
        paintFiles(painter, QRect(inside.left(), stage().bottom() + 1, inside.width(), filesHeight()));
}

void ArrivalView::paintHead(QPainter &painter, const QRect &head) const {
    const Theme &theme = themeOf(this);
    const auto mirrored = [&](const QRect &part) { return style()->visualRect(layoutDirection(), head, part); };
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment far = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QRect face = mirrored(QRect(head.left() + 16, head.top() + 13, 36, 36));
    const int left = head.left() + 64;
    if (m_arrival.place == Arrival::Place::Folder) {
        paintBox(painter, face, 8, theme.accentSoft, {}, 0);
        paintIcon(painter, Icon::Folder, QRectF(face).adjusted(8, 8, -8, -8), theme.accentText);
        const QString name = m_arrival.folder.section(u'/', -1, -1, QString::SectionSkipEmpty);
        const int room = head.right() - 16 - left;
        writeLine(painter, mirrored(QRect(left, head.top() + 12, room, 20)), near, uiFont(TextRole::BodyStrong),
                  theme.text, name);
        writeLine(painter, mirrored(QRect(left, head.top() + 32, room, 18)), near, uiFont(TextRole::Caption),
                  theme.text2, m_arrival.folder, Qt::ElideMiddle);
        return;
    }
    if (m_arrival.from.isEmpty()) { // no account yet: nobody's initials
        paintBox(painter, face, 8, theme.accentSoft, {}, 0);
        paintIcon(painter, Icon::Mail, QRectF(face).adjusted(8, 8, -8, -8), theme.accentText);
    } else {
        paintAvatar(painter, face, m_arrival.from);
    }
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const int timeWidth = QFontMetrics(uiFont(TextRole::Caption)).horizontalAdvance(time) + 4;
    writeLine(painter, mirrored(QRect(head.right() - 16 - timeWidth, head.top() + 13, timeWidth, 20)), far,
              uiFont(TextRole::Caption), theme.text2, time);
    QFont strong = uiFont(TextRole::BodyStrong);
    strong.setWeight(QFont::DemiBold);
    writeLine(painter, mirrored(QRect(left, head.top() + 12, head.right() - 28 - timeWidth - left, 20)), near, strong,
              theme.text, m_arrival.subject);
    writeLine(painter, mirrored(QRect(left, head.top() + 32, head.right() - 16 - left, 18)), near,
              uiFont(TextRole::Caption), theme.text2,
              m_arrival.to.isEmpty()     ? m_arrival.from
              : m_arrival.from.isEmpty() ? tr("To %1").arg(m_arrival.to)
                                         : tr("%1 to %2").arg(m_arrival.from, m_arrival.to));
}

void ArrivalView::paintCard(QPainter &painter) const {
    const Theme &theme = themeOf(this);
    const QRectF box = cardBox();
    paintShadow(painter, box, 3, Shadow::Thumb, theme);
    if (m_picture.isNull()) {
        paintBox(painter, box, 3, Qt::white, {}, 0);
        paintIcon(painter, Icon::Picture, QRectF(box.center().x() - 16, box.center().y() - 16, 32, 32),
                  QColor(0xC8BFB4), 1.4);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, m_picture);
    painter.restore();
}

void ArrivalView::paintFiles(QPainter &painter, const QRect &box) const {
    const Theme &theme = themeOf(this);
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), theme.line);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int y = box.top() + 8;
    for (const QString &file : m_arrival.files) {
        const QRect row(box.left() + 18, y, box.width() - 36, fileHeight);
        const auto mirrored = [&](const QRect &part) { return style()->visualRect(layoutDirection(), row, part); };
        paintIcon(painter, Icon::Picture, QRectF(mirrored(QRect(row.left(), y + 5, 16, 16))), theme.text2);
        writeLine(painter, mirrored(row.adjusted(26, 0, 0, 0)), near, uiFont(TextRole::Button), theme.text, file,
                  Qt::ElideMiddle);
        y += fileHeight;
    }
}

} // namespace thanksmith

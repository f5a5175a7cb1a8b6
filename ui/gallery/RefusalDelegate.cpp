// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/RefusalDelegate.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QTextLayout>

namespace thanksmith {

namespace {

constexpr int nameHeight = 20;
constexpr int lineHeight = 17;
constexpr int reasonLines = 2;
constexpr int air = 9;

/// In two lines; what is more ends in "…".
void paintReason(QPainter &painter, const QRect &box, const QString &text, const QFont &font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    const int cut = line.isValid() ? line.textLength() : 0;
    const auto draw = [&](int at, const QString &words) {
        painter.drawText(QRect(box.left(), box.top() + at * lineHeight, box.width(), lineHeight),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, elided(words, font, box.width()));
    };
    draw(0, text.left(cut).trimmed());
    if (cut < text.size())
        draw(1, text.mid(cut).trimmed());
}

} // namespace

RefusalDelegate::RefusalDelegate(int edge, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_edge(edge) {}

QSize RefusalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {100, nameHeight + reasonLines * lineHeight + 2 * air};
}

void RefusalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const QRect box = option.rect.adjusted(m_edge, air, -m_edge, -air);
    const QFont nameFont = uiFont(TextRole::Heading);
    painter->setFont(nameFont);
    painter->setPen(theme.text);
    painter->drawText(QRect(box.left(), box.top(), box.width(), nameHeight),
                      Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      elided(index.data().toString(), nameFont, box.width()));
    const QFont font = uiFont(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(theme.text2);
    paintReason(*painter, box.adjusted(0, nameHeight, 0, 0), index.data(reasonRole).toString(), font);
    painter->fillRect(QRect(box.left(), option.rect.bottom(), box.width(), 1), theme.line);
    if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
        paintBox(*painter, option.rect.adjusted(m_edge - 8, 2, 8 - m_edge, -2), 8, Qt::transparent, theme.focus, 2);
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/SendFacts.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"

#include <QLocale>
#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

SendFacts::SendFacts(QWidget *parent)
    : QWidget(parent) {
    setFont(uiFont(TextRole::Button));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"facts"_s);
}

void SendFacts::setBytes(qint64 bytes) {
    m_bytes = bytes;
    retell();
}

void SendFacts::setAccount(const QString &name) {
    m_account = name;
    retell();
}

void SendFacts::setObstacle(const QString &reason) {
    m_obstacle = reason;
    retell();
}

QString SendFacts::text() const {
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    QStringList facts;
    if (m_bytes > 0)
        facts << QLocale().formattedDataSize(m_bytes, 0, QLocale::DataSizeSIFormat);
    facts << tr("alt text included");
    if (!m_account.isEmpty())
        facts << tr("account “%1”").arg(m_account);
    return facts.join(u" · "_s);
}

void SendFacts::retell() {
    setAccessibleName(text());
    setToolTip(text());
    update();
}

void SendFacts::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool good = m_obstacle.isEmpty();
    const auto mirrored = [this](const QRect &part) { return style()->visualRect(layoutDirection(), rect(), part); };
    paintIcon(painter, good ? Icon::Check : Icon::Info, QRectF(mirrored(QRect(0, height() / 2 - 9, 18, 18))),
              good ? theme.accentText : theme.text2, good ? 2.2 : 1.7);
    const QRect words = mirrored(rect().adjusted(26, 0, 0, 0));
    painter.setFont(font());
    painter.setPen(theme.text2);
    const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QRect needed = fontMetrics().boundingRect(words, Qt::TextWordWrap, text());
    if (needed.height() <= height() && needed.width() <= words.width())
        painter.drawText(words, int(near) | Qt::TextWordWrap, text());
    else
        painter.drawText(words, int(near) | Qt::TextSingleLine, elided(text(), font(), words.width()));
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleBar.h"

#include "ui/common/Avatar.h"
#include "ui/common/FloatingPill.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 44;
constexpr double corner = 10;
constexpr int avatarSide = 26;
constexpr int avatarStep = 16;
constexpr int mostAvatars = 3;

} // namespace

PeopleBar::PeopleBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new WordButton(this))
    , m_close(new IconButton(Icon::Close, tr("Back to one card"), this)) {
    setFixedHeight(barHeight);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setPadding(6, 36);
    m_list->setCentred(false);
    m_list->setFont(uiFont(TextRole::BodyStrong));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setMinimumWidth(60);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    row->addSpacing(14 + avatarSide + (mostAvatars - 1) * avatarStep + 4); // the avatars; mirrored with the rest
    row->addWidget(m_list, 1);
    row->addWidget(m_close);
    connect(m_list, &QPushButton::clicked, this, &PeopleBar::listRequested);
    connect(m_close, &QPushButton::clicked, this, &PeopleBar::closeRequested);
}

void PeopleBar::present(const QString &label, const QStringList &names, int count, int faults) {
    m_label = label;
    m_names = names.mid(0, mostAvatars);
    m_count = u" · "_s + QString::number(count);
    m_list->setGlyph(faults > 0 ? std::optional(Icon::Warning) : std::nullopt);
    const QString all = tr("To %1, %n people", nullptr, count).arg(label);
    const QString words = faults > 0 ? all + u"; "_s + tr("%n to be checked", nullptr, faults) : all;
    m_list->setToolTip(words);
    m_list->setAccessibleName(words);
    fitLabel();
    update();
}

void PeopleBar::fitLabel() {
    const int room =
        m_list->width() - 16 - (m_list->glyph() ? 24 : 0) - m_list->fontMetrics().horizontalAdvance(m_count);
    m_list->setText(elided(m_label, m_list->font(), std::max(20, room)) + m_count);
}

void PeopleBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    fitLabel();
}

void PeopleBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), corner, theme.field, theme.fieldBorder, 1);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = m_names.size() - 1; i >= 0; --i) {
        const QRectF box =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(12 + int(i) * avatarStep, (barHeight - avatarSide) / 2, avatarSide, avatarSide));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.field);
        painter.drawEllipse(box.adjusted(-2, -2, 2, 2));
        paintAvatar(painter, box, m_names[i]);
    }
}

} // namespace thanksmith

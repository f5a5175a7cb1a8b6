// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleModel.h"

#include "studio/ErrorText.h"
#include "ui/common/Avatar.h"
#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 52;
constexpr int avatarSide = 32;
} // namespace

PeopleModel::PeopleModel(const ManyCards &cards, QObject *parent)
    : QAbstractListModel(parent)
    , m_cards(cards) {
    refresh();
}

void PeopleModel::refresh() {
    beginResetModel();
    m_count = m_cards.count();
    m_faults.clear();
    for (const BatchFault &fault : m_cards.faults()) {
        QString words = errorText(fault.error);
        const QString prefix = fault.error.subject + u": "_s;
        if (words.startsWith(prefix) && words.size() > prefix.size()) { // the name stands above
            words = words.sliced(prefix.size());
            words[0] = words[0].toUpper();
        }
        m_faults.insert(fault.person, words);
    }
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_count);
}

QString PeopleModel::faultOf(std::size_t person) const {
    return m_faults.value(person);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const {
    const auto person = std::size_t(index.row());
    if (!index.isValid() || person >= m_cards.count())
        return {};
    const QString fault = faultOf(person);
    switch (role) {
    case Qt::DisplayRole:
        return personLabel(m_cards.people(), person);
    case DetailRole:
        return fault.isEmpty() ? m_cards.people().contacts[person].email : fault;
    case FaultRole:
        return !fault.isEmpty();
    case PersonRole:
        return qulonglong(person);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return fault.isEmpty() ? personLabel(m_cards.people(), person)
                               : personLabel(m_cards.people(), person) + u": "_s + fault;
    default:
        return {};
    }
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect.adjusted(1, 1, -1, -1);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    const auto near = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor fill = chosen ? theme.accentSoft : theme.hover;
        paintBox(*painter, row, 8, fill, chosen && theme.highContrast ? theme.border : fill, 1);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
        paintBox(*painter, row, 8, Qt::transparent, theme.focus, 2);
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = index.data().toString();
    paintAvatar(*painter, place(QRect(row.left() + 8, row.center().y() - avatarSide / 2, avatarSide, avatarSide)),
                name);
    const bool fault = index.data(PeopleModel::FaultRole).toBool();
    const QString detail = index.data(PeopleModel::DetailRole).toString();
    const auto write = [&](const QRect &box, TextRole role, const QColor &ink, const QString &words) {
        painter->setFont(uiFont(role));
        painter->setPen(ink);
        painter->drawText(place(box), near | Qt::TextSingleLine, elided(words, painter->font(), box.width()));
    };
    const QRect words = row.adjusted(8 + avatarSide + 12, 0, -10, 0);
    write(detail.isEmpty() ? words : QRect(words.left(), row.top() + 5, words.width(), 20), TextRole::BodyStrong,
          theme.text, name);
    if (detail.isEmpty())
        return;
    QRect lower(words.left(), row.top() + 26, words.width(), 18);
    if (fault) {
        paintIcon(*painter, Icon::Warning, place(QRect(lower.left(), lower.top() + 1, 16, 16)), theme.warn);
        lower.adjust(21, 0, 0, 0);
    }
    write(lower, TextRole::Caption, fault ? theme.warn : theme.text2, detail);
}

} // namespace thanksmith

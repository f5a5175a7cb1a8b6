// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PersonCompleter.h"

#include "ui/common/Avatar.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/PopupFrame.h"
#include "ui/editor/PopupRow.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int inset = 6;
constexpr int face = 30;
constexpr int addressRole = Qt::UserRole + 1;

class PersonDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const QRect row = paintPopupRow(*painter, option);
        const QString name = index.data().toString();
        const QRect avatar(row.left() + 10, row.center().y() - face / 2, face, face);
        paintAvatar(*painter, option.widget->style()->visualRect(option.direction, row, avatar), name);
        const QRect words(row.left() + 20 + face, row.top() + 7, row.width() - face - 30, 18);
        paintPopupLine(*painter, option, row, words, uiFont(TextRole::BodyStrong), theme.text, name);
        paintPopupLine(*painter, option, row, words.translated(0, 18), uiFont(TextRole::Caption), theme.text2,
                       index.data(addressRole).toString());
    }
};

/// The list itself is the popup window, so it paints its own panel.
class PersonList final : public QListView {
public:
    PersonList() {
        makePopup(this);
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setViewportMargins(popupShadow + inset, popupShadow + inset, popupShadow + inset, popupShadow + inset);
    }

protected:
    bool event(QEvent *event) override {
        if (event->type() == QEvent::Paint) {
            QPainter painter(this);
            paintPopup(painter, this);
            return true;
        }
        return QListView::event(event);
    }
};

} // namespace

PersonCompleter::PersonCompleter(QLineEdit *line, QWidget *frame)
    : QCompleter(line)
    , m_frame(frame)
    , m_people(new QStandardItemModel(this)) {
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setModel(m_people);
    setMaxVisibleItems(6);
    auto *list = new PersonList;
    setPopup(list);
    list->setItemDelegate(new PersonDelegate(list)); // setPopup puts its own
    list->setAccessibleName(tr("Earlier recipients"));
    setWidget(line);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < int(m_found.size()))
            Q_EMIT picked(m_found.at(std::size_t(index.row())));
    });
}

void PersonCompleter::ask(const QString &prefix) {
    const int question = ++m_question;
    if (!m_find || prefix.trimmed().isEmpty()) {
        hide();
        return;
    }
    m_find(prefix.trimmed(), [self = QPointer(this), question](std::vector<KnownRecipient> people) {
        if (self && question == self->m_question)
            self->offer(std::move(people));
    });
}

void PersonCompleter::hide() {
    ++m_question;
    popup()->hide();
}

void PersonCompleter::offer(std::vector<KnownRecipient> people) {
    m_found = std::move(people);
    m_people->clear();
    for (const KnownRecipient &person : m_found) {
        const QString name = person.to.name.isEmpty() ? person.to.address : person.to.name;
        auto *item = new QStandardItem(name);
        item->setData(person.to.address, addressRole);
        item->setData(u"%1, %2"_s.arg(name, person.to.address), Qt::AccessibleTextRole);
        m_people->appendRow(item);
    }
    if (m_found.empty() || !widget()->hasFocus()) {
        popup()->hide();
        return;
    }
    complete();
    const QRect frame(m_frame->mapToGlobal(QPoint(0, 0)), m_frame->size());
    const int rows = qMin(maxVisibleItems(), int(m_found.size()));
    popup()->setGeometry(popupGeometry(m_frame, frame, rows * rowHeight + 2 * inset));
}

} // namespace thanksmith

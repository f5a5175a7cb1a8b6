// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PlaceholderRow.h"

#include "ui/common/Buttons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace thanksmith {
using namespace Qt::StringLiterals;

PlaceholderRow::PlaceholderRow(QWidget *writing, QWidget *parent)
    : QWidget(parent)
    , m_writing(writing)
    , m_button(new QuietButton(tr("Insert from the list"), this))
    , m_menu(new QMenu(this)) {
    m_button->setGlyph(Icon::Person);
    m_button->setObjectName(u"placeholders"_s);
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Puts a column of the list where the caret is; each card shows that person's value."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    row->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool writes = qobject_cast<QLineEdit *>(now) != nullptr || qobject_cast<QTextEdit *>(now) != nullptr;
        if (writes && m_writing->isAncestorOf(now))
            m_last = now;
    });
}

void PlaceholderRow::setTitles(const QStringList &titles) {
    m_menu->clear();
    for (const QString &title : titles) {
        QAction *action = m_menu->addAction(u'{' + QString(title).replace(u'&', u"&&"_s) + u'}');
        connect(action, &QAction::triggered, this, [this, title] { insert(title); });
    }
}

void PlaceholderRow::insert(const QString &title) {
    const QString words = u'{' + title + u'}';
    QWidget *target = m_last ? m_last.data() : m_writing->findChild<QTextEdit *>();
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->insert(words);
    } else if (auto *text = qobject_cast<QTextEdit *>(target)) {
        text->textCursor().insertText(words);
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ListHolder.h"

#include "ui/common/SampleList.h"

#include <QEvent>

namespace thanksmith {

ListHolder::ListHolder(SampleList *list)
    : m_list(list) {
    list->setParent(this);
    list->installEventFilter(this);
}

void ListHolder::resizeEvent(QResizeEvent *) {
    fit();
}

bool ListHolder::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return QWidget::eventFilter(watched, event);
}

bool ListHolder::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) // the list's geometry changed
        fit();
    return QWidget::event(event);
}

void ListHolder::fit() {
    const int height = m_list->heightForWidth(width());
    m_list->setGeometry(0, 0, width(), height);
    setFixedHeight(height);
}

} // namespace thanksmith

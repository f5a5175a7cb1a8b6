// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QContextMenuEvent;
class QWidget;

namespace thanksmith {

class CardDocument;

/// Text fields that write into a card have no undo of their own: this filter sends their undo and redo to the card's
/// document (its window's action gets the key first), gives their menus the document's two entries, and ends a run of
/// typing when a field is left.
class DocumentKeys : public QObject {
    Q_OBJECT
public:
    explicit DocumentKeys(CardDocument &document, QObject *parent = nullptr);
    /// Watches a QLineEdit or QTextEdit.
    void watch(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(QWidget *field, const QContextMenuEvent &event);

    CardDocument &m_document;
};

} // namespace thanksmith

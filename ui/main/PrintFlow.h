// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"
#include "ui/main/Services.h"

#include <QObject>

namespace thanksmith {

class CardDocument;
class CardFiles;
class ManyFlow;

/// Prints the open card, or everybody's where there is a list, and records it in the history.
class PrintFlow : public QObject {
    Q_OBJECT
public:
    PrintFlow(Services &services, CardDocument &document, ManyFlow &many, CardFiles &files, QWidget *window);

    void print();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void printCards(std::vector<Card> cards);

    Services &m_services;
    CardDocument &m_document;
    ManyFlow &m_many;
    CardFiles &m_files;
    QWidget *m_window;
};

} // namespace thanksmith

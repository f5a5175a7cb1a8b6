// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/CardDocument.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace thanksmith {

class QuietButton;
class TurnSwitch;

/// Paper, orientation and the card's language, in one row.
class PaperRow : public QWidget {
    Q_OBJECT
public:
    explicit PaperRow(CardDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &tag);

private:
    void fillPapers();
    void fillLanguages();
    void showCard(const Card &card);

    CardDocument &m_document;
    QComboBox *m_paper;
    TurnSwitch *m_turn;
    QuietButton *m_language;
    QMenu *m_languages;
};

} // namespace thanksmith

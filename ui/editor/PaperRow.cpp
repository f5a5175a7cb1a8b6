// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PaperRow.h"

#include "card/Paper.h"
#include "studio/Languages.h"
#include "studio/Starters.h"
#include "ui/common/Buttons.h"
#include "ui/common/Type.h"
#include "ui/editor/TurnSwitch.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

/// Characters: the box shows less than its widest entry rather than pushing the row apart.
constexpr int leastPaper = 7;
constexpr int leastWidth = 88; ///< px

} // namespace

PaperRow::PaperRow(CardDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_paper(new QComboBox(this))
    , m_turn(new TurnSwitch(this))
    , m_language(new QuietButton({}, this))
    , m_languages(new QMenu(m_language)) {
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setToolTip(tr("Paper"));
    m_paper->setFont(uiFont(TextRole::Button));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paper->setMinimumContentsLength(leastPaper);
    m_paper->setMinimumWidth(leastWidth);
    m_language->setObjectName(u"language"_s);
    m_language->setMenu(m_languages);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_paper, 1);
    row->addWidget(m_turn);
    row->addWidget(m_language);
    fillPapers();
    fillLanguages();
    connect(m_turn, &TurnSwitch::chosen, this, [this](bool landscape) {
        Card next = m_document.card();
        next.landscape = landscape;
        m_document.change(CardPart::Paper, next);
    });
    connect(&m_document, &CardDocument::cardChanged, this,
            [this](const Card &, const Card &after) { showCard(after); });
    showCard(m_document.card());
}

void PaperRow::fillPapers() {
    for (const Paper &paper : papers())
        m_paper->addItem(paper.name.in(QLocale().bcp47Name()), paper.id);
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        Card next = m_document.card();
        next.paper = m_paper->itemData(index).toString();
        m_document.change(CardPart::Paper, next);
    });
}

void PaperRow::fillLanguages() {
    QStringList tags = availableLanguages() + starterLanguages() + QStringList{u"en"_s};
    tags.removeDuplicates();
    tags.sort();
    auto *group = new QActionGroup(m_languages);
    for (const QString &tag : tags) {
        QAction *action = m_languages->addAction(languageName(tag));
        action->setCheckable(true);
        action->setData(tag);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT languageChosen(tag); });
    }
}

void PaperRow::showCard(const Card &card) {
    const int paper = m_paper->findData(card.paper);
    if (paper != m_paper->currentIndex())
        m_paper->setCurrentIndex(paper);
    const Paper *sheet = findPaper(card.paper);
    m_turn->setEnabled(!sheet || sheet->size.width() != sheet->size.height());
    m_turn->setLandscape(card.landscape);
    const QString code = card.language.section(u'-', 0, 0).toUpper();
    if (code == m_language->text())
        return;
    const QString words = tr("Language of the card: %1").arg(languageName(card.language));
    m_language->setText(code);
    m_language->setAccessibleName(words);
    m_language->setToolTip(words);
    for (QAction *action : m_languages->actions())
        action->setChecked(card.language.startsWith(action->data().toString()));
}

} // namespace thanksmith

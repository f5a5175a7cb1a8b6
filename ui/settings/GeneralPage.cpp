// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/GeneralPage.h"

#include "card/Card.h"
#include "studio/Languages.h"
#include "studio/NewCard.h"
#include "studio/Starters.h"
#include "studio/Typing.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Type.h"
#include "ui/settings/SettingRow.h"
#include "ui/settings/SettingsDialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int sectionGap = 22;

/// The same order as ThemeChoice.
const QStringList &appearanceIds() {
    static const QStringList ids{u"system"_s, u"light"_s, u"dark"_s};
    return ids;
}

} // namespace

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings) {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(sectionGap);
    addLanguage(page);
    addAppearance(page);
    addSignature(page);
    addCardLanguage(page);
    addTyping(page);
    page->addStretch();
}

void GeneralPage::addLanguage(QVBoxLayout *page) {
    auto *box = languageBox(tr("As the system"), availableLanguages(), m_settings.get(uiLanguage));
    box->setObjectName(u"language"_s);
    auto *note = quietWords(tr("The new language shows when Thanksmith is started again."));
    note->setObjectName(u"language-note"_s);
    addSetting(page, tr("Language"), box);
    qobject_cast<QVBoxLayout *>(page->itemAt(page->count() - 1)->layout())->addWidget(note);
    note->hide();
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, note] {
        const QString tag = box->currentData().toString();
        m_settings.set(uiLanguage, tag);
        note->show();
        box->setAccessibleDescription(note->text());
        Q_EMIT languageChosen(tag);
    });
}

void GeneralPage::addAppearance(QVBoxLayout *page) {
    auto *segments = new SegmentedControl;
    segments->setObjectName(u"appearance"_s);
    const QString heading = tr("Appearance");
    for (const QString &label : {tr("As the system"), tr("Light"), tr("Dark")})
        segments->segment(segments->addSegment(label))->setAccessibleName(tr("%1: %2").arg(heading, label));
    segments->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    segments->setCurrentIndex(int(themeChoice(m_settings)));
    connect(segments, &SegmentedControl::currentChanged, this, [this](int index) {
        m_settings.set(appearance, appearanceIds().value(index, appearance.fallback));
        Q_EMIT themeChosen(themeChoice(m_settings));
    });
    addSetting(page, heading, segments);
}

void GeneralPage::addSignature(QVBoxLayout *page) {
    auto *line = new QLineEdit(m_settings.get(signature));
    line->setObjectName(u"signature"_s);
    line->setFont(uiFont(TextRole::Body));
    line->setMinimumHeight(36);
    line->setMaxLength(maxShortText);
    line->setPlaceholderText(tr("Jonas · Team Support"));
    connect(line, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_settings.set(signature, words.trimmed());
        Q_EMIT signatureChanged(words.trimmed());
    });
    addSetting(page, tr("Signature"), line, tr("New cards are signed like this."));
}

void GeneralPage::addCardLanguage(QVBoxLayout *page) {
    QStringList tags = availableLanguages();
    for (const QString &tag : starterLanguages())
        if (!tags.contains(tag))
            tags << tag;
    auto *box = languageBox(tr("As Thanksmith"), tags, m_settings.get(cardLanguage));
    box->setObjectName(u"card-language"_s);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_settings.set(cardLanguage, box->currentData().toString());
        Q_EMIT cardLanguageChosen(box->currentData().toString());
    });
    addSetting(page, tr("Language of cards"), box, tr("For greetings, quotation marks, hyphens and screen readers."));
}

void GeneralPage::addTyping(QVBoxLayout *page) {
    auto *box = new QCheckBox(tr("Quotation marks and dashes of the card's language"));
    box->setObjectName(u"typographic"_s);
    box->setFont(uiFont(TextRole::Body));
    box->setChecked(m_settings.get(typographicTyping));
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(typographicTyping, on); });
    addSetting(page, tr("While typing"), box, tr("Undo takes each of them back."));
}

} // namespace thanksmith

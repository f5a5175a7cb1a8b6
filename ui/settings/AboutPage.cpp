// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutPage.h"

#include "ui/common/Type.h"
#include "ui/settings/SettingRow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QLabel *line(const QString &text, const QFont &font) {
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addPart(QVBoxLayout *page, const QString &title, const QString &words) {
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(line(title, uiFont(TextRole::Heading)));
    column->addWidget(line(words, uiFont(TextRole::Body)));
    page->addLayout(column);
}

} // namespace

AboutPage::AboutPage(const QString &version, QWidget *parent)
    : QWidget(parent) {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(20);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(line(tr("A thank-you machine."), emotionalFont(32)));
    auto *name = line(tr("Thanksmith %1").arg(version), uiFont(TextRole::Body));
    name->setObjectName(u"version"_s);
    head->addWidget(name);
    page->addLayout(head);
    addPart(page, tr("Private by design"),
            tr("No account, no tracking, no server of ours. What you write stays on this computer until you send it."));
    addPart(page, tr("Licence"),
            tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
               "warranty."));
    addPart(page, tr("Built on"),
            u"Qt · Pango · HarfBuzz · cairo · FreeType · Fontconfig · Hyphen · librsvg · Expat · libpng · GMime · "
            u"SQLite · QtKeychain · CUPS · minizip · zlib"_s);
    addPart(page, tr("Typefaces"),
            tr("EB Garamond, Inter, Vollkorn, Quicksand, Dancing Script and Lobster Two, all under the SIL Open Font "
               "License. What they lack is set in others that are installed."));
    page->addStretch();
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WordNotes.h"

#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/editor/Words.h"

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMissing = 3;

QLabel *makeNote(const QString &name, QWidget *parent) {
    auto *note = new QLabel(parent);
    note->setObjectName(name);
    note->setFont(uiFont(TextRole::Caption));
    note->setForegroundRole(QPalette::Dark);
    return note;
}

} // namespace

WordNotes::WordNotes(QWidget *surface)
    : QObject(surface)
    , m_room(makeNote(u"room"_s, surface))
    , m_count(makeNote(u"count"_s, surface)) {}

void WordNotes::show(const CardTexts &texts, double fill, const QStringList &missing) {
    const bool empty = texts.message.isEmpty();
    const int words = countWords(texts.message);
    const int all = words + countWords(texts.title) + countWords(texts.closing) + countWords(texts.from);
    m_count->setText(tr("%n words", nullptr, words));
    m_count->setVisible(!empty);
    const Room room = empty ? Room{} : roomLeft(fill, all);
    QString text;
    if (!missing.isEmpty())
        text = tr("no font has %1").arg(missing.mid(0, shownMissing).join(u' '));
    else if (room.state == Room::State::TooMany)
        text = tr("about %n too many", nullptr, room.words);
    else if (room.state == Room::State::Some)
        text = room.words <= 1 ? tr("the card is full") : tr("room for %n more", nullptr, room.words);
    m_room->setText(text);
    m_room->setVisible(!text.isEmpty());
    m_room->setToolTip(missing.size() > shownMissing ? missing.join(u' ') : QString());
    const bool warns = room.state == Room::State::TooMany || !missing.isEmpty();
    const Theme &theme = themeOf(m_count);
    const QColor ink = warns ? theme.warn : theme.text3;
    QPalette colours = m_count->palette();
    if (m_room->palette().color(QPalette::Dark) == ink)
        return;
    colours.setColor(QPalette::Dark, ink);
    m_room->setPalette(colours);
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPager.h"

#include "ui/common/Type.h"

#include <QAction>
#include <QHBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 120; ///< px
constexpr int leastName = 24;   ///< px; less says nothing

} // namespace

PersonPager::PersonPager(QWidget *parent)
    : FloatingPill(parent)
    , m_previous(new QAction(icon(Icon::ChevronLeft), tr("Previous card"), this))
    , m_next(new QAction(icon(Icon::ChevronRight), tr("Next card"), this))
    , m_name(new WordButton(this)) {
    m_previous->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_next->setShortcut(Qt::ALT | Qt::Key_PageDown);
    for (QAction *action : {m_previous, m_next})
        action->setShortcutContext(Qt::WindowShortcut);
    row()->addWidget(buttonOf(Icon::ChevronLeft, m_previous));
    row()->addWidget(m_name);
    row()->addWidget(buttonOf(Icon::ChevronRight, m_next));
    setAccessibleName(tr("Cards of the list"));
    connect(m_name, &QPushButton::clicked, this, &PersonPager::listRequested);
}

void PersonPager::present(const QString &name, int number, int count, bool warning) {
    m_person = name;
    m_place = tr("%1 of %2", "1 of 40").arg(number).arg(count);
    m_name->setGlyph(warning ? std::optional(Icon::Warning) : std::nullopt);
    m_name->setToolTip(name);
    m_name->setAccessibleName(warning ? tr("%1, %2, to be checked; show the list").arg(name, m_place)
                                      : tr("%1, %2; show the list").arg(name, m_place));
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < count);
    m_name->setText(elided(name, m_name->font(), widestName) + u" · "_s + m_place);
    layout()->invalidate();
    m_wanted = layout()->sizeHint().width();
    resize(sizeHint());
    fitName();
}

void PersonPager::resizeEvent(QResizeEvent *event) {
    FloatingPill::resizeEvent(event);
    fitName();
}

/// A narrow one shortens the name, and at last leaves it out.
void PersonPager::fitName() {
    const QString most = elided(m_person, m_name->font(), widestName);
    const int missing = std::max(0, m_wanted - width());
    const int room = m_name->fontMetrics().horizontalAdvance(most) - missing;
    const QString name = room < leastName ? QString() : elided(m_person, m_name->font(), room) + u" · "_s;
    m_name->setText(name + m_place);
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPager.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int shadowRoom = 22;
constexpr int pillHeight = 40;
constexpr int widestName = 96; ///< px: with the zoom beside it, it fits the desk of the smallest window

/// The name and number: quiet words that act.
class NameButton final : public PaintedButton {
public:
    explicit NameButton(QWidget *parent)
        : PaintedButton(QString(), parent) {
        setShape({.height = 32, .padding = 8, .glyphSize = 16, .radius = 8});
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (over())
            paintBox(painter, rect(), shape().radius, theme.hover, theme.hover, 0);
        paintContent(painter, rect(), glyph() ? theme.warn : theme.text);
    }
};

IconButton *arrow(Icon which, QAction *action, QWidget *parent) {
    auto *button = new IconButton(which, QString(), parent);
    button->setAction(action);
    return button;
}

} // namespace

PersonPager::PersonPager(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QAction(icon(Icon::ChevronLeft), tr("Previous card"), this))
    , m_next(new QAction(icon(Icon::ChevronRight), tr("Next card"), this))
    , m_name(new NameButton(this)) {
    m_previous->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_next->setShortcut(Qt::ALT | Qt::Key_PageDown);
    for (QAction *action : {m_previous, m_next})
        action->setShortcutContext(Qt::WindowShortcut);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + 4, shadowRoom + 2, shadowRoom + 4, shadowRoom + 2);
    row->setSpacing(0);
    row->addWidget(arrow(Icon::ChevronLeft, m_previous, this));
    row->addWidget(m_name);
    row->addWidget(arrow(Icon::ChevronRight, m_next, this));
    setFixedHeight(pillHeight + 2 * shadowRoom);
    setAccessibleName(tr("Cards of the list"));
    connect(m_name, &QPushButton::clicked, this, &PersonPager::listRequested);
}

void PersonPager::present(const QString &name, int number, int count, bool warning) {
    const QString place = tr("%1 of %2", "1 of 40").arg(number).arg(count);
    m_name->setText(elided(name, m_name->font(), widestName) + u" · "_s + place);
    m_name->setGlyph(warning ? std::optional(Icon::Warning) : std::nullopt);
    m_name->setToolTip(name);
    m_name->setAccessibleName(warning ? tr("%1, %2, to be checked; show the list").arg(name, place)
                                      : tr("%1, %2; show the list").arg(name, place));
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < count);
    m_name->updateGeometry();
    adjustSize();
}

void PersonPager::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect box = rect().adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintFloating(painter, box, box.height() / 2.0, Shadow::Pill, themeOf(this));
}

} // namespace thanksmith

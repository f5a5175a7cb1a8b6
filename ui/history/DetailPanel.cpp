// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailPanel.h"

#include "ui/common/Avatar.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/history/EraseNotice.h"
#include "ui/history/LargeCard.h"
#include "ui/history/StepList.h"
#include "ui/history/TimelineModel.h"

#include "studio/ErrorText.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 20;
constexpr int footGap = 8;

QLabel *label(TextRole role, QWidget *parent) {
    auto *made = new QLabel(parent);
    made->setFont(uiFont(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

bool canRetry(OutboxState state) {
    return state == OutboxState::Failed || state == OutboxState::RetryAt;
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_footer(new QWidget(this))
    , m_picture(new LargeCard(m_content))
    , m_avatar(new Avatar(QString(), 40, m_content))
    , m_name(label(TextRole::Primary, m_content))
    , m_address(label(TextRole::Caption, m_content))
    , m_way(label(TextRole::Caption, m_content))
    , m_steps(new StepList(m_content))
    , m_reason(new Banner(m_content))
    , m_erase(new EraseNotice(m_footer))
    , m_primary(new PrimaryButton(tr("Try again"), m_footer))
    , m_first(new QuietButton(QString(), m_footer))
    , m_second(new QuietButton(QString(), m_footer))
    , m_more(new IconButton(Icon::More, tr("More actions"), m_footer))
    , m_newCard(new QAction(tr("Open as new card"), this))
    , m_export(new QAction(tr("Save a copy …"), this))
    , m_forget(new QAction(tr("It did not arrive, forget it"), this))
    , m_eraseAction(new QAction(tr("Erase this person …"), this)) {
    setAccessibleName(tr("Card"));
    build();
    buildActions();
    tint();
    setEntry(std::nullopt);
}

void DetailPanel::build() {
    auto *person = new QGridLayout;
    person->setHorizontalSpacing(12);
    person->setVerticalSpacing(1);
    person->addWidget(m_avatar, 0, 0, 3, 1, Qt::AlignTop);
    person->addWidget(m_name, 0, 1);
    person->addWidget(m_address, 1, 1);
    person->addWidget(m_way, 2, 1);
    person->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(0);
    column->addWidget(m_picture);
    column->addLayout(person);
    column->addSpacing(16);
    column->addWidget(m_steps);
    column->addSpacing(12);
    column->addWidget(m_reason);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_first->setTall(true);
    m_second->setTall(true);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(footGap);
    m_choices->addWidget(m_first, 1);
    m_choices->addWidget(m_second, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(footGap);
    row->addLayout(m_choices, 1);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    auto *foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(padding, 12, padding, padding);
    foot->setSpacing(10);
    foot->addWidget(m_erase);
    foot->addWidget(m_primary);
    foot->addLayout(row);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_footer);
}

void DetailPanel::buildActions() {
    auto *menu = new QMenu(this);
    menu->addActions({m_newCard, m_export, m_forget});
    menu->addSeparator();
    menu->addAction(m_eraseAction);
    m_more->setMenu(menu);
    connect(m_newCard, &QAction::triggered, this, &DetailPanel::newCardWanted);
    connect(m_export, &QAction::triggered, this, &DetailPanel::exportWanted);
    connect(m_forget, &QAction::triggered, this, [this] { Q_EMIT resolveWanted(m_entry->id(), false); });
    connect(m_eraseAction, &QAction::triggered, this, [this] {
        m_erase->ask(m_entry->name(), m_entry->sent.to.address);
        Q_EMIT eraseCountWanted(m_entry->sent.to.address);
    });
    connect(m_erase, &EraseNotice::confirmed, this, &DetailPanel::eraseWanted);
    connect(m_erase, &EraseNotice::kept, this, &DetailPanel::takeFocus);
    connect(m_primary, &PrimaryButton::clicked, this, [this] {
        if (m_entry->open && m_entry->open->state == OutboxState::NeedsAuth)
            Q_EMIT signInWanted(m_entry->sent.account);
        else if (m_entry->open && isPlanned(*m_entry->open))
            Q_EMIT sendNowWanted(m_entry->id());
        else
            Q_EMIT retryWanted(m_entry->id());
    });
    connect(m_first, &QuietButton::clicked, this, [this] {
        if (!m_entry->open)
            Q_EMIT newCardWanted();
        else if (m_entry->open->state == OutboxState::Unknown)
            Q_EMIT resolveWanted(m_entry->id(), true);
        else
            Q_EMIT cancelWanted(m_entry->id());
    });
    connect(m_second, &QuietButton::clicked, this, [this] { Q_EMIT retryWanted(m_entry->id()); });
}

void DetailPanel::setEntry(const std::optional<TimelineEntry> &entry) {
    const bool other = !entry || !m_entry || entry->id() != m_entry->id();
    m_entry = entry;
    m_scroll->setVisible(entry.has_value());
    m_footer->setVisible(entry.has_value());
    if (other) {
        m_erase->hide();
        m_cardThere = false;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (!entry)
        return;
    m_steps->setSteps(stepsOf(*entry, QDate::currentDate()));
    showPerson();
    showReason();
    showActions();
}

void DetailPanel::showPerson() {
    const Recipient &to = m_entry->sent.to;
    m_avatar->setName(m_entry->name());
    m_name->setText(m_entry->name());
    m_address->setText(to.address);
    m_address->setVisible(!to.address.isEmpty() && to.address != m_entry->name());
    m_way->setText(
        m_entry->sent.account.isEmpty()
            ? channelText(m_entry->sent.channel)
            : tr("%1, account %2", "channel, account").arg(channelText(m_entry->sent.channel), m_entry->sent.account));
    m_picture->setAccessibleName(tr("Picture of the card “%1”").arg(m_entry->sent.title));
}

void DetailPanel::showReason() {
    if (!m_entry->open) {
        m_reason->hide();
        return;
    }
    const OutboxItem &item = *m_entry->open;
    if (item.state == OutboxState::Unknown && item.reason.code.isEmpty())
        m_reason->present(Banner::Tone::Warn, tr("The card may have arrived. Ask, then choose below."));
    else if (!item.reason.code.isEmpty())
        m_reason->present(needsAttention(item) ? Banner::Tone::Warn : Banner::Tone::Info, errorText(item.reason));
    else
        m_reason->hide();
}

void DetailPanel::showActions() {
    const std::optional<OutboxState> state =
        m_entry->open ? std::optional(m_entry->open->state) : std::optional<OutboxState>();
    const bool unknown = state == OutboxState::Unknown;
    const bool signIn = state == OutboxState::NeedsAuth;
    const bool planned = m_entry->open && isPlanned(*m_entry->open);
    m_primary->setVisible(state && (canRetry(*state) || signIn || planned));
    m_primary->setText(planned                         ? tr("Send now")
                       : signIn                        ? tr("Sign in …")
                       : state == OutboxState::RetryAt ? tr("Try now")
                                                       : tr("Try again"));
    m_first->setText(!state                                    ? m_newCard->text()
                     : unknown                                 ? tr("It arrived")
                     : state == OutboxState::Failed || planned ? tr("Do not send")
                                                               : tr("Stop sending"));
    m_first->setEnabled(state ? state != OutboxState::Committing : m_cardThere);
    m_second->setText(tr("Send again"));
    m_second->setVisible(unknown);
    m_newCard->setVisible(state.has_value());
    m_newCard->setEnabled(m_cardThere);
    m_export->setEnabled(m_cardThere);
    m_forget->setVisible(unknown);
    m_eraseAction->setVisible(m_entry->sent.channel != printChannel && !m_entry->sent.to.address.isEmpty());
    placeChoices();
}

/// Beside each other where their words fit, else below each other.
void DetailPanel::placeChoices() {
    const int room = width() - 2 * padding - m_more->sizeHint().width() - 2 * footGap;
    const int wanted = m_first->sizeHint().width() + m_second->sizeHint().width();
    const bool fits = m_second->isHidden() || wanted <= room;
    m_choices->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailPanel::setImage(const QImage &image) {
    m_picture->setImage(image);
}

void DetailPanel::setCardThere(bool there) {
    m_cardThere = there;
    if (m_entry)
        showActions();
}

QSize DetailPanel::pixelsFor(const QSizeF &shape) const {
    return m_picture->pixelsFor(shape);
}

void DetailPanel::setEraseCount(const QString &address, int cards) {
    if (!m_erase->isHidden() && m_erase->address() == address)
        m_erase->setCount(cards);
}

void DetailPanel::takeFocus() {
    for (QPushButton *button : {static_cast<QPushButton *>(m_primary), static_cast<QPushButton *>(m_first),
                                static_cast<QPushButton *>(m_more)}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void DetailPanel::tint() {
    for (QLabel *quiet : {m_address, m_way}) {
        QPalette palette = quiet->palette();
        if (palette.color(QPalette::WindowText) == themeOf(this).text2)
            continue;
        palette.setColor(QPalette::WindowText, themeOf(this).text2);
        quiet->setPalette(palette);
    }
}

void DetailPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void DetailPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeChoices();
    m_picture->setRoom(QSize(width() - 2 * padding - 24, std::clamp(height() - 400, 160, 400)));
}

void DetailPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), theme.line);
}

} // namespace thanksmith

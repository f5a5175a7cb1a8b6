// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/RecipientChips.h"

#include "studio/ErrorText.h"
#include "studio/Posting.h"
#include "ui/common/StylePaint.h"
#include "ui/common/Type.h"
#include "ui/send/AccountText.h"
#include "ui/send/PersonChip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyleOption>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 7;
constexpr int gap = 6;
constexpr int lineHeight = 30;
constexpr int leastLine = 120;
constexpr int pauseMs = 500;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int addressRole = Qt::UserRole + 2;

QString asTyped(const Recipient &person) {
    if (person.name.isEmpty() || person.name == person.address)
        return person.address;
    return person.address.isEmpty() ? person.name : u"%1 <%2>"_s.arg(person.name, person.address);
}

} // namespace

RecipientChips::RecipientChips(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this)) {
    m_line->setFrame(false);
    m_line->setFont(uiFont(TextRole::Body));
    m_line->setObjectName(u"to"_s);
    m_line->setAccessibleName(tr("To"));
    m_line->setFixedHeight(lineHeight);
    m_line->setMaxLength(4000); // a pasted list of addresses
    m_line->setAutoFillBackground(false);
    m_line->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                addPerson({index.data(nameRole).toString(), index.data(addressRole).toString()});
                m_line->clear();
                reconsider();
            });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT problemChanged(problem()); });
    connect(m_line, &QLineEdit::textEdited, this, &RecipientChips::offer);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_pause.start();
        if (problem().isEmpty())
            Q_EMIT problemChanged({}); // good news does not wait
        Q_EMIT changed();
    });
}

void RecipientChips::setKind(const ChannelKind *kind) {
    m_kind = kind;
    const QString prompt = kind != nullptr ? channelText(kind->addressPrompt) : QString();
    m_line->setPlaceholderText(prompt.isEmpty() ? tr("Name or address") : prompt);
    m_line->setAccessibleDescription(prompt);
    for (PersonChip *chip : m_chips)
        chip->setFault(faultOf(chip->person()));
    reconsider();
}

void RecipientChips::setRecipients(const std::vector<Recipient> &people) {
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Recipient &person : people)
        addPerson(person);
    reconsider();
}

/// Where any name is an address, a person without one gets theirs.
Recipient RecipientChips::fitted(const Recipient &person) const {
    if (m_kind != nullptr && person.address.isEmpty() && m_kind->checkAddress(person.name))
        return {person.name, person.name};
    return person;
}

QString RecipientChips::faultOf(const Recipient &person) const {
    if (m_kind == nullptr)
        return {};
    const Recipient whole = fitted(person);
    if (whole.address.isEmpty() && !whole.name.isEmpty())
        return isMail(*m_kind) ? tr("%1 has no e-mail address yet. Type it after the name.").arg(whole.name)
                               : tr("%1 has no address yet.").arg(whole.name);
    const Result<void> checked = m_kind->checkAddress(whole.address);
    return checked ? QString() : errorText(checked.error());
}

std::vector<Recipient> RecipientChips::recipients() const {
    std::vector<Recipient> people;
    for (const PersonChip *chip : m_chips)
        people.push_back(fitted(chip->person()));
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || m_kind == nullptr)
        return people;
    const Recipient person = fitted(parseRecipient(typed, *m_kind));
    if (faultOf(person).isEmpty())
        people.push_back(person);
    return people;
}

QString RecipientChips::problem() const {
    for (const PersonChip *chip : m_chips)
        if (const QString fault = faultOf(chip->person()); !fault.isEmpty())
            return fault;
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || m_kind == nullptr)
        return {};
    return faultOf(parseRecipient(typed, *m_kind));
}

void RecipientChips::addPerson(const Recipient &person) {
    for (const PersonChip *chip : m_chips)
        if (chip->person() == person)
            return;
    auto *chip = new PersonChip(person, this);
    chip->setFault(faultOf(person));
    chip->show();
    setTabOrder(m_line, chip); // next to the line, then in front of it
    setTabOrder(chip, m_line);
    m_chips.push_back(chip);
    connect(chip, &PersonChip::removeRequested, this, [this, chip] { remove(chip); });
    connect(chip, &PersonChip::changeRequested, this, [this, chip] { change(chip); });
    reconsider();
}

void RecipientChips::remove(PersonChip *chip) {
    std::erase(m_chips, chip);
    chip->hide();
    chip->deleteLater();
    m_line->setFocus(Qt::OtherFocusReason);
    reconsider();
}

void RecipientChips::change(PersonChip *chip) {
    takeTyped();
    const QString words = asTyped(chip->person());
    remove(chip);
    m_line->setText(words);
}

/// Everything typed becomes chips; what is no address too, so that it can be seen and mended.
void RecipientChips::takeTyped() {
    static const QRegularExpression between(u"[,;\\n]"_s);
    const QString typed = m_line->text();
    m_line->clear();
    if (m_kind == nullptr)
        return;
    for (const QString &piece : typed.split(between, Qt::SkipEmptyParts))
        if (!piece.trimmed().isEmpty())
            addPerson(parseRecipient(piece.trimmed(), *m_kind));
}

void RecipientChips::reconsider() {
    place(width(), true);
    updateGeometry();
    update();
    m_pause.stop();
    Q_EMIT changed();
    Q_EMIT problemChanged(problem());
}

void RecipientChips::offer(const QString &typed) {
    m_offers->clear();
    if (m_completion && !typed.trimmed().isEmpty()) {
        for (const Recipient &person : m_completion(typed.trimmed())) {
            auto *item = new QStandardItem(person.name.isEmpty() ? person.address
                                                                 : u"%1  %2"_s.arg(person.name, person.address));
            item->setData(person.name, nameRole);
            item->setData(person.address, addressRole);
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(rect());
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool RecipientChips::lineKey(int key, bool plain) {
    const bool empty = m_line->text().trimmed().isEmpty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        if (!plain || empty)
            return false;
        takeTyped();
        return true;
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || m_chips.empty())
            return false;
        m_chips.back()->setFocus(Qt::TabFocusReason); // a second one takes it out
        return true;
    default:
        return false;
    }
}

bool RecipientChips::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return lineKey(key->key(), !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)));
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const bool popup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        if (event->type() == QEvent::FocusOut && !popup)
            takeTyped();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

int RecipientChips::place(int width, bool move) const {
    int x = inset;
    int y = inset;
    const int end = width - inset;
    for (PersonChip *chip : m_chips) {
        const int wide = std::min(chip->sizeHint().width(), end - inset);
        if (x > inset && x + wide > end) {
            x = inset;
            y += lineHeight + gap;
        }
        if (move)
            chip->setGeometry(style()->visualRect(layoutDirection(), rect(), QRect(x, y, wide, lineHeight)));
        x += wide + gap;
    }
    if (x > inset && x + leastLine > end) {
        x = inset;
        y += lineHeight + gap;
    }
    if (move)
        m_line->setGeometry(style()->visualRect(layoutDirection(), rect(), QRect(x, y, end - x, lineHeight)));
    return y + lineHeight + inset;
}

int RecipientChips::heightForWidth(int width) const {
    return place(width, false);
}

QSize RecipientChips::sizeHint() const {
    return {320, heightForWidth(std::max(width(), 200))};
}

void RecipientChips::resizeEvent(QResizeEvent *) {
    place(width(), true);
}

bool RecipientChips::event(QEvent *event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
    return QWidget::event(event);
}

void RecipientChips::mousePressEvent(QMouseEvent *) {
    m_line->setFocus(Qt::MouseFocusReason);
}

void RecipientChips::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QStyle::State state = QStyle::State_Enabled;
    state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    paintFieldFrame(painter, rect(), state, themeOf(this));
}

} // namespace thanksmith

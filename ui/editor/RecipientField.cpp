// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RecipientField.h"

#include "card/Card.h"
#include "studio/Posting.h"
#include "ui/common/Avatar.h"
#include "ui/common/Fields.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 44;
constexpr double corner = 10;

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("To"), this))
    , m_avatar(new Avatar({}, 28, this))
    , m_line(new FadingLine(this))
    , m_completer(new PersonCompleter(m_line, this)) {
    setFixedHeight(fieldHeight);
    setAttribute(Qt::WA_Hover);
    m_label->setFont(uiFont(TextRole::Body));
    m_label->setForegroundRole(QPalette::Dark);
    m_label->setBuddy(m_line);
    m_line->setObjectName(u"recipient"_s);
    m_line->setFrame(false);
    m_line->setFont(uiFont(TextRole::BodyStrong));
    m_line->setMaxLength(maxShortText);
    m_line->setPlaceholderText(tr("Name or address"));
    m_line->setAccessibleName(tr("To"));
    m_line->setAccessibleDescription(tr("A name, an address, or both: Name <address>"));
    m_line->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(10);
    row->addWidget(m_label);
    row->addWidget(m_avatar);
    row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        showAvatar();
        Q_EMIT edited(recipient());
        m_completer->ask(text);
    });
    connect(m_completer, &PersonCompleter::picked, this, [this](const KnownRecipient &person) {
        setRecipient(person.to);
        Q_EMIT picked(person);
    });
    showAvatar();
}

void RecipientField::setRecipient(const Recipient &recipient) {
    if (!recipient.name.isEmpty())
        m_addresses.insert(recipient.name, recipient.address);
    m_completer->hide();
    m_line->setText(recipient.name.isEmpty() ? recipient.address : recipient.name);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
    showAvatar();
}

Recipient RecipientField::recipient() const {
    return parse(m_line->text());
}

Recipient RecipientField::parse(const QString &text) const {
    const QString plain = text.trimmed();
    if (const auto known = m_addresses.constFind(plain); known != m_addresses.cend())
        return {plain, *known};
    if (const ChannelKind *kind = findChannelKind(m_kind)) {
        Recipient parsed = parseRecipient(text, *kind);
        const bool isAddress = !parsed.address.isEmpty() && kind->checkAddress(parsed.address).has_value();
        if (isAddress && parsed.name.isEmpty() && !parsed.address.contains(u'@'))
            parsed.name = parsed.address; // a folder's addresses are names
        if (isAddress)
            return parsed;
    }
    const qsizetype bracket = plain.indexOf(u'<');
    if (bracket >= 0) // still being typed
        return {plain.left(bracket).trimmed(), plain.mid(bracket + 1).remove(u'>').trimmed()};
    if (plain.contains(u'@'))
        return {{}, plain};
    return {plain, {}};
}

void RecipientField::showName(const QString &name) {
    if (recipient().name == name)
        return;
    const int caret = m_line->cursorPosition();
    const QSignalBlocker quiet(m_line);
    m_line->setText(name);
    m_line->setCursorPosition(qMin(caret, int(name.size())));
    showAvatar();
}

void RecipientField::clear() {
    m_completer->hide();
    m_line->clear();
    showAvatar();
}

void RecipientField::showAvatar() {
    const Recipient now = recipient();
    const QString name = now.name.isEmpty() ? now.address : now.name;
    m_avatar->setVisible(!name.isEmpty());
    m_avatar->setName(name);
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) // the writer will not go on
            m_line->setCursorPosition(0);                                            // a long name shows its beginning
    }
    return QWidget::eventFilter(watched, event);
}

void RecipientField::mousePressEvent(QMouseEvent *event) {
    m_line->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void RecipientField::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool focused = m_line->hasFocus();
    paintBox(painter, rect(), corner, theme.field, focused ? theme.focus : theme.fieldBorder, focused ? 2 : 1);
}

} // namespace thanksmith

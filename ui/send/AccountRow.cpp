// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/AccountRow.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/send/AccountText.h"
#include "ui/send/Labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 60;
constexpr int questionAt = 1;

/// The round-cornered field with the kind's icon.
class KindTile final : public QWidget {
public:
    explicit KindTile(Icon icon)
        : m_icon(icon) {
        setFixedSize(36, 36);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), 8, theme.track, {}, 0);
        paintIcon(painter, m_icon, QRectF(rect()).adjusted(8, 8, -8, -8), theme.text2);
    }

private:
    Icon m_icon;
};

/// One line that gives way: shortened where there is no room, whole in its tooltip.
class ShortLine final : public QLabel {
public:
    ShortLine(const QString &text, TextRole role, QPalette::ColorRole ink) {
        setTextFormat(Qt::PlainText);
        setText(text);
        setToolTip(text);
        setFont(uiFont(role));
        setForegroundRole(ink);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const Qt::Alignment near = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rect(), int(near) | Qt::TextSingleLine, elided(text(), font(), width()));
    }
};

} // namespace

AccountRow::AccountRow(const Account &account, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_faces(new QStackedWidget(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 8, 0);
    m_faces->addWidget(makeFacts());
    m_faces->addWidget(makeQuestion());
    column->addWidget(m_faces);
    setMinimumHeight(rowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(account.name);
}

QWidget *AccountRow::makeFacts() {
    auto *facts = new QWidget;
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new KindTile(kindIcon(findChannelKind(m_account.kind))));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(new ShortLine(m_account.name, TextRole::BodyStrong, QPalette::WindowText));
    words->addWidget(new ShortLine(accountDetail(m_account), TextRole::Caption, QPalette::Dark));
    words->addStretch();
    row->addLayout(words, 1);
    m_edit = new IconButton(Icon::Edit, tr("Edit"));
    m_edit->setAccessibleName(tr("Edit %1").arg(m_account.name));
    m_remove = new IconButton(Icon::Trash, tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_account.name));
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    connect(m_edit, &QPushButton::clicked, this, &AccountRow::editRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(true); });
    return facts;
}

QWidget *AccountRow::makeQuestion() {
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(8);
    auto *words = plainLabel(tr("Remove this account and its password? Cards already sent stay."), TextRole::Button);
    row->addWidget(words, 1);
    m_keep = new QuietButton(tr("Keep"));
    m_keep->setAccessibleName(tr("Keep %1").arg(m_account.name));
    m_confirm = new QuietButton(tr("Remove"));
    m_confirm->setAccessibleName(tr("Remove %1 and its password").arg(m_account.name));
    m_confirm->setGlyph(Icon::Trash);
    row->addWidget(m_keep);
    row->addWidget(m_confirm);
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, &AccountRow::removeRequested);
    return question;
}

void AccountRow::ask(bool question) {
    const Qt::FocusReason reason =
        window()->testAttribute(Qt::WA_KeyboardFocusChange) ? Qt::TabFocusReason : Qt::OtherFocusReason;
    m_faces->setCurrentIndex(question ? questionAt : 0);
    if (question)
        m_keep->setFocus(reason); // the harmless one
    else
        m_remove->setFocus(reason);
    update();
}

void AccountRow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_faces->currentIndex() == questionAt)
        return ask(false);
    QWidget::keyPressEvent(event);
}

void AccountRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool question = m_faces->currentIndex() == questionAt;
    paintBox(painter, rect(), 10, question ? theme.warnBg : theme.field, theme.border, 1);
}

} // namespace thanksmith

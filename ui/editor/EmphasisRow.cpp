// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EmphasisRow.h"

#include "ui/common/Buttons.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/editor/MessageEdit.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonSize = 30;
constexpr int padding = 3;
constexpr int margin = 4; ///< around the box, for its shadow
constexpr int distance = 4;
constexpr int waitMs = 150; ///< a selection that goes on growing is left alone
constexpr double corner = 8;

/// A letter that looks like what it does.
class LetterButton : public PaintedButton {
public:
    LetterButton(const QString &letter, QAction *action, QWidget *parent)
        : PaintedButton(letter, parent) {
        setShape({buttonSize, 0, 0, 6});
        setFixedSize(buttonSize, buttonSize);
        setCheckable(true);
        setChecked(action->isChecked());
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(action->text());
        setToolTip(u"%1  %2"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::toggled, this, &QPushButton::setChecked);
        connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    }
    void setLook(QFont::Weight weight, bool slanted) {
        m_weight = weight;
        m_slanted = slanted;
    }
    void setInk(const QColor &ink) {
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked())
            paintBox(painter, box, 6, theme.accentSoft, theme.accentText, 1);
        else if (over())
            paintBox(painter, box, 6, theme.hover, theme.hover, 0);
        QFont letter = uiFont(TextRole::Body);
        letter.setPixelSize(16);
        letter.setWeight(m_weight);
        letter.setItalic(m_slanted);
        painter.setFont(letter);
        const bool coloured = m_ink.isValid();
        painter.setPen(coloured ? m_ink : theme.text);
        painter.drawText(coloured ? rect().adjusted(0, 0, 0, -4) : rect(), Qt::AlignCenter, text());
        if (coloured)
            painter.fillRect(QRectF(width() / 2.0 - 7, height() - 8, 14, 3), m_ink);
    }

private:
    QFont::Weight m_weight = QFont::Normal;
    bool m_slanted = false;
    QColor m_ink;
};

} // namespace

EmphasisRow::EmphasisRow(MessageEdit &message, QWidget *surface)
    : QFrame(surface)
    , m_message(message) {
    setObjectName(u"emphasis"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + padding, margin + padding, margin + padding, margin + padding);
    row->setSpacing(2);
    //: The letters on the buttons for bold, italic and coloured words, as word processors show them
    const QStringList letters{tr("B", "bold"), tr("I", "italic"), tr("A", "coloured")};
    for (int i = 0; i < letters.size(); ++i) {
        auto *button = new LetterButton(letters.at(i), message.emphasisActions().at(i), this);
        button->setLook(i == 0 ? QFont::Bold : QFont::Normal, i == 1);
        row->addWidget(button);
    }
    hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &EmphasisRow::follow);
    connect(&message, &QTextEdit::selectionChanged, this, [this] {
        if (!m_message.textCursor().hasSelection())
            hide();
        m_wait.start();
    });
    connect(message.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_wait.start(0); });
    message.installEventFilter(this);
}

void EmphasisRow::setAccent(const QColor &accent) {
    static_cast<LetterButton *>(layout()->itemAt(layout()->count() - 1)->widget())->setInk(accent);
}

void EmphasisRow::follow() {
    if (QApplication::mouseButtons() != Qt::NoButton) {
        m_wait.start(waitMs);
        return;
    }
    m_wait.setInterval(waitMs);
    const QRect box = m_message.selectionBox();
    const bool seen = m_message.hasFocus() && !box.isEmpty() && box.intersects(m_message.viewport()->rect());
    if (seen)
        place();
    setVisible(seen);
}

/// Above the selection, or below where there is no room; never beyond the surface.
void EmphasisRow::place() {
    adjustSize();
    const QRect box(m_message.viewport()->mapTo(parentWidget(), m_message.selectionBox().topLeft()),
                    m_message.selectionBox().size());
    const bool oneLine = box.height() < 2 * m_message.fontMetrics().height();
    const int centre = oneLine ? box.center().x() : m_message.geometry().center().x();
    int y = box.top() - height() - distance + margin;
    if (y < 0)
        y = box.bottom() + distance - margin;
    const int x = qBound(0, centre - width() / 2, parentWidget()->width() - width());
    move(x, qBound(0, y, qMax(0, parentWidget()->height() - height())));
    raise();
}

bool EmphasisRow::eventFilter(QObject *, QEvent *event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::FocusIn)
        m_wait.start();
    return false;
}

void EmphasisRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintFloating(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), corner, thanksmith::Shadow::Pill,
                  themeOf(this));
}

} // namespace thanksmith

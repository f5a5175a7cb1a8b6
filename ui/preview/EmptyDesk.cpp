// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/EmptyDesk.h"

#include "ui/common/Buttons.h"
#include "ui/common/Shadow.h"
#include "ui/common/Type.h"
#include "ui/preview/PeopleDelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <array>

namespace thanksmith {

namespace {

constexpr int fieldWidth = 380;
constexpr int fieldHeight = 46;
constexpr int footGap = 28; ///< px between the two ways on
constexpr double pictureRadius = 5;

struct Pose {
    QPointF offset; ///< of the picture's middle from the fan's
    double turn;    ///< degrees
};
constexpr std::array<Pose, 3> poses{{{{0, -14}, -1}, {{-152, 14}, -12}, {{152, 10}, 12}}};

QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyDesk::EmptyDesk(QWidget *parent)
    : QWidget(parent)
    , m_headline(makeLabel(tr("Who deserves thanks today?"), emotionalFont(34), this))
    , m_sub(makeLabel(tr("A name is enough; picture and words come after."), uiFont(TextRole::Body), this))
    , m_name(new QLineEdit(this))
    , m_hint(makeLabel(tr("Written one already?"), uiFont(TextRole::Caption), this))
    , m_open(new LinkButton(
          tr("Open a card  %1").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)), this))
    , m_manyHint(makeLabel(tr("Many at once?"), uiFont(TextRole::Caption), this))
    , m_many(new LinkButton(tr("Choose a list"), this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_name->setFont(uiFont(TextRole::Primary));
    QFont words = m_name->font();
    words.setWeight(QFont::Normal);
    m_name->setFont(words);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(m_headline->text());
    m_name->setTextMargins(6, 0, 6, 0);
    m_name->setMaxLength(200);
    for (QLabel *hint : {m_hint, m_manyHint})
        hint->setWordWrap(false);
    for (LinkButton *link : {m_open, m_many})
        link->setFont(uiFont(TextRole::CaptionStrong));
    m_many->setToolTip(tr("CSV, vCard, or names one a line; a file can be dropped here, too"));
    connect(m_many, &LinkButton::clicked, this, &EmptyDesk::manyRequested);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        // Enter on a suggestion comes here first and then as the completer's choice: once is enough.
        const QAbstractItemView *list = m_completer != nullptr ? m_completer->popup() : nullptr;
        if (list == nullptr || !list->isVisible() || !list->currentIndex().isValid())
            enter(m_name->text());
    });
    connect(m_open, &LinkButton::clicked, this, &EmptyDesk::openRequested);
    tint();
}

void EmptyDesk::setPictures(const QList<QImage> &pictures) {
    m_pictures = pictures.mid(0, qsizetype(poses.size()));
    m_cards.clear();
    update();
}

void EmptyDesk::setPeople(QAbstractItemModel *people) {
    delete m_completer;
    m_completer = nullptr;
    if (people == nullptr)
        return;
    m_completer = new QCompleter(people, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(6);
    auto *popup = new QListView;
    m_completer->setPopup(popup); // it takes it over
    popup->setItemDelegate(new PeopleDelegate(DetailRole, popup));
    popup->setMouseTracking(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Queued: after the field has taken the words.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &EmptyDesk::enter,
            Qt::QueuedConnection);
    m_name->setCompleter(m_completer);
}

void EmptyDesk::enter(const QString &name) {
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return;
    m_name->clear();
    Q_EMIT nameEntered(trimmed);
}

void EmptyDesk::tint() {
    const Theme &theme = themeOf(this);
    const auto colour = [](QLabel *label, const QColor &ink) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    };
    colour(m_headline, theme.text);
    colour(m_sub, theme.text2);
    colour(m_hint, theme.text2);
    colour(m_manyHint, theme.text2);
    m_cards.clear();
}

void EmptyDesk::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void EmptyDesk::showEvent(QShowEvent *event) {
    m_name->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void EmptyDesk::resizeEvent(QResizeEvent *event) {
    arrange();
    QWidget::resizeEvent(event);
}

void EmptyDesk::arrange() {
    const int column = std::min(width() - 48, 640);
    const int left = (width() - column) / 2;
    const int headline = m_headline->heightForWidth(column);
    const int sub = m_sub->heightForWidth(column);
    const int words = headline + 10 + sub + 22 + fieldHeight;
    const int foot = 64;
    const double room = height() - foot - words - 110;
    m_fanScale = std::clamp(std::min(room / 320, (width() - 72) / 600.0), 0.45, 1.15);
    const double fan = 320 * m_fanScale;
    double y = std::max(24.0, (height() - foot - fan - 34 - words) / 2);
    m_fan = QPointF(width() / 2.0, y + fan / 2);
    y += fan + 34;
    m_headline->setGeometry(left, qRound(y), column, headline);
    y += headline + 10;
    m_sub->setGeometry(left, qRound(y), column, sub);
    y += sub + 22;
    const int field = std::min(fieldWidth, column);
    m_name->setGeometry((width() - field) / 2, qRound(y), field, fieldHeight);
    placeFoot();
}

/// Two ways on beside each other; what a narrow desk has no room for goes without its question.
void EmptyDesk::placeFoot() {
    const auto widthOf = [](const QWidget *part) { return part->isHidden() ? 0 : part->sizeHint().width() + 6; };
    const auto needed = [&] {
        return widthOf(m_manyHint) + widthOf(m_many) + footGap + widthOf(m_hint) + widthOf(m_open);
    };
    for (QLabel *hint : {m_hint, m_manyHint})
        hint->show();
    for (QLabel *hint : {m_hint, m_manyHint})
        if (needed() > width() - 32)
            hint->hide();
    const int lineHeight = m_open->sizeHint().height();
    const QRect line((width() - needed()) / 2, height() - 52, needed(), lineHeight);
    int x = line.left();
    for (QWidget *part : QList<QWidget *>{m_manyHint, m_many, nullptr, m_hint, m_open}) {
        if (part == nullptr) {
            x += footGap;
            continue;
        }
        const int wide = widthOf(part);
        part->setGeometry(QStyle::visualRect(layoutDirection(), line, QRect(x, line.top(), wide, lineHeight)));
        x += wide;
    }
}

QPixmap EmptyDesk::pictureCard(const QImage &picture) const {
    const int shadowRoom = shadowReach(Shadow::Card);
    const double ratio = devicePixelRatioF() * 1.5; // finer than the screen: it is turned
    const QRectF box(shadowRoom, shadowRoom, pictureSize.width(), pictureSize.height());
    QPixmap card((pictureSize + QSize(2 * shadowRoom, 2 * shadowRoom)) * ratio);
    card.setDevicePixelRatio(ratio);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintShadow(painter, box, pictureRadius, Shadow::Card, themeOf(this));
    QBrush brush(picture);
    brush.setTransform(QTransform::fromTranslate(box.left(), box.top())
                           .scale(box.width() / picture.width(), box.height() / picture.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(box, pictureRadius, pictureRadius);
    return card;
}

void EmptyDesk::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_desk.pixmap(size(), devicePixelRatioF(), themeOf(this)));
    if (m_cards.size() != m_pictures.size()) {
        m_cards.clear();
        for (QImage picture : std::as_const(m_pictures)) {
            picture.setDevicePixelRatio(1);
            m_cards.append(pictureCard(picture));
        }
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int shadowRoom = shadowReach(Shadow::Card);
    for (qsizetype i = m_cards.size() - 1; i >= 0; --i) {
        const Pose &pose = poses[std::size_t(i)];
        painter.save();
        painter.translate(m_fan + pose.offset * m_fanScale);
        painter.scale(m_fanScale, m_fanScale);
        painter.rotate(pose.turn);
        painter.drawPixmap(QPointF(-pictureSize.width() / 2.0 - shadowRoom, -pictureSize.height() / 2.0 - shadowRoom),
                           m_cards[i]);
        painter.restore();
    }
}

} // namespace thanksmith

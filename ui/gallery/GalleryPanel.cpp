// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryPanel.h"

#include "gallery/Shelf.h"
#include "gallery/Thumbnails.h"
#include "ui/common/Buttons.h"
#include "ui/common/Chips.h"
#include "ui/common/Fields.h"
#include "ui/common/Motion.h"
#include "ui/common/Surface.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/gallery/GalleryView.h"
#include "ui/gallery/ImportFooter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWindow = 1280;
constexpr int widePanel = 308;
constexpr int narrowPanel = 256;
constexpr int padding = 20;
constexpr int cellInset = 6; // the cells bring a margin of their own

} // namespace

GalleryPanel::GalleryPanel(Shelf &shelf, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_thumbnails(thumbnails)
    , m_model(new GalleryModel(shelf, thumbnails, this))
    , m_search(new SearchField(tr("Search pictures")))
    , m_chips(new ChipRow)
    , m_view(new GalleryView)
    , m_stack(new QStackedWidget)
    , m_content(new QWidget(this))
    , m_add(new QMenu(this))
    , m_manage(new QMenu(this))
    , m_more(new QMenu(this))
    , m_footer(new ImportFooter(m_add, m_manage))
    , m_import(new GalleryImport(shelf, m_footer, this))
    , m_toggle(new QAction(icon(Icon::Sidebar), tr("Pictures"), this))
    , m_language(u"en"_s) {
    m_chips->setAccessibleName(tr("Collections"));
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeNoHits());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(padding, 16, padding, 8);
    head->setSpacing(12);
    head->addWidget(m_search);
    head->addWidget(m_chips);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addSpacing(padding - cellInset); // a margin would not turn round with the reading direction
    list->addWidget(m_stack);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(list, 1);
    column->addWidget(m_footer);
    makeMenus();

    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setShortcut(QKeySequence(Qt::Key_F9));
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setFixedWidth(value.toInt()); });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] { setVisible(m_toggle->isChecked()); });
    connect(m_toggle, &QAction::toggled, this, &GalleryPanel::slide);
    connect(m_search, &SearchField::textChanged, this, &GalleryPanel::filter);
    connect(m_search, &SearchField::returnPressed, this, [this] { choose(m_model->index(0)); });
    connect(m_chips, &ChipRow::chosen, this, [this](const QString &pack) {
        m_collection = pack;
        filter();
    });
    connect(m_view, &GalleryView::chosen, this, &GalleryPanel::choose);
    connect(m_model, &GalleryModel::modelReset, this, &GalleryPanel::remark);
    connect(m_model, &GalleryModel::rowsInserted, this, &GalleryPanel::remark);
    connect(&shelf, &Shelf::changed, this, &GalleryPanel::followShelf);
    m_search->installEventFilter(this);
    fillChips();
    takeWidth();
}

QWidget *GalleryPanel::makeNoHits() {
    auto *page = new QWidget;
    m_noHits = new QLabel;
    m_noHits->setWordWrap(true);
    m_noHits->setAlignment(Qt::AlignHCenter);
    m_noHits->setTextFormat(Qt::PlainText);
    m_noHits->setFont(uiFont(TextRole::BodyStrong));
    auto *hint = new QLabel(tr("Try fewer letters, or what the card is for: help, patience, farewell."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setFont(uiFont(TextRole::Caption));
    hint->setForegroundRole(QPalette::Dark);
    auto *clear = new QuietButton(tr("Clear search"));
    connect(clear, &QuietButton::clicked, this, [this] {
        m_chips->setCurrent(QString());
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(cellInset, 48, padding, 24);
    column->setSpacing(10);
    column->addWidget(m_noHits);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

/// The thumbnails that the file lacks are made while there is time, in the size they are shown in.
void GalleryPanel::followShelf() {
    fillChips();
    filter();
    m_thumbnails.prepare(m_shelf.gallery(), m_view->thumbnailSize() * devicePixelRatioF());
}

void GalleryPanel::setLanguage(const QString &tag) {
    if (tag == m_language)
        return;
    m_language = tag;
    m_import->setLanguage(tag);
    m_model->setLanguage(tag);
    fillChips();
}

void GalleryPanel::setCurrent(const QString &id) {
    m_current = id;
    remark();
}

void GalleryPanel::remark() {
    const int row = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
    m_view->mark(row < 0 ? QModelIndex() : m_model->index(row));
}

void GalleryPanel::focusSearch() {
    m_toggle->setChecked(true);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GalleryPanel::filter() {
    m_model->setFilter(m_search->text(), m_collection);
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_noHits->setText(m_search->text().isEmpty() ? tr("No pictures here yet.")
                                                     : tr("No picture for “%1”").arg(m_search->text()));
    m_stack->setCurrentIndex(none ? 1 : 0);
}

void GalleryPanel::choose(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const QString id = index.data(GalleryModel::IdRole).toString();
    setCurrent(id);
    Q_EMIT illustrationChosen(id);
}

void GalleryPanel::takeWidth() {
    const bool wide = window()->width() >= wideWindow;
    const int width = wide ? widePanel : narrowPanel;
    m_view->setThumbnailWidth(wide ? 124 : 98);
    m_model->setThumbnailSize(m_view->thumbnailSize() * devicePixelRatioF());
    m_content->setFixedWidth(width);
    if (m_slide.state() != QAbstractAnimation::Running)
        setFixedWidth(width);
}

void GalleryPanel::slide(bool open) {
    const int full = m_content->width();
    const int from = isVisible() ? width() : 0;
    m_slide.stop();
    const int duration = window()->isVisible() ? motion(this, slideMs) : 0;
    if (duration == 0) {
        setFixedWidth(full);
        setVisible(open);
        return;
    }
    setFixedWidth(from);
    setVisible(true);
    m_slide.setDuration(duration);
    m_slide.setStartValue(from);
    m_slide.setEndValue(open ? full : 0);
    m_slide.start();
}

void GalleryPanel::showEvent(QShowEvent *event) {
    window()->installEventFilter(this);
    takeWidth();
    QWidget::showEvent(event);
}

bool GalleryPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == window() && event->type() == QEvent::Resize)
        takeWidth();
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_stack->currentIndex() == 0) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GalleryPanel::resizeEvent(QResizeEvent *) {
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - m_content->width(); // slides out of view
    m_content->setGeometry(left, 0, m_content->width(), height());
}

void GalleryPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.panel);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? 0 : width() - 1, 0, 1, height()), theme.line);
    if (m_dropping)
        paintBox(painter, QRectF(rect()).adjusted(4, 4, -5, -4), 10, theme.accentSoft, theme.accent, 2);
}

} // namespace thanksmith

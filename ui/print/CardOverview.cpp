// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/CardOverview.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include "render/ScreenPainter.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 104; ///< px, of the square a card is fitted into
constexpr int gap = 18;
constexpr int nameHeight = 22;
constexpr int keptPictures = 600;
constexpr int badge = 22;

class OverviewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const QRectF room(option.rect.left() + gap / 2.0, option.rect.top() + gap / 2.0, side, side);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        const QSizeF size =
            QSizeF(image.isNull() ? QSize(3, 4) : image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const QRectF box(room.center().x() - size.width() / 2, room.bottom() - size.height(), size.width(),
                         size.height());
        paintShadow(*painter, box, 2, option.state.testFlag(QStyle::State_MouseOver) ? Shadow::Hover : Shadow::Thumb,
                    theme);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (image.isNull())
            painter->fillRect(box, theme.press);
        else
            painter->drawImage(box, image);
        const bool warns = index.data(CardOverviewModel::WarnRole).toBool();
        if (warns) {
            const QRectF mark(box.right() - badge - 4, box.top() + 4, badge, badge);
            paintBox(*painter, mark, badge / 2.0, theme.warnBg, theme.warn, 1);
            paintIcon(*painter, Icon::Warning, mark.adjusted(4, 3, -4, -5), theme.warn, 2);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
            paintBox(*painter, box.adjusted(-5, -5, 5, 5), 6, Qt::transparent, theme.focus, 2);
        painter->setFont(uiFont(TextRole::Caption));
        painter->setPen(warns ? theme.warn : theme.text2);
        const QRectF name(option.rect.left() + 2, room.bottom() + 6, option.rect.width() - 4, nameHeight - 4);
        painter->drawText(name, Qt::AlignCenter | Qt::TextSingleLine,
                          elided(index.data().toString(), painter->font(), int(name.width())));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {side + gap, side + nameHeight + gap};
    }
};

} // namespace

CardOverviewModel::CardOverviewModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(keptPictures) {
    m_pool.setMaxThreadCount(2);
}

CardOverviewModel::~CardOverviewModel() {
    m_pool.clear();
    m_pool.waitForDone();
}

void CardOverviewModel::setPages(const Pages &pages, const QStringList &names) {
    beginResetModel();
    m_pool.clear();
    ++m_turn;
    m_pages = pages;
    m_names = names;
    m_pictures.clear();
    m_drawing.clear();
    endResetModel();
}

void CardOverviewModel::setRoom(const QSize &pixels) {
    m_room = pixels;
}

int CardOverviewModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_pages ? 0 : int(m_pages->size());
}

QString CardOverviewModel::faultOf(int row) const {
    const Page &page = (*m_pages)[std::size_t(row)];
    if (page.fit == Fit::TooLong)
        return tr("The words do not fit.");
    if (!page.missingGlyphs.isEmpty())
        return tr("No installed font has these characters: %1").arg(page.missingGlyphs.join(u' '));
    return {};
}

QVariant CardOverviewModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !m_pages)
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return m_names.value(row);
    case Qt::DecorationRole:
        if (const QImage *picture = m_pictures.object(row))
            return *picture;
        draw(row);
        return {};
    case WarnRole:
        return !faultOf(row).isEmpty();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString fault = faultOf(row);
        return fault.isEmpty() ? m_names.value(row) : m_names.value(row) + u": "_s + fault;
    }
    case Qt::AccessibleDescriptionRole:
        return (*m_pages)[std::size_t(row)].plainText;
    default:
        return {};
    }
}

void CardOverviewModel::draw(int row) const {
    if (m_drawing.contains(row) || m_room.isEmpty())
        return;
    m_drawing.insert(row);
    auto *self = const_cast<CardOverviewModel *>(this); // a picture that comes is no change of what the cards are
    m_pool.start(
        [self, pages = m_pages, row, room = m_room, turn = m_turn] {
            const Page &page = (*pages)[std::size_t(row)];
            const QImage picture = renderPage(page, page.size.scaled(room, Qt::KeepAspectRatio).toSize());
            QMetaObject::invokeMethod(self, [self, row, picture, turn] {
                if (turn != self->m_turn)
                    return;
                self->m_drawing.remove(row);
                self->m_pictures.insert(row, new QImage(picture));
                Q_EMIT self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
            });
        },
        ++m_asked);
}

CardOverview::CardOverview(QWidget *parent)
    : QListView(parent)
    , m_model(new CardOverviewModel(this)) {
    setAccessibleName(tr("All cards"));
    setRingRadius(this, -1);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(40);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new OverviewDelegate(this));
    setModel(m_model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void CardOverview::setPages(const Pages &pages, const QStringList &names) {
    m_model->setRoom((QSizeF(side, side) * devicePixelRatioF()).toSize());
    m_model->setPages(pages, names);
}

} // namespace thanksmith

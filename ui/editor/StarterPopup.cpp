// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StarterPopup.h"

#include "gallery/Occasions.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"
#include "ui/editor/PopupFrame.h"
#include "ui/editor/PopupRow.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 72;
constexpr int inset = 6;
constexpr int mostRows = 5;
constexpr int occasionRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;

class StarterDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const QRect row = paintPopupRow(*painter, option);
        const QRect words = row.adjusted(12, 8, -12, -8);
        const auto line = [&](int top, int height, const QFont &font, const QColor &ink, int role) {
            paintPopupLine(*painter, option, row, QRect(words.left(), words.top() + top, words.width(), height), font,
                           ink, index.data(role).toString());
        };
        line(0, 15, uiFont(TextRole::Caption), theme.text3, occasionRole);
        line(16, 22, emotionalFont(18), theme.text, Qt::DisplayRole);
        line(39, 16, uiFont(TextRole::Caption), theme.text2, textRole);
    }
};

QString occasionName(const QString &id) {
    const Occasion *occasion = findOccasion(id);
    return occasion ? occasion->name.in(QLocale().bcp47Name()) : QString(id).replace(u'-', u' ');
}

} // namespace

StarterPopup::StarterPopup(std::vector<Starter> starters, QWidget *owner)
    : QFrame(owner, Qt::Popup)
    , m_starters(std::move(starters))
    , m_list(new QListView(this)) {
    makePopup(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStandardItemModel(this);
    for (const Starter &starter : m_starters) {
        auto *item = new QStandardItem(starter.title);
        const QString occasion = occasionName(starter.occasion);
        item->setData(occasion, occasionRole);
        item->setData(starter.text, textRole);
        item->setData(u"%1: %2 %3"_s.arg(occasion, starter.title, starter.text), Qt::AccessibleTextRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setItemDelegate(new StarterDelegate(m_list));
    m_list->setObjectName(u"starters"_s);
    m_list->setAccessibleName(tr("Beginnings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(model->index(0, 0));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    auto *box = new QVBoxLayout(this);
    const int margin = popupShadow + inset;
    box->setContentsMargins(margin, margin, margin, margin);
    box->addWidget(m_list);
}

void StarterPopup::openUnder(const QWidget *anchor, int width) {
    const QWidget *owner = parentWidget();
    const QPoint edge = owner->mapToGlobal(QPoint(0, 0));
    const QRect under(edge.x(), anchor->mapToGlobal(QPoint(0, 0)).y(), width, anchor->height());
    const int rows = qMin(mostRows, int(m_starters.size()));
    const int half = int(m_starters.size()) > mostRows ? rowHeight / 2 : 0; // a cut row says that there is more
    setGeometry(popupGeometry(owner, under, rows * rowHeight + half + 2 * inset));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void StarterPopup::choose(int row) {
    if (row < 0 || row >= int(m_starters.size()))
        return;
    const Starter starter = m_starters.at(std::size_t(row));
    m_starters.clear(); // a click may also arrive as an activation
    close();
    Q_EMIT chosen(starter);
}

void StarterPopup::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintPopup(painter, this);
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrinterList.h"

#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/StylePaint.h"
#include "ui/common/Surface.h"
#include "ui/common/Type.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 58;
constexpr int seenRows = 3;
constexpr int tileSide = 36;
constexpr int radioSide = 20;

class PrinterDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const bool on = option.state.testFlag(QStyle::State_Selected);
        const bool over = option.state.testFlag(QStyle::State_MouseOver);
        const bool warns = index.data(PrinterModel::WarnRole).toBool();
        constexpr int room = PrinterList::ringRoom;
        const QRect box = option.rect.adjusted(room, room - 2, -room, 2 - room);
        const QColor fill = on ? theme.accentSoft : over ? theme.hover : QColor(Qt::transparent);
        paintBox(*painter, box, 10, fill, on && theme.highContrast ? theme.border : fill, 1);
        if (option.state.testFlag(QStyle::State_HasFocus) && keyboardFocus(option.widget))
            paintBox(*painter, QRectF(box).adjusted(-3, -3, 3, 3), 13, Qt::transparent, theme.focus, 2);
        const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
        const auto near = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const int middle = box.center().y() + 1;
        const QRectF tile = place(QRect(box.left() + 9, middle - tileSide / 2, tileSide, tileSide));
        paintBox(*painter, tile, 8, on ? theme.field : theme.hover, theme.border, theme.highContrast ? 1 : 0);
        paintIcon(*painter, warns ? Icon::Warning : Icon::Print, tile.adjusted(9, 9, -9, -9),
                  warns ? theme.warn
                  : on  ? theme.accentText
                        : theme.text2);
        QStyle::State state = QStyle::State_Enabled;
        state.setFlag(QStyle::State_On, on);
        paintRadioButton(*painter,
                         place(QRect(box.right() - radioSide - 10, middle - radioSide / 2, radioSide, radioSide)),
                         state, theme);
        const QRect words(box.left() + 58, box.top(), box.width() - 58 - radioSide - 22, box.height());
        const QString below = index.data(PrinterModel::PlaceRole).toString();
        const int lift = below.isEmpty() ? 0 : 9;
        painter->setFont(uiFont(TextRole::BodyStrong));
        painter->setPen(theme.text);
        painter->drawText(place(words.translated(0, -lift)), near | Qt::TextSingleLine,
                          elided(index.data().toString(), painter->font(), words.width()));
        painter->setFont(uiFont(TextRole::Caption));
        painter->setPen(warns ? theme.warn : theme.text2);
        painter->drawText(place(words.translated(0, lift + 1)), near | Qt::TextSingleLine,
                          elided(below, painter->font(), words.width()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {200, rowHeight};
    }
};

} // namespace

void PrinterModel::setPrinters(std::vector<Printer> printers) {
    beginResetModel();
    m_printers = std::move(printers);
    endResetModel();
}

int PrinterModel::rowOf(const QString &name) const {
    const auto found = std::find_if(m_printers.begin(), m_printers.end(),
                                    [&](const Printer &printer) { return printer.name == name; });
    return found == m_printers.end() ? -1 : int(found - m_printers.begin());
}

int PrinterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_printers.size());
}

QVariant PrinterModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Printer &at = m_printers[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return at.title;
    case PlaceRole:
        if (!at.accepting)
            return tr("not accepting jobs");
        if (at.stopped)
            return tr("paused, prints later");
        if (at.isDefault)
            return at.place.isEmpty() ? tr("default printer") : tr("%1, default printer").arg(at.place);
        return at.place;
    case WarnRole:
        return !at.accepting || at.stopped;
    case Qt::AccessibleTextRole: {
        const QString more = data(index, PlaceRole).toString();
        return more.isEmpty() ? at.title : at.title + u", "_s + more;
    }
    default:
        return {};
    }
}

PrinterList::PrinterList(QWidget *parent)
    : QListView(parent)
    , m_model(new PrinterModel(this)) {
    setAccessibleName(tr("Printer"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new PrinterDelegate(this));
    setModel(m_model);
}

void PrinterList::setPrinters(std::vector<Printer> printers, const QString &wanted) {
    const int rows = int(printers.size());
    m_model->setPrinters(std::move(printers));
    setFixedHeight(std::clamp(rows, 1, seenRows) * rowHeight + (rows > seenRows ? rowHeight / 3 : 0));
    if (rows > 0)
        setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(wanted)), 0));
    Q_EMIT chosen();
}

const Printer *PrinterList::current() const {
    const int row = currentIndex().row();
    return row < 0 ? nullptr : &m_model->printer(row);
}

void PrinterList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT chosen();
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
// Collections, menus and what is dropped: the other half of GalleryPanel.
#include "ui/gallery/GalleryPanel.h"

#include "gallery/Shelf.h"
#include "ui/common/Chips.h"
#include "ui/common/Fields.h"
#include "ui/common/Type.h"
#include "ui/gallery/GalleryImport.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/gallery/GalleryView.h"
#include "ui/gallery/PictureDrop.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostChips = 8; ///< of collections; the others are in a menu
constexpr int chipWidth = 150;
constexpr QLatin1StringView moreChip{"…"};

QAction *keyed(QWidget *owner, const QString &text, const QKeySequence &key) {
    auto *action = new QAction(text, owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

} // namespace

void GalleryPanel::makeMenus() {
    m_search->setAcceptDrops(false); // files that are dropped there are pictures too
    setAcceptDrops(true);
    QAction *files = m_add->addAction(icon(Icon::Picture), tr("Pictures or packs …"));
    QAction *folder = m_add->addAction(icon(Icon::Folder), tr("A folder …"));
    m_add->addSeparator();
    QAction *paste = keyed(m_view, tr("Paste picture"), QKeySequence::Paste);
    m_add->addAction(paste);
    connect(files, &QAction::triggered, m_import, &GalleryImport::chooseFiles);
    connect(folder, &QAction::triggered, m_import, &GalleryImport::chooseFolder);
    connect(paste, &QAction::triggered, m_import, [this] { m_import->paste(); });
    connect(m_import, &GalleryImport::chosen, this, [this](const QString &id) {
        setCurrent(id);
        Q_EMIT illustrationChosen(id);
    });
    connect(m_manage, &QMenu::aboutToShow, this, &GalleryPanel::fillManage);
    QAction *remove = keyed(m_view, tr("Remove …"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &GalleryPanel::removeCurrentPicture);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GalleryPanel::openPictureMenu);
}

/// A chip for each collection; where there are many the last chip opens the list of all.
void GalleryPanel::fillChips() {
    const QString chosen = m_collection;
    const auto gallery = m_shelf.gallery();
    const QSignalBlocker quiet(m_chips);
    m_chips->clear();
    m_more->clear();
    m_chips->addChip(tr("All"), QString());
    const auto &packs = gallery->packs();
    const bool many = packs.size() > mostChips;
    const auto addChip = [&](const Pack &pack) {
        m_chips->addChip(elided(pack.title.in(m_language), uiFont(TextRole::Heading), chipWidth), pack.id);
        m_chips->chip(m_chips->count() - 1)->setToolTip(pack.title.in(m_language));
        m_chips->chip(m_chips->count() - 1)->setAccessibleName(pack.title.in(m_language));
    };
    for (std::size_t at = 0; at < packs.size(); ++at) {
        const Pack &pack = packs[at];
        if (!many || at < mostChips - 1 || pack.id == chosen) {
            addChip(pack);
            continue;
        }
        const QAction *action =
            m_more->addAction(elided(pack.title.in(m_language), uiFont(TextRole::Body), 2 * chipWidth));
        connect(action, &QAction::triggered, this, [this, id = pack.id] { showCollection(id); });
    }
    if (!m_more->isEmpty()) {
        m_chips->addChip(tr("More …"), moreChip);
        Chip *more = m_chips->chip(m_chips->count() - 1);
        more->setCheckable(false);
        connect(more, &QPushButton::clicked, this,
                [this, more] { m_more->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    }
    if (!gallery->findPack(chosen))
        m_collection.clear();
    m_chips->setCurrent(m_collection);
}

void GalleryPanel::showCollection(const QString &pack) {
    const auto gallery = m_shelf.gallery();
    if (!gallery->findPack(pack))
        return;
    m_collection = pack;
    fillChips(); // it may have had no chip
    filter();
}

void GalleryPanel::fillManage() {
    m_manage->clear();
    const auto gallery = m_shelf.gallery();
    const Pack *pack = gallery->findPack(m_collection);
    const bool own = pack != nullptr && pack->installed;
    QAction *rename = m_manage->addAction(icon(Icon::Edit), tr("Rename collection …"));
    QAction *remove = m_manage->addAction(icon(Icon::Trash), tr("Remove collection …"));
    rename->setEnabled(own);
    remove->setEnabled(own);
    if (!own) {
        m_manage->addSeparator();
        m_manage->addAction(tr("First choose one of the added collections"))->setEnabled(false);
        return;
    }
    connect(rename, &QAction::triggered, this, [this, pack = *pack] { m_import->rename(pack); });
    connect(remove, &QAction::triggered, this, [this, pack = *pack] { m_import->remove(pack); });
}

const Illustration *GalleryPanel::pictureAt(const QModelIndex &index) const {
    const Illustration *picture = m_model->illustration(index);
    return picture != nullptr && picture->installed ? picture : nullptr;
}

void GalleryPanel::openPictureMenu(const QPoint &position) {
    QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        index = m_view->currentIndex();
    const Illustration *picture = m_model->illustration(index);
    if (picture == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex place(index);
    connect(menu->addAction(icon(Icon::Check), tr("Put on the card")), &QAction::triggered, this,
            [this, place] { choose(place); });
    menu->addSeparator();
    QAction *describe = menu->addAction(icon(Icon::Edit), tr("About this picture …"));
    QAction *remove = menu->addAction(icon(Icon::Trash), tr("Remove …"));
    describe->setEnabled(picture->installed);
    remove->setEnabled(picture->installed);
    connect(describe, &QAction::triggered, this, [this, one = *picture] { m_import->describe(one); });
    connect(remove, &QAction::triggered, this, [this, one = *picture] { m_import->remove(one); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void GalleryPanel::removeCurrentPicture() {
    if (const Illustration *picture = pictureAt(m_view->currentIndex()))
        m_import->remove(*picture);
}

void GalleryPanel::setDropping(bool dropping) {
    m_dropping = dropping;
    m_view->setGroundShown(!dropping);
    update();
}

void GalleryPanel::dragEnterEvent(QDragEnterEvent *event) {
    if (event->source() != nullptr || !holdsPictures(*event->mimeData())) // our own card is no picture for the gallery
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void GalleryPanel::dragLeaveEvent(QDragLeaveEvent *) {
    setDropping(false);
}

void GalleryPanel::dropEvent(QDropEvent *event) {
    setDropping(false);
    event->acceptProposedAction();
    m_import->import(picturesOf(*event->mimeData()));
}

} // namespace thanksmith

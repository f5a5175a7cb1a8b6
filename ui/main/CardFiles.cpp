// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/CardFiles.h"

#include "studio/RecentFiles.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

inline const Setting<QString> lastFolder{"folders/cards", {}};

QString startFolder(const Settings &settings) {
    const QString last = settings.get(lastFolder);
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

CardFiles::CardFiles(CardDocument &document, Settings &settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_window(window) {}

void CardFiles::whenSafe(std::function<void()> next) {
    const bool nothingToLose = !m_document.isModified() || m_document.isBlank() || m_sent == m_document.card();
    if (nothingToLose)
        return next();
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setIcon(QMessageBox::NoIcon);
    question->setText(tr("Save “%1” first?").arg(documentName()));
    question->setInformativeText(tr("This card is neither saved nor sent yet."));
    auto *saving = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *dropping = question->addButton(tr("Don't save"), QMessageBox::DestructiveRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(saving);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (button == saving)
            save(next);
        else if (button == dropping)
            next();
    });
    question->open();
}

void CardFiles::markSent() {
    m_sent = m_document.card();
}

void CardFiles::markUnsent() {
    m_sent.reset();
}

void CardFiles::open() {
    whenSafe([this] {
        auto *dialog = new QFileDialog(m_window, tr("Open a card"), startFolder(m_settings),
                                       tr("Cards (*.thanks);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &CardFiles::openFile);
        dialog->open();
    });
}

void CardFiles::openFile(const QString &path) {
    if (const auto read = m_document.open(path))
        remember();
    else
        Q_EMIT failed(read.error());
}

void CardFiles::take(const OpenedCard &opened) {
    m_document.reset(opened.card, opened.path);
}

void CardFiles::remember() {
    const QString &path = m_document.path();
    if (path.isEmpty())
        return;
    m_settings.set(lastFolder, QFileInfo(path).absolutePath());
    addRecentFile(m_settings, path);
}

void CardFiles::save(std::function<void()> next) {
    if (m_document.path().isEmpty())
        saveAs(std::move(next));
    else
        write(m_document.path(), next);
}

void CardFiles::saveAs(std::function<void()> next) {
    auto *dialog = new QFileDialog(m_window, tr("Save the card"), startFolder(m_settings), tr("Cards (*.thanks)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"thanks"_s);
    dialog->selectFile(suggestedName() + u".thanks"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next = std::move(next)](const QString &path) { write(path, next); });
    dialog->open();
}

void CardFiles::write(const QString &path, const std::function<void()> &next) {
    if (const auto written = m_document.saveAs(path); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    remember();
    if (next)
        next();
}

void CardFiles::fillRecentMenu(QMenu *menu) {
    menu->clear();
    for (const QString &path : existingRecentFiles(m_settings)) {
        const QFileInfo info(path);
        QAction *action = menu->addAction(info.completeBaseName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { whenSafe([this, path] { openFile(path); }); });
    }
    menu->setEnabled(!menu->isEmpty());
}

QString CardFiles::documentName() const {
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).completeBaseName();
    const QString title = m_document.card().texts.title.simplified();
    return title.isEmpty() ? tr("New card") : title;
}

QString CardFiles::suggestedName() const {
    QString name = documentName();
    for (QChar &c : name)
        if (c < u' ' || QStringView(u"\\/:*?\"<>|").contains(c))
            c = u'-';
    return name.left(80).trimmed();
}

} // namespace thanksmith

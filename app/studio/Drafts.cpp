// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Drafts.h"

#include "base/File.h"
#include "card/CardFile.h"

#include <QDir>
#include <QUuid>

#include <utility>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int writeAfter = 1500; ///< ms after the first edit that is not yet written
/// The file a draft belongs to travels with the card as an unknown member, and is taken out again.
constexpr auto pathMember = "draftOf"_L1;
} // namespace

Drafts::Drafts(const QString &folder, CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_document(document) {
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfter);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
    connect(&document, &CardDocument::cardChanged, this, [this] {
        if (!m_document.isModified() && m_document.isBlank())
            clear();
        else if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &CardDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            clear();
    });
}

Drafts::~Drafts() {
    clear();
    finish();
}

std::vector<Draft> Drafts::orphans() const {
    std::vector<Draft> found;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList({u"*.thanks"_s}, QDir::Files, QDir::Time)) {
        QLockFile lock(info.filePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        if (info.completeBaseName() == m_name || m_discarded.contains(info.filePath()) || !lock.tryLock())
            continue; // ours, or another window's
        Result<Card> card = readCard(info.filePath());
        if (!card)
            continue; // half of a draft helps nobody; the file stays where it is
        const QString path = card->unknown.take(pathMember).toString();
        found.push_back({*card, path, info.lastModified().toUTC(), info.filePath()});
    }
    return found;
}

void Drafts::discard(const Draft &draft) {
    m_discarded.insert(draft.file);
    m_thread.start([file = draft.file] { QFile::remove(file); });
}

void Drafts::flush() {
    m_timer.stop();
    if (!m_document.isModified())
        return;
    Card card = m_document.card();
    if (!m_document.path().isEmpty())
        card.unknown.insert(pathMember, m_document.path());
    m_written = true;
    m_thread.start([this, card] {
        if (const auto written = write(card); !written)
            QMetaObject::invokeMethod(this, [this, error = written.error()] { Q_EMIT failed(error); });
    });
}

Result<void> Drafts::write(const Card &card) {
    if (const auto folder = ensureFolder(m_folder); !folder)
        return folder;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(draftFile() + u".lock"_s);
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    return writeCard(draftFile(), card);
}

void Drafts::clear() {
    m_timer.stop();
    if (!std::exchange(m_written, false))
        return;
    m_thread.start([this] {
        QFile::remove(draftFile());
        m_lock.reset();
    });
}

void Drafts::finish() {
    m_thread.waitForDone();
}

QString Drafts::draftFile() const {
    return m_folder + u'/' + m_name + u".thanks"_s;
}

} // namespace thanksmith

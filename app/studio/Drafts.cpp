// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Drafts.h"

#include "base/File.h"
#include "card/CardFile.h"

#include <QDir>
#include <QUuid>

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
}

std::vector<Draft> Drafts::orphans() const {
    std::vector<Draft> found;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList({u"*.thanks"_s}, QDir::Files, QDir::Time)) {
        QLockFile lock(info.filePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        if (info.completeBaseName() == m_name || !lock.tryLock())
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
    QFile::remove(draft.file);
}

void Drafts::flush() {
    m_timer.stop();
    if (!m_document.isModified())
        return;
    if (const auto folder = ensureFolder(m_folder); !folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(draftFile() + u".lock"_s);
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    Card card = m_document.card();
    if (!m_document.path().isEmpty())
        card.unknown.insert(pathMember, m_document.path());
    if (const auto written = writeCard(draftFile(), card); !written)
        Q_EMIT failed(written.error());
}

void Drafts::clear() {
    m_timer.stop();
    QFile::remove(draftFile());
    m_lock.reset();
}

QString Drafts::draftFile() const {
    return m_folder + u'/' + m_name + u".thanks"_s;
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/Drafts.h"

#include "base/File.h"
#include "card/CardFile.h"
#include "people/PeopleJson.h"

#include <QDir>
#include <QUuid>

#include <utility>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {
constexpr int writeAfter = 1500; ///< ms after the first edit that is not yet written
/// The file a draft belongs to travels with the card as an unknown member, and is taken out again.
constexpr auto pathMember = "draftOf"_L1;
constexpr auto labelMember = "draftPeople"_L1; ///< likewise what its list of people is called
constexpr qint64 maxPeopleFile = 64 << 20;     ///< bytes

/// The list of people beside a draft.
QString peopleFile(const QString &draft) {
    return draft + u".people"_s;
}
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
        if (!isWorthKeeping() && m_document.isBlank())
            clear();
        else if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &CardDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            settle();
    });
}

/// The card is safe in its file; its list is in none.
void Drafts::settle() {
    if (isWorthKeeping())
        m_timer.start();
    else
        clear();
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
        const QString label = card->unknown.take(labelMember).toString();
        found.push_back({*card, path, info.lastModified().toUTC(), info.filePath(), {}, label});
        if (const Result<QByteArray> list = readFile(peopleFile(info.filePath()), maxPeopleFile); list)
            if (std::optional<People> people = peopleFromJson(*list))
                found.back().people = std::make_shared<const People>(std::move(*people));
    }
    return found;
}

void Drafts::discard(const Draft &draft) {
    m_discarded.insert(draft.file);
    m_thread.start([file = draft.file] {
        QFile::remove(peopleFile(file));
        QFile::remove(file);
    });
}

void Drafts::setPeople(std::shared_ptr<const People> people, const QString &label) {
    if (people == m_people)
        return;
    m_people = std::move(people);
    m_label = label;
    if (m_people == nullptr && std::exchange(m_peopleWritten, false))
        m_thread.start([file = draftFile()] { QFile::remove(peopleFile(file)); });
    m_peopleWritten = false;
    settle();
}

void Drafts::flush() {
    m_timer.stop();
    if (!isWorthKeeping())
        return;
    Card card = m_document.card();
    if (!m_document.path().isEmpty())
        card.unknown.insert(pathMember, m_document.path());
    if (m_people && !std::exchange(m_peopleWritten, true)) // once for each list: it may be long
        onThread(
            [file = peopleFile(draftFile()), people = m_people] { return writeFile(file, peopleToJson(*people)); });
    if (m_people)
        card.unknown.insert(labelMember, m_label);
    m_written = true;
    onThread([file = draftFile(), card] { return writeCard(file, card); });
}

/// Says what fails of a job that needs the folder.
void Drafts::onThread(std::function<Result<void>()> job) {
    m_thread.start([this, job = std::move(job)] {
        Result<void> done = prepareFolder();
        if (done)
            done = job();
        if (!done)
            QMetaObject::invokeMethod(this, [this, error = done.error()] { Q_EMIT failed(error); });
    });
}

Result<void> Drafts::prepareFolder() {
    if (const auto folder = ensureFolder(m_folder); !folder)
        return folder;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(draftFile() + u".lock"_s);
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    return {};
}

void Drafts::clear() {
    m_timer.stop();
    if (!std::exchange(m_written, false))
        return;
    m_peopleWritten = false; // is written again with the next draft
    m_thread.start([this] {
        QFile::remove(peopleFile(draftFile()));
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

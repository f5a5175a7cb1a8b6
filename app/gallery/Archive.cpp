// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Archive.h"

#include "gallery/ZipMemory.h"

#include <QSet>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freeBytes = 64 << 10; ///< of an entry, that no ratio is asked of
constexpr uLong encryptedFlags = 1 | 1 << 6 | 1 << 13;

// The upper half of the external attributes, where the maker was a Unix.
constexpr uLong kindMask = 0170000;
constexpr uLong regularFile = 0100000;
constexpr uLong folder = 0040000;

/// What is wrong with a name; empty: nothing. Names never become names of files here, but who writes such ones means
/// harm.
QString nameFault(const QByteArray &name, const ArchiveLimits &limits) {
    if (name.isEmpty())
        return u"empty"_s;
    if (name.contains('\0'))
        return u"nul"_s;
    if (name.size() > limits.nameBytes)
        return u"long"_s;
    if (name.contains('\\'))
        return u"backslash"_s;
    if (name.startsWith('/'))
        return u"absolute"_s;
    if (name.size() >= 2 && name.at(1) == ':' && QChar::fromLatin1(name.at(0)).isLetter())
        return u"drive"_s;
    if (name.split('/').contains(".."))
        return u"parent"_s;
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return u"control"_s;
    return {};
}

QString shown(const QByteArray &name) {
    const QByteArray start = name.left(120);
    return start.isValidUtf8() ? QString::fromUtf8(start) : QString::fromLatin1(start);
}

/// Every name there is, and every folder they are in, as a disk that does not tell capitals apart has them.
class Names {
public:
    /// False: it is there already, or a file stands where a folder has to be.
    bool add(const QString &name) {
        const QString folded =
            name.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(QChar(0xdf), u"ss"_s);
        const bool isFolder = folded.endsWith(u'/');
        const QString plain = isFolder ? folded.chopped(1) : folded;
        if (m_files.contains(plain) || (!isFolder && m_folders.contains(plain)))
            return false;
        for (qsizetype at = plain.indexOf(u'/'); at >= 0; at = plain.indexOf(u'/', at + 1)) {
            if (m_files.contains(plain.first(at)))
                return false;
            m_folders.insert(plain.first(at));
        }
        if (!isFolder)
            m_files.insert(plain);
        else if (m_own.contains(plain))
            return false;
        else
            m_own.insert(plain);
        if (isFolder)
            m_folders.insert(plain);
        return true;
    }

private:
    QSet<QString> m_files;
    QSet<QString> m_folders;
    QSet<QString> m_own; ///< folders with an entry of their own
};

class Reading {
public:
    Reading(const QByteArray &zip, const QString &name, const ArchiveLimits &limits)
        : m_name(name)
        , m_limits(limits)
        , m_zip(openZip(zip)) {}

    /// Goes through the entries; `visit` gets the name of each.
    Result<void> forEach(const std::function<Result<void>(const QString &)> &visit) {
        if (!m_zip)
            return fail(u"pack.not-a-zip"_s, m_name);
        unz_global_info64 all{};
        unzGetGlobalInfo64(m_zip.get(), &all);
        if (all.number_entry > ZPOS64_T(m_limits.entries))
            return fail(u"pack.too-many-entries"_s, m_name, {}, {QString::number(m_limits.entries)});
        int count = 0;
        int status = unzGoToFirstFile(m_zip.get());
        for (; status == UNZ_OK; status = unzGoToNextFile(m_zip.get())) {
            if (++count > m_limits.entries)
                return fail(u"pack.too-many-entries"_s, m_name, {}, {QString::number(m_limits.entries)});
            const auto entry = readEntry();
            if (!entry)
                return failure(entry);
            if (auto visited = visit(*entry); !visited)
                return visited;
        }
        if (status != UNZ_END_OF_LIST_OF_FILE || ZPOS64_T(count) != all.number_entry)
            return fail(u"pack.broken"_s, m_name, {}, {u"list"_s});
        return {};
    }

    Result<void> check(const QString &entry) {
        const auto bad = [&](const QString &code, const QStringList &args = {}) {
            return fail(code, m_name, shown(m_raw), args);
        };
        if (const QString fault = nameFault(m_raw, m_limits); !fault.isEmpty())
            return bad(u"pack.bad-name"_s, {fault});
        const uLong kind = m_info.external_fa >> 16 & kindMask;
        if (kind != 0 && kind != regularFile && kind != folder)
            return bad(u"pack.special-entry"_s);
        if (!m_names.add(entry))
            return bad(u"pack.duplicate-name"_s);
        if (m_info.flag & encryptedFlags)
            return bad(u"pack.encrypted"_s);
        if (m_info.compression_method != 0 && m_info.compression_method != Z_DEFLATED)
            return bad(u"pack.unknown-method"_s);
        m_declared += qint64(std::min<ZPOS64_T>(m_info.uncompressed_size, ZPOS64_T(1) << 40));
        if (m_declared > m_limits.bytes)
            return fail(u"pack.too-big"_s, m_name, {}, {QString::number(m_limits.bytes)});
        if (isBomb(qint64(std::min<ZPOS64_T>(m_info.uncompressed_size, ZPOS64_T(1) << 40))))
            return bad(u"pack.bomb"_s, {QString::number(m_limits.ratio)});
        return {};
    }

    Result<QByteArray> inflateEntry() {
        const auto broken = [&](const QString &why) { return fail(u"pack.broken"_s, m_name, shown(m_raw), {why}); };
        if (unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
            return broken(u"header"_s);
        QByteArray bytes;
        QByteArray chunk(64 << 10, Qt::Uninitialized);
        int got = 0;
        while ((got = unzReadCurrentFile(m_zip.get(), chunk.data(), unsigned(chunk.size()))) > 0) {
            bytes.append(chunk.constData(), got);
            m_inflated += got;
            if (m_inflated > m_limits.bytes || isBomb(bytes.size())) {
                unzCloseCurrentFile(m_zip.get());
                if (m_inflated > m_limits.bytes)
                    return fail(u"pack.too-big"_s, m_name, {}, {QString::number(m_limits.bytes)});
                return fail(u"pack.bomb"_s, m_name, shown(m_raw), {QString::number(m_limits.ratio)});
            }
        }
        const int closed = unzCloseCurrentFile(m_zip.get());
        if (got < 0)
            return broken(u"data"_s);
        if (closed == UNZ_CRCERROR || ZPOS64_T(bytes.size()) != m_info.uncompressed_size)
            return broken(u"checksum"_s);
        return bytes;
    }

private:
    Result<QString> readEntry() {
        if (unzGetCurrentFileInfo64(m_zip.get(), &m_info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
            return fail(u"pack.broken"_s, m_name, {}, {u"list"_s});
        m_raw.resize(qsizetype(m_info.size_filename) + 1);
        if (unzGetCurrentFileInfo64(m_zip.get(), nullptr, m_raw.data(), uLong(m_raw.size()), nullptr, 0, nullptr, 0) !=
            UNZ_OK)
            return fail(u"pack.broken"_s, m_name, {}, {u"list"_s});
        m_raw.chop(1);
        return m_raw.isValidUtf8() ? QString::fromUtf8(m_raw) : QString::fromLatin1(m_raw);
    }
    [[nodiscard]] bool isBomb(qint64 size) const {
        return size > freeBytes && size / m_limits.ratio > qint64(std::min<ZPOS64_T>(m_info.compressed_size, 1 << 30));
    }

    QString m_name;
    ArchiveLimits m_limits;
    ZipHandle m_zip;
    unz_file_info64 m_info{}; ///< of the entry that is read
    QByteArray m_raw;         ///< its name as it stands
    Names m_names;
    qint64 m_declared = 0;
    qint64 m_inflated = 0;
};

} // namespace

Result<void> readArchive(const QByteArray &zip, const QString &name, const std::function<bool(const QString &)> &wanted,
                         const std::function<Result<void>(const QString &, const QByteArray &)> &take,
                         const ArchiveLimits &limits) {
    if (zip.size() > limits.bytes)
        return fail(u"pack.too-big"_s, name, {}, {QString::number(limits.bytes)});
    Reading reading(zip, name, limits);
    if (auto checked = reading.forEach([&](const QString &entry) { return reading.check(entry); }); !checked)
        return checked;
    return reading.forEach([&](const QString &entry) -> Result<void> {
        if (entry.endsWith(u'/') || !wanted(entry))
            return {};
        const auto bytes = reading.inflateEntry();
        if (!bytes)
            return failure(bytes);
        return take(entry, *bytes);
    });
}

} // namespace thanksmith

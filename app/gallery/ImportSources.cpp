// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/ImportSources.h"

#include "gallery/PackArchive.h"
#include "gallery/PackFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxFiles = 50'000; ///< of one folder

bool endsWith(const QString &path, QLatin1StringView ending) {
    return path.endsWith(ending, Qt::CaseInsensitive);
}

QString nameOf(const QString &relativePath) {
    QString words = relativePath;
    for (const QLatin1StringView ending : {".svg"_L1, ".svgz"_L1})
        if (endsWith(words, ending))
            words.chop(ending.size());
    return idFromWords(words, u"picture"_s);
}

/// All pictures below a folder, in the order of their paths.
std::vector<ImportSource> picturesBelow(const QString &folder, const std::atomic<bool> &cancelled) {
    std::vector<ImportSource> found;
    QDirIterator files(folder, {u"*.svg"_s, u"*.svgz"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && found.size() <= maxFiles && !cancelled) {
        ImportSource source;
        source.path = files.next();
        source.file = source.path;
        const QString relative = QDir(folder).relativeFilePath(source.path);
        source.folders = relative.split(u'/');
        source.name = nameOf(source.folders.takeLast());
        found.push_back(std::move(source));
    }
    std::sort(found.begin(), found.end(), [](const ImportSource &a, const ImportSource &b) { return a.path < b.path; });
    return found;
}

Pack packNamed(const QString &title) {
    Pack pack;
    pack.id = idFromWords(title, u"pack"_s);
    while (isReservedPackId(pack.id))
        pack.id += u"-1"_s;
    pack.title.byLanguage.insert(QString(), title);
    pack.installed = true;
    return pack;
}

class Finder {
public:
    Finder(const ImportRequest &request, std::vector<Error> &refused)
        : m_request(request)
        , m_refused(refused) {
        m_own.pack = request.pack.isEmpty() ? ownPack() : packNamed(request.pack);
        m_own.renames = true;
    }

    void add(const QString &path, const std::atomic<bool> &cancelled) {
        const QFileInfo info(path);
        if (!info.exists())
            m_refused.push_back({u"file.missing"_s, path, {}, {}});
        else if (info.isDir())
            addFolder(info, cancelled);
        else if (endsWith(path, ".thankspack"_L1) || endsWith(path, ".zip"_L1))
            addArchive(path);
        else
            m_own.sources.push_back({path, path, {}, nameOf(info.fileName()), {}});
    }
    std::vector<ImportGroup> finish() {
        m_own.sources.insert(m_own.sources.end(), m_request.pasted.begin(), m_request.pasted.end());
        if (!m_own.sources.empty())
            m_groups.insert(m_groups.begin(), std::move(m_own));
        return std::move(m_groups);
    }

private:
    void addFolder(const QFileInfo &folder, const std::atomic<bool> &cancelled) {
        const QString path = folder.absoluteFilePath();
        std::vector<ImportSource> found = picturesBelow(path, cancelled);
        if (found.empty())
            m_refused.push_back({u"pack.no-pictures"_s, folder.filePath(), {}, {}});
        else if (found.size() > maxFiles)
            m_refused.push_back({u"pack.too-many-files"_s, folder.filePath(), {}, {QString::number(maxFiles)}});
        else if (!m_request.pack.isEmpty())
            m_own.sources.insert(m_own.sources.end(), found.begin(), found.end());
        else
            m_groups.push_back({packNamed(titleOf(path)), false, false, std::move(found)});
    }
    /// A folder's name; with that of the folder around it where it says nothing.
    static QString titleOf(const QString &path) {
        static const QStringList bare{u"svg"_s, u"svgs"_s, u"scalable"_s, u"images"_s, u"pictures"_s, u"clipart"_s};
        const QDir folder(path);
        const QString name = folder.dirName();
        const QString parent = QFileInfo(path).dir().dirName();
        return bare.contains(name.toLower()) && !parent.isEmpty() ? parent : name;
    }
    void addArchive(const QString &path) {
        auto group = readPackArchive(path);
        if (group)
            m_groups.push_back(std::move(*group));
        else
            m_refused.push_back(group.error());
    }

    const ImportRequest &m_request;
    std::vector<Error> &m_refused;
    ImportGroup m_own;
    std::vector<ImportGroup> m_groups;
};

/// In a group that may not rename, two files of one name still are two pictures.
void makeNamesDiffer(ImportGroup &group) {
    QHash<QString, int> seen;
    for (ImportSource &source : group.sources) {
        QString name = source.name;
        while (seen.contains(name))
            name = source.name.left(56) + u'-' + QString::number(++seen[source.name] + 1);
        seen.insert(name, 0);
        source.name = name;
    }
}

} // namespace

std::vector<ImportGroup> findSources(const ImportRequest &request, std::vector<Error> &refused,
                                     const std::atomic<bool> &cancelled) {
    Finder finder(request, refused);
    for (const QString &path : request.paths) {
        if (cancelled)
            break;
        finder.add(path, cancelled);
    }
    std::vector<ImportGroup> groups = finder.finish();
    for (ImportGroup &group : groups)
        if (!group.renames)
            makeNamesDiffer(group);
    return groups;
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "card/PaletteShelf.h"

#include "base/File.h"
#include "card/PaletteFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = ".thankspalette"_L1;
constexpr auto prefix = "own/"_L1;

Result<Palette> read(const QString &path, const QString &id) {
    const Result<QByteArray> bytes = readFile(path, maxPaletteFile);
    if (!bytes)
        return failure(bytes);
    Result<Palette> palette = parsePalette(*bytes, path);
    if (palette)
        palette->id = id;
    return palette;
}

} // namespace

QString PaletteShelf::fileOf(const QString &id) const {
    return m_folder + u'/' + id.mid(prefix.size()) + ending;
}

PaletteShelf::Contents PaletteShelf::load() const {
    Contents contents;
    const QStringList files = QDir(m_folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files.first(std::min<qsizetype>(most, files.size()))) {
        const QString path = m_folder + u'/' + file;
        const QString id = prefix + file.chopped(ending.size());
        if (!isOwnPaletteId(id)) {
            contents.refused.push_back({u"palette.bad-id"_s, path, {}, {id.left(40)}});
            continue;
        }
        const Result<Palette> palette = read(path, id);
        if (palette)
            contents.palettes.push_back(*palette);
        else
            contents.refused.push_back(palette.error());
    }
    std::stable_sort(contents.palettes.begin(), contents.palettes.end(), [](const Palette &a, const Palette &b) {
        return a.name.in(u"en"_s).compare(b.name.in(u"en"_s), Qt::CaseInsensitive) < 0;
    });
    return contents;
}

Result<std::optional<Palette>> PaletteShelf::find(const QString &id) const {
    if (!isOwnPaletteId(id) || !QFile::exists(fileOf(id)))
        return std::optional<Palette>();
    const Result<Palette> palette = read(fileOf(id), id);
    if (!palette)
        return failure(palette);
    return std::optional(*palette);
}

Result<void> PaletteShelf::save(const Palette &palette) const {
    if (!isOwnPaletteId(palette.id))
        return fail(u"palette.bad-id"_s, palette.id, {}, {palette.id.left(40)});
    if (const auto folder = ensureFolder(m_folder); !folder)
        return folder;
    return writeFile(fileOf(palette.id), serialisePalette(palette));
}

Result<void> PaletteShelf::remove(const QString &id) const {
    if (!isOwnPaletteId(id))
        return fail(u"palette.bad-id"_s, id, {}, {id.left(40)});
    QFile file(fileOf(id));
    if (file.exists() && !file.remove())
        return fail(u"file.unwritable"_s, file.fileName(), {}, {file.errorString()});
    return {};
}

} // namespace thanksmith

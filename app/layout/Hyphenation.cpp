// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Hyphenation.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QStringConverter>

#include <hyphen.h>

#include <cstdlib>
#include <memory>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int shortestWord = 7;
constexpr int longestWord = 90; ///< libhyphen stops at 100
constexpr int leastBefore = 3;
constexpr int leastBehind = 3;
constexpr qsizetype rememberedWords = 4000;

/// Where a language's words are hyphenated in different ways: the country taken for the plain tag.
QString usualCountry(const QString &language) {
    static const QHash<QString, QString> countries = {{u"en"_s, u"US"_s}, {u"de"_s, u"DE"_s}, {u"pt"_s, u"BR"_s},
                                                      {u"es"_s, u"ES"_s}, {u"fr"_s, u"FR"_s}, {u"it"_s, u"IT"_s}};
    return countries.value(language, language.toUpper());
}

/// The dictionary's file for a BCP 47 tag; empty: there is none.
QString dictionaryFile(const QString &tag) {
    const QStringList parts = tag.split(u'-');
    const QString language = parts.first().toLower();
    const QString country = parts.size() > 1 && parts.last().size() == 2 ? parts.last().toUpper() : QString();
    for (const QString &folder :
         QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s, QStandardPaths::LocateDirectory)) {
        for (const QString &suffix : {u'_' + country, u'_' + usualCountry(language), QString()}) {
            const QString path = folder + u"/hyph_"_s + language + suffix + u".dic"_s;
            if (suffix != u"_"_s && QFile::exists(path))
                return path;
        }
        const QStringList others = QDir(folder).entryList({u"hyph_"_s + language + u"_*.dic"_s}, QDir::Files);
        if (!others.isEmpty())
            return folder + u'/' + others.first();
    }
    return {};
}

/// One language's dictionary, and what it has said already.
class Dictionary {
public:
    explicit Dictionary(const QString &file) {
        if (file.isEmpty())
            return;
        m_patterns.reset(hnj_hyphen_load(QFile::encodeName(file).constData()));
        if (!m_patterns)
            return;
        const QByteArray charset = QByteArray(m_patterns->cset).replace("ISO8859", "ISO-8859");
        m_encoder = QStringEncoder(m_patterns->utf8 ? "UTF-8" : charset.constData());
        if (!m_encoder.isValid())
            m_patterns.reset();
    }

    [[nodiscard]] bool isThere() const { return m_patterns != nullptr; }

    /// Offsets into the word.
    const std::vector<int> &places(const QString &word) {
        auto it = m_known.find(word);
        if (it == m_known.end()) {
            if (m_known.size() >= rememberedWords)
                m_known.clear();
            it = m_known.insert(word, found(word));
        }
        return *it;
    }

private:
    struct Deleter {
        void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
    };

    std::vector<int> found(const QString &word) {
        const QByteArray bytes = m_encoder.encode(word.toLower());
        if (m_encoder.hasError() || word.toLower().size() != word.size()) {
            m_encoder.resetState();
            return {};
        }
        QByteArray marks(bytes.size() + 5, '\0');
        char **replacements = nullptr;
        int *positions = nullptr;
        int *cuts = nullptr;
        std::vector<int> places;
        const int failed =
            hnj_hyphen_hyphenate3(m_patterns.get(), bytes.constData(), int(bytes.size()), marks.data(), nullptr,
                                  &replacements, &positions, &cuts, leastBefore, leastBehind, leastBefore, leastBehind);
        const int length = int(word.size());
        for (int i = leastBefore - 1; failed == 0 && i < length - leastBehind; ++i) {
            // Where the spelling would change at the hyphen the word stays whole.
            if ((marks.at(i) & 1) != 0 && (!replacements || !replacements[i]))
                places.push_back(i + 1);
        }
        for (qsizetype i = 0; replacements && i < bytes.size(); ++i)
            std::free(replacements[i]);
        std::free(replacements);
        std::free(positions);
        std::free(cuts);
        return places;
    }

    std::unique_ptr<HyphenDict, Deleter> m_patterns;
    QStringEncoder m_encoder;
    QHash<QString, std::vector<int>> m_known;
};

QMutex mutex;

/// To be called with the mutex held.
Dictionary &dictionaryFor(const QString &language) {
    static QHash<QString, std::shared_ptr<Dictionary>> all;
    std::shared_ptr<Dictionary> &dictionary = all[language];
    if (!dictionary)
        dictionary = std::make_shared<Dictionary>(dictionaryFile(language));
    return *dictionary;
}

bool isJoined(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u00AD' || c == u'@' || c == u'.' || c == u'/' ||
           c == u'_' || c == u'\'' || c == u'\u2019' || c.isNumber();
}

/// A word of one case or with a capital first: no abbreviation, no product name.
bool isPlainWord(QStringView word) {
    for (const QChar c : word.mid(1)) {
        if (!c.isLower())
            return false;
    }
    return true;
}

} // namespace

std::vector<int> hyphenPlaces(const QString &text, const QString &language, const QStringList &names) {
    const QMutexLocker lock(&mutex);
    Dictionary &dictionary = dictionaryFor(language);
    std::vector<int> places;
    if (!dictionary.isThere())
        return places;
    const qsizetype length = text.size();
    for (qsizetype from = 0; from < length; ++from) {
        if (!text.at(from).isLetter())
            continue;
        qsizetype end = from;
        while (end < length && (text.at(end).isLetter() || text.at(end).isMark()))
            ++end;
        const QString word = text.mid(from, end - from);
        // A full stop ends a sentence, unless a letter follows.
        const bool joined = (from > 0 && isJoined(text.at(from - 1))) ||
                            (end + 1 < length && isJoined(text.at(end)) && text.at(end + 1).isLetterOrNumber()) ||
                            (end < length && text.at(end) != u'.' && isJoined(text.at(end)));
        if (!joined && word.size() >= shortestWord && word.size() <= longestWord && isPlainWord(word) &&
            !names.contains(word)) {
            for (const int place : dictionary.places(word))
                places.push_back(int(from) + place);
        }
        from = end;
    }
    return places;
}

bool canHyphenate(const QString &language) {
    const QMutexLocker lock(&mutex);
    return dictionaryFor(language).isThere();
}

} // namespace thanksmith

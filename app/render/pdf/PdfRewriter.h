// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PdfContents.h"
#include "PdfDeflate.h"
#include "PdfDictionaries.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QSize>
#include <QString>

#include <vector>

class QIODevice;

namespace thanksmith {

/// Takes cairo's PDF as it comes and passes it on with what cairo 1.16 has no call for: exact page sizes, trim and
/// bleed boxes, language, alternative texts. Dictionaries go into compressed object streams (ISO 32000-1, 7.5.7), which
/// makes a document of many small pages half as large; drawings lose digits nobody sees. All other streams pass
/// straight through, so that memory stays flat.
class PdfRewriter {
public:
    /// `out` is open for writing.
    explicit PdfRewriter(QIODevice &out);

    /// The boxes of the next page; before cairo writes it.
    void addPage(const PdfPageBoxes &boxes) { m_pages.append(boxes); }
    /// The sizes of drawings whose units are so small that whole ones do; before cairo writes them. Each is followed by
    /// a stand-in of the same size, which then shows the drawing.
    void setDrawings(const QList<QSize> &sizes) { m_drawings = sizes; }
    void setLanguage(const QString &tag) { m_language = tag; }
    /// The alternative text of the next "Figure" of the document's structure, which cairo writes at its end.
    void addAlt(const QString &alt) { m_alts.append(alt); }

    /// What cairo writes.
    void write(const char *bytes, qsizetype count);
    /// After cairo's last byte. False where the device failed or cairo's file was not understood.
    [[nodiscard]] bool finish();
    /// Whether the device took all so far.
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    enum class State { Between, Object, Stream, Table };
    /// Where an object is.
    struct Place {
        int kind = 0;     ///< of a cross-reference stream: 0 nowhere, 1 in the file, 2 in an object stream
        qint64 at = 0;    ///< offset, or the object stream's index in m_packs
        int position = 0; ///< in the object stream
    };

    void take(const QByteArray &line);
    [[nodiscard]] QByteArray drawingBox(const QByteArray &body) const;
    void putStandIn();
    void endStream();
    void putStream(int number, const QString &dictionary, const QByteArray &stream);
    void endObject();
    [[nodiscard]] QByteArray changed(const QByteArray &body);
    void pack(int number, const QByteArray &body);
    void closePack();
    void put(const QByteArray &bytes);
    void flush();
    void place(int number, const Place &place);
    void writeTable(int root, int info, int first);

    QIODevice &m_out;
    bool m_good = true;
    State m_state = State::Between;
    QByteArray m_line;   ///< without its end so far
    QByteArray m_buffer; ///< not yet in m_out
    qint64 m_written = 0;
    int m_number = 0; ///< of the object being read
    QByteArray m_body;
    QByteArray m_stream;
    PdfContents m_contents;
    PdfDeflater m_deflater;
    QSet<int> m_unused; ///< objects of cairo that are left out
    QByteArray m_table; ///< cairo's cross-references and trailer
    std::vector<Place> m_places;
    QByteArray m_packIndex;
    QByteArray m_packBody;
    int m_packed = 0;
    QList<QByteArray> m_packs; ///< finished object streams, without a number yet
    QList<PdfPageBoxes> m_pages;
    QList<QSize> m_drawings;
    int m_drawing = 0; ///< the object of the last one, until its stand-in comes
    QByteArray m_drawingBox;
    qsizetype m_nextPage = 0;
    QStringList m_alts;
    qsizetype m_nextAlt = 0;
    QString m_language;
};

} // namespace thanksmith

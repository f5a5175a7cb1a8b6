// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfRewriter.h"

#include "PdfDeflate.h"
#include "PdfPaths.h"

#include <QIODevice>
#include <QRegularExpression>

#include <cstring>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 1 << 14;
constexpr int objectsPerPack = 200;
const QByteArray streamEnd("\nendstream\n");

/// "12 0 obj": the object's number; 0 for any other line.
int objectNumber(const QByteArray &line) {
    static const QByteArray ending(" 0 obj");
    if (!line.endsWith(ending))
        return 0;
    return line.chopped(ending.size()).toInt();
}

/// The number a trailer gives for a key: "/Root 12 0 R", "/Size 40". 0 without one.
int trailerNumber(const QByteArray &trailer, const QByteArray &key) {
    const qsizetype at = trailer.lastIndexOf('/' + key + ' ');
    return at < 0 ? 0 : std::atoi(trailer.constData() + at + key.size() + 2);
}

void appendBigEndian(QByteArray &out, quint64 value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        out += char(value >> (8 * i) & 0xFF);
}

} // namespace

PdfRewriter::PdfRewriter(QIODevice &out)
    : m_out(out) {}

void PdfRewriter::put(const QByteArray &bytes) {
    m_buffer += bytes;
    m_written += bytes.size();
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void PdfRewriter::flush() {
    for (qsizetype done = 0; m_good && done < m_buffer.size();) { // a nearly full disk takes a part first
        const qint64 written = m_out.write(m_buffer.constData() + done, m_buffer.size() - done);
        m_good = written > 0;
        done += written;
    }
    m_buffer.clear();
}

void PdfRewriter::place(int number, const Place &place) {
    if (size_t(number) >= m_places.size())
        m_places.resize(size_t(number) + 1);
    m_places[size_t(number)] = place;
}

void PdfRewriter::write(const char *bytes, qsizetype count) {
    const char *const end = bytes + count;
    while (bytes != end) {
        const auto *stop = static_cast<const char *>(std::memchr(bytes, '\n', size_t(end - bytes)));
        if (!stop) {
            m_line.append(bytes, end - bytes);
            return;
        }
        m_line.append(bytes, stop - bytes);
        take(m_line);
        m_line.clear();
        bytes = stop + 1;
    }
}

void PdfRewriter::take(const QByteArray &line) {
    switch (m_state) {
    case State::Between:
        m_number = objectNumber(line);
        if (line == "xref")
            m_state = State::Table;
        else if (m_number > 0)
            m_state = State::Object;
        else
            put(line + '\n');
        return;
    case State::Object:
        if (line == "stream")
            m_state = State::Stream;
        else if (line == "endobj")
            endObject();
        else
            m_body += line + '\n';
        return;
    case State::Stream:
        if (line == "endobj" && m_stream.endsWith(streamEnd))
            return endStream();
        m_stream += line + '\n';
        return;
    case State::Table:
        m_table += line + '\n';
        return;
    }
}

/// The box of a drawing or a stand-in; empty for any other stream.
QByteArray PdfRewriter::drawingBox(const QByteArray &body) const {
    if (!body.contains("\n   /Subtype /Form\n"))
        return {};
    for (const QSize &size : m_drawings) {
        const QByteArray box =
            "/BBox [ 0 0 " + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) + " ]\n";
        if (body.contains("\n   " + box))
            return box;
    }
    return {};
}

/// A form that shows the drawing before it (ISO 32000-1, 8.10).
void PdfRewriter::putStandIn() {
    const QByteArray name = "/x" + QByteArray::number(m_drawing);
    const QByteArray content = name + " Do\n";
    place(m_number, {1, m_written, 0});
    put(QByteArray::number(m_number) + " 0 obj\n<< /Type /XObject\n   /Subtype /Form\n   " + m_drawingBox +
        "   /Resources << /XObject << " + name + ' ' + QByteArray::number(m_drawing) + " 0 R >> >>\n   /Length " +
        QByteArray::number(content.size()) + "\n>>\nstream\n" + content + streamEnd + "endobj\n");
    m_drawing = 0;
}

void PdfRewriter::endStream() {
    static const QRegularExpression length(u"/Length (\\d+) 0 R"_s);
    static const QString plain = u"<< /Length 0 0 R\n   /Filter /FlateDecode\n>>\n"_s;
    m_state = State::Between;
    QByteArray stream = std::exchange(m_stream, {}).chopped(streamEnd.size());
    QString body = QString::fromLatin1(std::exchange(m_body, {}));
    const auto match = length.match(body);
    if (match.hasMatch()) { // where cairo says how long the stream is, which we say at once
        const int number = match.captured(1).toInt();
        m_unused.insert(number);
        m_contents.addFree(number);
        body.replace(match.capturedStart(1), match.capturedLength(1), u"0"_s);
    }
    const bool mayBeContents = body == plain;
    const QByteArray box = drawingBox(body.toLatin1());
    const bool isArt = !box.isEmpty();
    if (isArt && m_drawing > 0 && box == m_drawingBox)
        return putStandIn();
    if (isArt) {
        m_drawing = m_number;
        m_drawingBox = box;
    }
    const QByteArray content = mayBeContents || isArt ? inflated(stream) : QByteArray();
    if (mayBeContents && PdfContents::isContents(content)) {
        for (const PdfContents::Stream &part : m_contents.add(m_number, content))
            putStream(part.object, body, m_deflater.deflated(part.content));
        return;
    }
    if (isArt && !content.isEmpty())
        stream = m_deflater.deflated(withWholePoints(content));
    putStream(m_number, body, stream);
}

void PdfRewriter::putStream(int number, const QString &dictionary, const QByteArray &stream) {
    place(number, {1, m_written, 0});
    put(QByteArray::number(number) + " 0 obj\n" +
        QString(dictionary).replace(u"/Length 0 0 R"_s, u"/Length %1"_s.arg(stream.size())).toLatin1() + "stream\n" +
        stream + streamEnd + "endobj\n");
}

void PdfRewriter::endObject() {
    const QByteArray start = m_body.left(8).trimmed();
    if (start.startsWith('<') || start.startsWith('[')) {
        pack(m_number, changed(m_body));
    } else if (!m_unused.remove(m_number)) {
        place(m_number, {1, m_written, 0});
        put(QByteArray::number(m_number) + " 0 obj\n" + m_body + "endobj\n");
    }
    m_body.clear();
    m_state = State::Between;
}

QByteArray PdfRewriter::changed(const QByteArray &body) {
    if (body.startsWith("<< /Type /Page ") && m_nextPage < m_pages.size())
        return m_contents.withContents(withBoxes(body, m_pages[m_nextPage++]));
    if (body.startsWith("<< /Type /StructElem\n   /S /Figure\n") && m_nextAlt < m_alts.size()) {
        const QString &alt = m_alts[m_nextAlt++];
        return alt.isEmpty() ? body : withEntries(body, "   /Alt " + textString(alt) + '\n');
    }
    if (body.startsWith("<< /Type /Catalog")) {
        QByteArray entries = "   /MarkInfo << /Marked true >>\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
        const QString tag = QString(m_language).remove(QRegularExpression(u"[^A-Za-z0-9-]"_s));
        if (!tag.isEmpty())
            entries += "   /Lang (" + tag.toLatin1() + ")\n";
        return withEntries(body, entries);
    }
    if (body.startsWith("<< /Type /Font\n   /Subtype /Type3\n"))
        return fontWithEm(body);
    if (body.startsWith("<< /Type /Encoding\n")) // of such fonts only
        return encodingWithEm(body);
    return body.contains("/XObject <<") ? withoutRepeats(body) : body;
}

void PdfRewriter::pack(int number, const QByteArray &body) {
    place(number, {2, m_packs.size(), m_packed});
    m_packIndex += QByteArray::number(number) + ' ' + QByteArray::number(m_packBody.size()) + ' ';
    m_packBody += body;
    if (++m_packed == objectsPerPack)
        closePack();
}

void PdfRewriter::closePack() {
    if (m_packed == 0)
        return;
    const QByteArray content = m_deflater.deflated(m_packIndex + m_packBody);
    m_packs.append("<< /Type /ObjStm /N " + QByteArray::number(m_packed) + " /First " +
                   QByteArray::number(m_packIndex.size()) + " /Length " + QByteArray::number(content.size()) +
                   " /Filter /FlateDecode >>\nstream\n" + content + "\nendstream\nendobj\n");
    m_packIndex.clear();
    m_packBody.clear();
    m_packed = 0;
}

bool PdfRewriter::finish() {
    if (!m_line.isEmpty())
        take(std::exchange(m_line, {}));
    closePack();
    const int root = trailerNumber(m_table, "Root");
    const int first = trailerNumber(m_table, "Size");
    if (root == 0 || first == 0 || size_t(first) < m_places.size())
        return false;
    for (qsizetype i = 0; i < m_packs.size(); ++i) {
        const int number = first + int(i);
        place(number, {1, m_written, 0});
        put(QByteArray::number(number) + " 0 obj\n" + m_packs[i]);
    }
    writeTable(root, trailerNumber(m_table, "Info"), first);
    flush();
    return m_good;
}

void PdfRewriter::writeTable(int root, int info, int first) {
    const int own = first + int(m_packs.size());
    const qint64 start = m_written;
    place(own, {1, start, 0});
    QByteArray table;
    for (const Place &place : m_places) {
        appendBigEndian(table, quint64(place.kind), 1);
        appendBigEndian(table, quint64(place.kind == 2 ? first + place.at : place.at), 5);
        appendBigEndian(table, quint64(place.position), 2);
    }
    const QByteArray content = m_deflater.deflated(table);
    put(QByteArray::number(own) + " 0 obj\n<< /Type /XRef /W [ 1 5 2 ] /Size " + QByteArray::number(own + 1) +
        " /Root " + QByteArray::number(root) + " 0 R" +
        (info > 0 ? " /Info " + QByteArray::number(info) + " 0 R" : QByteArray()) + " /Length " +
        QByteArray::number(content.size()) + " /Filter /FlateDecode >>\nstream\n" + content +
        "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace thanksmith

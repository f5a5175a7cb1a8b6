// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace thanksmith {

/// Finds what pages of one document have in common: the ground and the picture, a message that is the same for all. A
/// page's contents may be several streams, read as one (ISO 32000-1, 7.7.3.3); those that were on the page before too
/// are stored once. Keeps one page and a bounded number of such parts, however many pages there are.
class PdfContents {
public:
    /// A stream to write.
    struct Stream {
        int object = 0;
        QByteArray content;
    };

    /// Whether this is a page's contents as cairo 1.16 writes them.
    [[nodiscard]] static bool isContents(const QByteArray &content);

    /// An object's number that nothing else needs.
    void addFree(int object) { m_free.append(object); }

    /// What to write of the contents of a page, which cairo has as one object. Call it in the pages' order.
    [[nodiscard]] QList<Stream> add(int object, const QByteArray &content);

    /// A page's dictionary with all the streams of its contents; those that come after it keep to one.
    [[nodiscard]] QByteArray withContents(const QByteArray &page);

private:
    QList<int> m_free;
    QSet<QByteArray> m_before;         ///< the parts of the page before
    QHash<QByteArray, int> m_shared;   ///< parts with objects of their own
    QHash<int, QByteArray> m_contents; ///< by cairo's object, of pages whose dictionaries are still to come
    QSet<int> m_single;                ///< cairo's objects that dictionaries name already
};

} // namespace thanksmith

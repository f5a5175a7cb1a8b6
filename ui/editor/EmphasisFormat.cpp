// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EmphasisFormat.h"

#include <QTextBlock>
#include <QTextCursor>

namespace thanksmith {

namespace {

/// Says what a format stands for, whatever it looks like in a theme.
constexpr int emphasisProperty = QTextFormat::UserProperty + 1;
enum Mark { Bold = 1, Italic = 2, Accent = 4 };

int marksOf(const Emphasis &emphasis) {
    return (emphasis.bold ? Bold : 0) | (emphasis.italic ? Italic : 0) | (emphasis.accent ? Accent : 0);
}

} // namespace

QTextCharFormat formatOf(const Emphasis &emphasis, const QColor &accent) {
    QTextCharFormat format;
    if (emphasis.isNone())
        return format;
    format.setProperty(emphasisProperty, marksOf(emphasis));
    if (emphasis.bold)
        format.setFontWeight(QFont::Bold);
    if (emphasis.italic)
        format.setFontItalic(true);
    if (emphasis.accent)
        format.setForeground(accent);
    return format;
}

Emphasis emphasisOf(const QTextCharFormat &format) {
    const int marks = format.intProperty(emphasisProperty);
    return {(marks & Bold) != 0, (marks & Italic) != 0, (marks & Accent) != 0};
}

EmphasisSpans spansOf(const QTextDocument &document) {
    EmphasisSpans spans;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            spans.push_back({fragment.position(), fragment.length(), emphasisOf(fragment.charFormat())});
        }
    }
    return tidySpans(spans, document.characterCount() - 1);
}

void showSpans(QTextDocument &document, const EmphasisSpans &spans, const QColor &accent) {
    const int length = document.characterCount() - 1;
    QTextCursor cursor(&document);
    const auto set = [&](int from, int end, const Emphasis &emphasis) {
        if (from >= end)
            return;
        cursor.setPosition(from);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(emphasis, accent));
    };
    int at = 0;
    cursor.beginEditBlock();
    for (const EmphasisSpan &span : tidySpans(spans, length)) {
        set(at, span.from, {});
        set(span.from, span.end(), span.emphasis);
        at = span.end();
    }
    set(at, length, {});
    cursor.endEditBlock();
}

} // namespace thanksmith

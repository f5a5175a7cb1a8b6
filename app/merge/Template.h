// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace thanksmith {

/// One way to fill a placeholder: a column's title, or words of its own.
struct PlaceholderChoice {
    QString words;
    bool literal = false;

    bool operator==(const PlaceholderChoice &) const = default;
};

/// A stretch of a text that is replaced for each person.
struct Placeholder {
    qsizetype at = 0;                       ///< UTF-16 code units
    qsizetype length = 0;                   ///< braces included
    std::vector<PlaceholderChoice> choices; ///< the first with a value counts; never empty
    bool isBrace = false;                   ///< "{{" or "}}": the brace itself, nothing of a person

    bool operator==(const Placeholder &) const = default;
};

/// What keeps a text from being a template, and where.
struct TemplateFault {
    enum class Kind {
        Unclosed, ///< "{" without "}" on its line
        Empty,    ///< "{}" or a choice without words
    };
    Kind kind = Kind::Unclosed;
    qsizetype at = 0;

    bool operator==(const TemplateFault &) const = default;
};

/// A text with placeholders:
///   {name}                    a column's title; "first name", "Vorname" and the like work for columns about the same
///   {nick|first name}         the first of them that has a value
///   {team|"all of you"}       words in quotes stand where no column has a value
///   {{ and }}                 a brace
/// A lone "}" is itself. What is put in is never looked at again.
struct TextTemplate {
    std::vector<Placeholder> placeholders; ///< in the text's order
    std::optional<TemplateFault> fault;    ///< the first one
};
[[nodiscard]] TextTemplate parseTemplate(const QString &text);

/// How a placeholder is written: "{nick|first name}".
[[nodiscard]] QString placeholderText(const std::vector<PlaceholderChoice> &choices);

} // namespace thanksmith

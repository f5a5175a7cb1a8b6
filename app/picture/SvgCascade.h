// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/Picture.h"
#include "picture/SvgNode.h"
#include "picture/SvgStylesheet.h"

#include <QSizeF>

namespace thanksmith {

/// A picture's style sheet, and how declarations become attributes (CSS Cascade 4, as far as pictures need it).
class SvgCascade {
public:
    /// Takes all <style> elements out of the tree. `name` is the file's name for errors. Errors:
    /// picture.outside-reference and picture.bad-value (arg: "style"), picture.unsupported (arg: the selector).
    [[nodiscard]] static Result<SvgCascade> takenFrom(SvgNode &root, const QString &name);

    [[nodiscard]] bool isEmpty() const { return m_sheet.isEmpty(); }
    /// Turns what the sheet and the style attribute declare for an element into attributes. `ancestors` from the root;
    /// `box`: of percentages, user units. Error: picture.bad-value (arg: "style").
    [[nodiscard]] Result<void> apply(SvgNode &node, const std::vector<const SvgNode *> &ancestors, const QSizeF &box,
                                     const QString &name) const;

private:
    SvgStylesheet m_sheet;
};

} // namespace thanksmith

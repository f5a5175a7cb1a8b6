// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/common/Sheet.h"

#include <vector>

namespace thanksmith {

/// After an import: how many pictures came, which files were refused and why. The list can be saved.
class RefusalSheet : public Sheet {
    Q_OBJECT
public:
    RefusalSheet(int added, const std::vector<Error> &refused, QWidget *parent);

Q_SIGNALS:
    void failed(const thanksmith::Error &error);

private:
    void save();

    QStringList m_lines;
};

} // namespace thanksmith

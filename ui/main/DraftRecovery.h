// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/Drafts.h"

#include <QObject>

namespace thanksmith {

/// The cards that crashes left behind, offered one after another, the newest first.
class DraftRecovery : public QObject {
    Q_OBJECT
public:
    DraftRecovery(Drafts &drafts, QObject *parent);

    /// The sentence that offers the next one; empty where there is none.
    [[nodiscard]] QString offer();
    /// The one that is offered, which is not offered again.
    [[nodiscard]] std::optional<Draft> take();

private:
    Drafts &m_drafts;
    std::vector<Draft> m_found;
};

} // namespace thanksmith

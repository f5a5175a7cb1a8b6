// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/TrialDrawing.h"

#include "picture/TrialRenderer.h"

#include <memory>

namespace thanksmith {

namespace {
constexpr QSize trialSize(248, 331); ///< px; a large thumbnail
}

std::function<FirstDrawing()> trialDrawing() {
    return [] {
        return [renderer = std::make_shared<TrialRenderer>()](const Picture &picture,
                                                              const QString &file) -> Result<void> {
            const auto drawn = renderer->draw(picture, picture.info.viewBox, trialSize, file);
            if (!drawn)
                return failure(drawn);
            return {};
        };
    };
}

} // namespace thanksmith

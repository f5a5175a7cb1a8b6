// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/Export.h"

#include <memory>

namespace thanksmith {

/// PNG files of many pages that share their ground (everything but the words), such as one card for many people. The
/// ground is drawn and compressed once, in bands of rows; for each page only the bands that words touch are made anew.
/// A file's pixels are those of encodePng, its bytes are not. Pages with another ground (a layout that makes room for
/// a longer message) are as welcome; the last few grounds are kept. Thread-safe: share one between threads.
class PngBatch {
public:
    /// `dpi`, `width`, `bleed` and `marks` as for encodePng.
    explicit PngBatch(const ExportOptions &options);
    PngBatch(const PngBatch &) = delete;
    PngBatch &operator=(const PngBatch &) = delete;
    ~PngBatch();

    /// Errors: those of encodePng.
    [[nodiscard]] Result<QByteArray> encode(const Page &page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace thanksmith

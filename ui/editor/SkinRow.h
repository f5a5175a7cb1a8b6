// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/CardDocument.h"

#include <QWidget>

namespace thanksmith {

class SampleList;

/// The skin of the person in the picture: as drawn, or one of the tones. Seen only where the picture has such a person.
class SkinRow : public QWidget {
    Q_OBJECT
public:
    explicit SkinRow(CardDocument &document, QWidget *parent = nullptr);
    /// The tone as drawn; invalid: nobody to choose for.
    void setDrawn(const QColor &tone);

private:
    void showCard(const Card &card);

    CardDocument &m_document;
    SampleList *m_tones;
    QColor m_drawn;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/Card.h"

#include <QLabel>

namespace thanksmith {

/// The two remarks beside the last lines of the writing: how many words there are, and how many more fit. Too many are
/// told in the warning colour; nothing is told of an empty message.
class WordNotes : public QObject {
    Q_OBJECT
public:
    /// The labels belong to `surface`.
    explicit WordNotes(QWidget *surface);

    [[nodiscard]] QLabel *room() const { return m_room; }
    [[nodiscard]] QLabel *count() const { return m_count; }
    /// `fill` as Page::fill; `missing`: what no font has, which is said first.
    void show(const CardTexts &texts, double fill, const QStringList &missing = {});

private:
    QLabel *m_room;
    QLabel *m_count;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

/// First letters of the first and last word, at most two graphemes; "?" for none.
[[nodiscard]] QString initials(const QString &name);

/// A warm colour that stays with a name; white on it is at least 4.5:1.
[[nodiscard]] QColor avatarColour(const QString &name);

void paintAvatar(QPainter &painter, const QRectF &box, const QString &name);

/// A person as initials on a round of colour. Decoration: the name stands beside it.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString &name, int side = 28, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace thanksmith

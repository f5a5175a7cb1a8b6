// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Type.h"

#include <QLabel>

namespace thanksmith {

/// Plain words in one of the window's sizes; long ones wrap. `ink` is a role of the theme's palette: WindowText, or
/// Dark for what is said quietly.
[[nodiscard]] QLabel *plainLabel(const QString &text, TextRole role, QPalette::ColorRole ink = QPalette::WindowText);

/// What is wrong with the field above it, with a sign that does not depend on colour. Hidden while nothing is; speaks
/// up to screen readers when something comes.
class ProblemLine : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const { return m_text; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(200)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace thanksmith

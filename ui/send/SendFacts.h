// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

/// The line beside the green button: what goes out, or why nothing can.
class SendFacts : public QWidget {
    Q_OBJECT
public:
    explicit SendFacts(QWidget *parent = nullptr);
    void setBytes(qint64 bytes);
    void setAccount(const QString &name);
    void setObstacle(const QString &reason);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override { return {300, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retell();

    qint64 m_bytes = 0;
    QString m_account;
    QString m_obstacle;
};

} // namespace thanksmith

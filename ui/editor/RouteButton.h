// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace thanksmith {

/// The route in two lines, "E-mail to Amira Haddad" over the address, with the channel's icon.
class RouteButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RouteButton(QWidget *parent = nullptr);

    void setRoute(Icon icon, const QString &title, const QString &detail);
    /// Stands in place of the second line while it is not empty.
    void setWarning(const QString &warning);
    [[nodiscard]] QSize sizeHint() const override { return {240, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    Icon m_icon = Icon::Send;
    QString m_detail;
    QString m_warning;
};

} // namespace thanksmith

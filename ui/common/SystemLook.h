// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace thanksmith {

/// What the desktop says about colours and motion, through the portal's settings (org.freedesktop.portal.Settings):
/// asked without waiting, and followed. Where there is no portal, the platform's own palette decides.
class SystemLook : public QObject {
    Q_OBJECT
public:
    /// `platformDark`: whether the platform's palette was dark before ours replaced it.
    explicit SystemLook(bool platformDark, QObject *parent = nullptr);

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool animations() const { return m_animations; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);

    bool m_platformDark = false;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_animations = true;
};

} // namespace thanksmith

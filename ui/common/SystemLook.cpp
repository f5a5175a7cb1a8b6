// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SystemLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace thanksmith {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;

} // namespace

SystemLook::SystemLook(bool platformDark, QObject *parent)
    : QObject(parent)
    , m_platformDark(platformDark)
    , m_dark(platformDark) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(appearance, u"color-scheme"_s);
    ask(appearance, u"contrast"_s);
    ask(gnome, u"enable-animations"_s);
}

void SystemLook::ask(const QString &space, const QString &key) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(space, key, reply.value());
        done->deleteLater();
    });
}

void SystemLook::take(const QString &space, const QString &key, const QDBusVariant &value) {
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) // Read wraps the value twice, SettingChanged once
        inner = inner.value<QDBusVariant>().variant();
    if (space == appearance && key == "color-scheme"_L1) {
        const uint scheme = inner.toUInt(); // 0 no preference, 1 dark, 2 light
        m_dark = scheme == 0 ? m_platformDark : scheme == 1;
    } else if (space == appearance && key == "contrast"_L1) {
        m_highContrast = inner.toUInt() == 1;
    } else if (space == gnome && key == "enable-animations"_L1) {
        m_animations = inner.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace thanksmith

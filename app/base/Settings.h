// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace thanksmith {

/// One setting: a constant in the module that owns it, e.g. `inline const Setting<QString> language{"language", {}};`
template <class T>
struct Setting {
    const char *key;
    T fallback;
};

/// The program's settings, an INI file in the data folder. No secrets.
class Settings {
public:
    explicit Settings(const QString &file)
        : m_store(file, QSettings::IniFormat) {}

    template <class T>
    [[nodiscard]] T get(const Setting<T> &setting) const {
        const QVariant value = m_store.value(QLatin1StringView(setting.key));
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : setting.fallback;
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value) {
        m_store.setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }
    void sync() { m_store.sync(); }

private:
    QSettings m_store;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace thanksmith {

/// One setting: its name, what it is set with, and a quiet line about it (empty: none). The control's accessible name
/// is the setting's.
void addSetting(QVBoxLayout *page, const QString &name, QWidget *control, const QString &note = {});

/// Words that wrap, in the quiet ink.
[[nodiscard]] QLabel *quietWords(const QString &text);

/// A list of languages by their own names, after `first` (whose tag is empty).
[[nodiscard]] QComboBox *languageBox(const QString &first, const QStringList &tags, const QString &current);

} // namespace thanksmith

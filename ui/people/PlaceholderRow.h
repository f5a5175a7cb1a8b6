// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace thanksmith {

class QuietButton;

/// Puts a column of the list into the words: a button with a menu of what there is. It writes where the caret was last
/// within `writing`.
class PlaceholderRow : public QWidget {
    Q_OBJECT
public:
    PlaceholderRow(QWidget *writing, QWidget *parent = nullptr);

    /// Without braces: "Vorname", "team".
    void setTitles(const QStringList &titles);

private:
    void insert(const QString &title);

    QWidget *m_writing;
    QPointer<QWidget> m_last;
    QuietButton *m_button;
    QMenu *m_menu;
};

} // namespace thanksmith

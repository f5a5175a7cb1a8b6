// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;

namespace thanksmith {

class IconButton;
class LinkButton;

/// The foot of the gallery: the way to add pictures; while some are being added how far that is, and the way to stop
/// it.
class ImportFooter : public QWidget {
    Q_OBJECT
public:
    /// The menus stay the caller's.
    ImportFooter(QMenu *add, QMenu *manage, QWidget *parent = nullptr);
    /// `total` 0: not known yet.
    void showProgress(int done, int total);
    void showRest();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStackedWidget *m_pages;
    QLabel *m_words;
    QProgressBar *m_bar;
    IconButton *m_stop;
};

} // namespace thanksmith

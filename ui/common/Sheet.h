// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QVariantAnimation>

namespace thanksmith {

/// A window-modal dialog without a frame: round corners, shadow, and its window dimmed behind it. Fill `body()`, then
/// `open()`. Esc closes it. It comes with a short fade and 8 px of rise, unless animations are off.
class Sheet : public QDialog {
    Q_OBJECT
public:
    explicit Sheet(QWidget *parent);
    ~Sheet() override;

    /// What is inside the painted box; give it a layout. Its size is the sheet's without the shadow.
    [[nodiscard]] QWidget *body() const { return m_body; }
    /// Shown as the accessible name and window title.
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void appear();

    QWidget *m_body;
    QPointer<QWidget> m_scrim;
    QVariantAnimation m_arrival;
};

} // namespace thanksmith

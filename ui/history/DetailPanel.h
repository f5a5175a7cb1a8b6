// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimelineEntry.h"

#include <QImage>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;

namespace thanksmith {

class Avatar;
class Banner;
class LargeCard;
class EraseNotice;
class IconButton;
class PrimaryButton;
class QuietButton;
class StepList;

/// One card in full: its picture, who got it, its way, and what can be done with it.
class DetailPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void setEntry(const std::optional<TimelineEntry> &entry);
    [[nodiscard]] const std::optional<TimelineEntry> &entry() const { return m_entry; }
    void setImage(const QImage &image);
    /// Whether the card itself is there, so that it can be opened and exported.
    void setCardThere(bool there);
    [[nodiscard]] QSize pixelsFor(const QSizeF &shape) const;
    void setEraseCount(const QString &address, int cards);
    /// Puts the keyboard on the first thing to do.
    void takeFocus();

Q_SIGNALS:
    void newCardWanted();
    void exportWanted();
    void retryWanted(const QString &id);
    void sendNowWanted(const QString &id);
    void signInWanted(const QString &account);
    void cancelWanted(const QString &id);
    void resolveWanted(const QString &id, bool arrived);
    void eraseCountWanted(const QString &address);
    void eraseWanted(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildActions();
    void showPerson();
    void showReason();
    void showActions();
    void placeChoices();
    void tint();

    std::optional<TimelineEntry> m_entry;
    bool m_cardThere = false;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QWidget *m_footer;
    LargeCard *m_picture;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_way;
    StepList *m_steps;
    Banner *m_reason;
    EraseNotice *m_erase;
    PrimaryButton *m_primary;
    QuietButton *m_first;
    QuietButton *m_second;
    QBoxLayout *m_choices;
    IconButton *m_more;
    QAction *m_newCard;
    QAction *m_export;
    QAction *m_forget;
    QAction *m_eraseAction;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace thanksmith {

class IconButton;
class WordButton;

/// Who gets the card, where that is a list: "Team Nord · 40". A click shows the list; the cross goes back to one card.
class PeopleBar : public QWidget {
    Q_OBJECT
public:
    explicit PeopleBar(QWidget *parent = nullptr);

    /// `names`: the first few, for their avatars. `faults`: how many cards cannot be made.
    void present(const QString &label, const QStringList &names, int count, int faults);

Q_SIGNALS:
    void listRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLabel();

    QStringList m_names;
    QString m_label;
    QString m_count;
    WordButton *m_list;
    IconButton *m_close;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DeskGround.h"

#include <QImage>
#include <QWidget>

class QAbstractItemModel;
class QCompleter;
class QLabel;
class QLineEdit;

namespace thanksmith {

class LinkButton;

/// The desk before there is a card: a fan of pictures, one question, one field.
class EmptyDesk : public QWidget {
    Q_OBJECT
public:
    /// Beside Qt::DisplayRole (the name) in the model of people: where they are reached.
    static constexpr int DetailRole = Qt::UserRole + 1;
    /// Logical px of one picture in the fan.
    static constexpr QSize pictureSize{204, 272};

    explicit EmptyDesk(QWidget *parent = nullptr);
    /// Up to three, of pictureSize times the device pixel ratio; the first lies on top.
    void setPictures(const QList<QImage> &pictures);
    /// Completes the name; not owned. Null: no completion.
    void setPeople(QAbstractItemModel *people);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    /// Enter, or a person chosen; never empty.
    void nameEntered(const QString &name);
    void openRequested();
    /// A card for each of many people is wanted.
    void manyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void placeFoot();
    void tint();
    void enter(const QString &name);
    [[nodiscard]] QPixmap pictureCard(const QImage &picture) const;

    QList<QImage> m_pictures;
    QList<QPixmap> m_cards; ///< pictures with corners and shadow, made at first need
    DeskGround m_desk;
    QPointF m_fan; ///< middle of the fan
    double m_fanScale = 1;
    QLabel *m_headline;
    QLabel *m_sub;
    QLineEdit *m_name;
    QLabel *m_hint;
    LinkButton *m_open;
    QLabel *m_manyHint;
    LinkButton *m_many;
    QCompleter *m_completer = nullptr;
};

} // namespace thanksmith

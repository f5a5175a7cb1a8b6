// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace thanksmith {

/// What a card looks like where it arrives.
struct Arrival {
    enum class Place { Mail, Folder };
    Place place = Place::Mail;
    QString from;
    QString to;
    QString subject;
    QString folder;    ///< path
    QStringList files; ///< names

    bool operator==(const Arrival &) const = default;
};

/// Draws the card in the frame it arrives in: a mail, or files in a folder.
class ArrivalView : public QWidget {
    Q_OBJECT
public:
    explicit ArrivalView(QWidget *parent = nullptr);

    void setArrival(const Arrival &arrival);
    /// What the card is as a picture, for screen readers.
    void setAltText(const QString &alt);
    /// Width to height.
    void setCardShape(const QSizeF &size);
    /// Null: a placeholder stands in its place.
    void setPicture(const QImage &picture);
    /// Where the card stands, px.
    [[nodiscard]] QRectF cardBox() const;
    [[nodiscard]] QSize sizeHint() const override { return {500, 470}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRect &head) const;
    void paintFiles(QPainter &painter, const QRect &box) const;
    void paintCard(QPainter &painter) const;
    [[nodiscard]] QRect frameBox() const;
    [[nodiscard]] QRect stage() const;
    [[nodiscard]] int filesHeight() const;
    void describe();

    Arrival m_arrival;
    QString m_alt;
    QSizeF m_shape{105, 148};
    QImage m_picture;
};

} // namespace thanksmith

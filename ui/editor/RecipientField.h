// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Parcel.h"
#include "ui/editor/PersonCompleter.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace thanksmith {

class Avatar;

/// "To" and one line for a name, an address, or both ("Zoë Öz <zoe@example.org>"). Remembers which address belongs to
/// which name while the window is open, so that going back to a name brings its address back.
class RecipientField : public QWidget {
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    void setSource(FindPeople find) { m_completer->setSource(std::move(find)); }
    /// Kind of the account in use: says whether a bare text is an address (a folder's are) or a name.
    void setChannelKind(const QString &kind) { m_kind = kind; }
    void setRecipient(const Recipient &recipient);
    [[nodiscard]] Recipient recipient() const;
    [[nodiscard]] Recipient parse(const QString &text) const;
    void clear();
    /// Shows the card's name where it differs from the field's (undo, a card opened).
    void showName(const QString &name);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// The user typed.
    void edited(const thanksmith::Recipient &recipient);
    void picked(const thanksmith::KnownRecipient &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showAvatar();

    QLabel *m_label;
    Avatar *m_avatar;
    QLineEdit *m_line;
    PersonCompleter *m_completer;
    QHash<QString, QString> m_addresses; ///< by name
    QString m_kind;
};

} // namespace thanksmith

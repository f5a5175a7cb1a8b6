// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace thanksmith {

class PersonChip;

/// "To": one or more people. Names and addresses are typed (Enter, comma or semicolon ends one) or completed; what
/// can't be an address of the chosen kind is said as soon as the typing pauses.
class RecipientChips : public QWidget {
    Q_OBJECT
public:
    using Completion = std::function<std::vector<Recipient>(const QString &)>;

    explicit RecipientChips(QWidget *parent = nullptr);

    void setCompletion(Completion completion) { m_completion = std::move(completion); }
    /// What an address is depends on how the card goes. Must outlive the field.
    void setKind(const ChannelKind *kind);
    void setRecipients(const std::vector<Recipient> &people);
    /// Those taken in, and what is being typed if it is an address.
    [[nodiscard]] std::vector<Recipient> recipients() const;
    /// Why they can't be sent to, or empty. An empty field is no problem here.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] const std::vector<PersonChip *> &chips() const { return m_chips; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 44}; }

Q_SIGNALS:
    void changed();
    /// The typing pauses: it is time to say what is wrong, or that nothing is.
    void problemChanged(const QString &problem);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPerson(const Recipient &person);
    void takeTyped();
    void remove(PersonChip *chip);
    void change(PersonChip *chip);
    void offer(const QString &typed);
    void reconsider();
    bool lineKey(int key, bool plain);
    int place(int width, bool move) const;
    [[nodiscard]] Recipient fitted(const Recipient &person) const;
    [[nodiscard]] QString faultOf(const Recipient &person) const;

    const ChannelKind *m_kind = nullptr;
    Completion m_completion;
    std::vector<PersonChip *> m_chips;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer m_pause;
};

} // namespace thanksmith

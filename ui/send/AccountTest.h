// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace thanksmith {

class ProblemLine;
class ProgressRing;
class QuietButton;

/// Tries an account: a button, a ring while it runs, and in plain words what came of it. Nothing is sent.
class AccountTest : public QWidget {
    Q_OBJECT
public:
    explicit AccountTest(QWidget *parent = nullptr);
    ~AccountTest() override;

    /// Ends what runs and starts anew.
    void run(const ChannelKind &kind, const Account &account, const QString &secret);
    void stop();
    [[nodiscard]] bool running() const { return m_delivery != nullptr; }
    /// What the last test said; empty before the first and after edits.
    [[nodiscard]] QString verdict() const;
    void forget();

Q_SIGNALS:
    /// The button was pressed: whoever holds the form calls run().
    void asked();
    /// The test failed; `reason.place` may name a field.
    void failed(const thanksmith::Outcome &outcome);
    void passed();

private:
    void finish(const Account &account, const Outcome &outcome);
    void showRunning(bool running);

    QuietButton *m_button;
    ProgressRing *m_ring;
    class Verdict;
    Verdict *m_good;
    ProblemLine *m_bad;
    std::unique_ptr<Delivery> m_delivery;
};

} // namespace thanksmith

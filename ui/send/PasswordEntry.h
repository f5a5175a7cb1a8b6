// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace thanksmith {

class ProblemLine;

/// Asks for a password and whether to keep it. Without a keychain it says so instead.
class PasswordEntry : public QWidget {
    Q_OBJECT
public:
    PasswordEntry(bool keychain, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Where it is found; empty: nothing is said.
    void setHelp(const QString &help);
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool keep() const;
    void setKeep(bool keep);
    void clear();
    /// The field shows that there is one already.
    void setKnown(bool known);
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_help;
    QCheckBox *m_keep = nullptr;
    ProblemLine *m_problem;
};

} // namespace thanksmith

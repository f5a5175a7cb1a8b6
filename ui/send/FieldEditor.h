// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Channel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace thanksmith {

class ProblemLine;
class SegmentedControl;

/// One field of an account's form, as its descriptor asks for it: label, control, help, and the place where a fault is
/// said.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString label() const { return m_name; }
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// Empty takes the fault away; so does an edit.
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    void setPlaceholder(const QString &text);
    /// The control the keyboard goes to.
    [[nodiscard]] QWidget *control() const;

Q_SIGNALS:
    void edited();

private:
    void addLabel(const FieldSpec &spec, QVBoxLayout *column);
    void addLine(const FieldSpec &spec, QVBoxLayout *column);
    void addChoice(const FieldSpec &spec, QVBoxLayout *column);
    void addHelp(const FieldSpec &spec, QVBoxLayout *column);
    void browse(FieldSpec::Type type);
    void touched();

    QString m_id;
    QString m_name;
    QStringList m_choices;
    QLabel *m_label = nullptr;
    QLineEdit *m_line = nullptr;
    SegmentedControl *m_segments = nullptr;
    QComboBox *m_combo = nullptr;
    ProblemLine *m_problem = nullptr;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/send/FieldEditor.h"

#include "ui/common/Buttons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/send/AccountText.h"
#include "ui/send/Labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int segmentsRoom = 320; ///< px that choices side by side may take; more go into a list
constexpr int segmentPadding = 36;
constexpr int longestValue = 2000; ///< UTF-16 units; paths are the longest

bool fitSideBySide(const QStringList &labels) {
    const QFontMetrics metrics(uiFont(TextRole::Button));
    int width = 0;
    for (const QString &label : labels)
        width += metrics.horizontalAdvance(label) + segmentPadding;
    return labels.size() > 1 && labels.size() <= 4 && width <= segmentsRoom;
}

bool isPath(FieldSpec::Type type) {
    return type == FieldSpec::Type::Folder || type == FieldSpec::Type::File;
}

} // namespace

FieldEditor::FieldEditor(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_id(QString::fromLatin1(spec.id))
    , m_name(channelText(spec.label)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addLabel(spec, column);
    if (spec.type == FieldSpec::Type::Choice)
        addChoice(spec, column);
    else
        addLine(spec, column);
    addHelp(spec, column);
    m_problem = new ProblemLine;
    m_problem->setObjectName(u"problem"_s);
    column->addWidget(m_problem);
    setValue(QString::fromLatin1(spec.fallback));
}

void FieldEditor::addLabel(const FieldSpec &spec, QVBoxLayout *column) {
    auto *row = new QHBoxLayout;
    m_label = plainLabel(m_name, TextRole::Heading);
    row->addWidget(m_label, 1);
    if (spec.required) {
        auto *mark = plainLabel(tr("required"), TextRole::Caption, QPalette::Dark);
        mark->setWordWrap(false);
        row->addWidget(mark);
    }
    column->addLayout(row);
}

void FieldEditor::addLine(const FieldSpec &spec, QVBoxLayout *column) {
    m_line = new QLineEdit;
    m_line->setObjectName(m_id);
    m_line->setFont(uiFont(TextRole::Body));
    m_line->setMinimumHeight(36);
    m_line->setMaxLength(longestValue);
    m_line->setAccessibleName(spec.required ? tr("%1, required").arg(m_name) : m_name);
    m_label->setBuddy(m_line);
    if (spec.type == FieldSpec::Type::Port) {
        m_line->setMaximumWidth(120);
        m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    }
    if (spec.type == FieldSpec::Type::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::touched);
    if (!isPath(spec.type)) {
        column->addWidget(m_line);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    auto *choose = new QuietButton(tr("Choose …"));
    choose->setAccessibleName(tr("Choose: %1").arg(m_name));
    choose->setGlyph(Icon::Folder);
    connect(choose, &QPushButton::clicked, this, [this, type = spec.type] { browse(type); });
    row->addWidget(choose);
    column->addLayout(row);
}

void FieldEditor::addChoice(const FieldSpec &spec, QVBoxLayout *column) {
    QStringList labels;
    for (std::size_t i = 0; i < spec.choices.size(); ++i) {
        m_choices << QString::fromLatin1(spec.choices.at(i));
        labels << (i < spec.choiceLabels.size() ? channelText(spec.choiceLabels.at(i)) : m_choices.last());
    }
    if (fitSideBySide(labels)) {
        m_segments = new SegmentedControl;
        m_segments->setObjectName(m_id);
        m_segments->setAccessibleName(m_name);
        for (const QString &label : labels)
            m_segments->segment(m_segments->addSegment(label))->setAccessibleName(tr("%1: %2").arg(m_name, label));
        connect(m_segments, &SegmentedControl::currentChanged, this, &FieldEditor::touched);
        column->addWidget(m_segments);
        return;
    }
    m_combo = new QComboBox;
    m_combo->setObjectName(m_id);
    m_combo->setAccessibleName(m_name);
    m_combo->setFont(uiFont(TextRole::Body));
    m_combo->addItems(labels);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_label->setBuddy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::touched);
    column->addWidget(m_combo);
}

void FieldEditor::addHelp(const FieldSpec &spec, QVBoxLayout *column) {
    if (spec.help == nullptr)
        return;
    const QString help = channelText(spec.help);
    control()->setAccessibleDescription(help);
    if (spec.type == FieldSpec::Type::Port)
        return control()->setToolTip(help); // the placeholder says the same more shortly
    column->addWidget(plainLabel(help, TextRole::Caption, QPalette::Dark));
}

QWidget *FieldEditor::control() const {
    if (m_line != nullptr)
        return m_line;
    if (m_combo != nullptr)
        return m_combo;
    return m_segments->segment(std::max(0, m_segments->currentIndex()));
}

QString FieldEditor::value() const {
    if (m_line != nullptr)
        return m_line->text().trimmed();
    return m_choices.value(m_combo != nullptr ? m_combo->currentIndex() : m_segments->currentIndex());
}

void FieldEditor::setValue(const QString &value) {
    if (m_line != nullptr) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
        return;
    }
    const int index = std::max(0, int(m_choices.indexOf(value)));
    if (m_combo != nullptr)
        m_combo->setCurrentIndex(index);
    else
        m_segments->setCurrentIndex(index);
}

void FieldEditor::setProblem(const QString &text) {
    m_problem->setProblem(text);
}

QString FieldEditor::problem() const {
    return m_problem->problem();
}

void FieldEditor::setPlaceholder(const QString &text) {
    if (m_line != nullptr)
        m_line->setPlaceholderText(text);
}

void FieldEditor::touched() {
    if (m_problem != nullptr)
        m_problem->setProblem({});
    Q_EMIT edited();
}

void FieldEditor::browse(FieldSpec::Type type) {
    auto *dialog = new QFileDialog(this, m_name, m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (type == FieldSpec::Type::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &FieldEditor::setValue);
    dialog->open();
}

} // namespace thanksmith

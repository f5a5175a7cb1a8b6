// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintSheet.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ProgressRing.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Theme.h"
#include "ui/common/Type.h"
#include "ui/print/PrinterList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

// The sheet's form: what stands where. What it does is in PrintSheet.cpp.
namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 28;
constexpr int choicesWidth = 388;
constexpr int headingGap = 9;
constexpr int sectionGap = 18;

QLabel *words(const QString &text, TextRole role, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setFont(uiFont(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A thing that is not always there, with its distances, which go with it.
void addApart(QVBoxLayout &column, QWidget *thing, int above, int below) {
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, above, 0, below);
    box->addWidget(thing);
    column.addLayout(box);
}

/// A hairline above.
class Footer final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(0, 0, width(), 1, themeOf(this).line); }
};

} // namespace

PrintSheet::PrintSheet(Settings &settings, QWidget *parent, QueueSource queue, DriverDialog driver)
    : Sheet(parent)
    , m_settings(settings)
    , m_queue(std::move(queue))
    , m_driver(std::move(driver)) {
    setTitle(tr("Print"));
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(buildChoices());
    m_preview = new PreviewPane;
    top->addWidget(m_preview, 1);
    auto *all = new QVBoxLayout(body());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top, 1);
    all->addWidget(buildFooter());
    const auto &sizes = sheetSizes();
    const auto at = std::find_if(sizes.begin(), sizes.end(),
                                 [&](const SheetSize &size) { return size.id == m_settings.get(lastSheet); });
    m_paper->setCurrentIndex(at == sizes.end() ? 0 : int(at - sizes.begin()));
    m_mode->setCurrentIndex(m_settings.get(lastOnSheets) ? 1 : 0);
    m_touching->setChecked(m_settings.get(lastTouching));
    m_marks->setChecked(m_settings.get(lastMarks));
    planChanged();
    wire();
}

QWidget *PrintSheet::buildChoices() {
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 24, 0, 8);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(padding, 0, padding, 0);
    column->setSpacing(0);
    all->addLayout(column);
    const auto heading = [&](const QString &text) {
        column->addSpacing(sectionGap);
        column->addWidget(words(text, TextRole::Heading, content));
        column->addSpacing(headingGap);
    };
    column->addWidget(words(tr("Print"), TextRole::SheetTitle, content));
    column->addSpacing(16);
    m_fault = new Banner;
    addApart(*column, m_fault, 0, 14);
    m_mode = new SegmentedControl(content);
    m_mode->setAccessibleName(tr("Arrangement"));
    m_mode->addSegment(tr("Card by card"));
    m_mode->addSegment(tr("Several on a sheet"));
    m_mode->setEqualWidths(true);
    column->addWidget(m_mode);

    heading(tr("Paper"));
    m_paper = new SegmentedControl(content);
    m_paper->setAccessibleName(tr("Paper"));
    for (const SheetSize &size : sheetSizes())
        m_paper->addSegment(size.name);
    m_paper->setEqualWidths(true);
    m_ownPaper = words({}, TextRole::Body, content);
    m_ownPaper->setMinimumHeight(38);
    column->addWidget(m_paper);
    column->addWidget(m_ownPaper);

    column->addSpacing(14);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(12);
    auto *amountLabel = words(tr("Copies of each card"), TextRole::Body, content);
    m_copies = new QSpinBox(content);
    m_copies->setRange(1, 500);
    m_copies->setFixedSize(88, 36);
    m_copies->setFont(uiFont(TextRole::Body));
    m_copies->setAccessibleName(amountLabel->text());
    amountLabel->setBuddy(m_copies);
    m_fill = new LinkButton(tr("Fill the sheet"), content);
    amount->addWidget(amountLabel);
    amount->addWidget(m_copies);
    amount->addWidget(m_fill);
    amount->addStretch(1);
    column->addLayout(amount);
    column->addSpacing(12);
    m_touching = new QCheckBox(content);
    m_touching->setFont(uiFont(TextRole::Body));
    column->addWidget(m_touching, 0, Qt::AlignLeft);
    m_rim = words(tr("Many printers leave the outer rim of the paper white."), TextRole::Caption, content);
    m_rim->setForegroundRole(QPalette::Dark);
    m_rim->setIndent(26);
    column->addWidget(m_rim);
    m_marks = new QCheckBox(tr("Crop marks"), content);
    m_marks->setFont(uiFont(TextRole::Body));
    column->addSpacing(4);
    column->addWidget(m_marks, 0, Qt::AlignLeft);
    m_safeZone = new QCheckBox(tr("Show how far words keep from the cut"), content);
    m_safeZone->setFont(uiFont(TextRole::Body));
    column->addSpacing(4);
    column->addWidget(m_safeZone, 0, Qt::AlignLeft);

    heading(tr("Printer"));
    m_looking = new QWidget(content);
    auto *looking = new QHBoxLayout(m_looking);
    looking->setContentsMargins(0, 0, 0, 0);
    looking->setSpacing(10);
    looking->addWidget(new ProgressRing(18, m_looking));
    looking->addWidget(words(tr("Looking for printers …"), TextRole::Body, m_looking), 1);
    column->addWidget(m_looking);
    m_noPrinters = new Banner(content);
    column->addWidget(m_noPrinters);
    m_printers = new PrinterList(content);
    auto *list = new QHBoxLayout; // so that its tiles, not the room for their focus rings, stand in line with the rest
    list->setContentsMargins(padding - PrinterList::ringRoom, 0, padding - PrinterList::ringRoom, 0);
    list->addWidget(m_printers);
    all->addLayout(list);
    all->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setFixedWidth(choicesWidth);
    return scroll;
}

QWidget *PrintSheet::buildFooter() {
    auto *footer = new Footer;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(padding, 12, padding, 12);
    row->setSpacing(10);
    auto *state = new QVBoxLayout;
    state->setSpacing(1);
    m_facts = words({}, TextRole::Button, footer);
    m_reason = words({}, TextRole::Caption, footer);
    m_reason->setForegroundRole(QPalette::Dark);
    state->addStretch(1);
    state->addWidget(m_facts);
    state->addWidget(m_reason);
    state->addStretch(1);
    m_save = new QuietButton(tr("Save as PDF …"), footer);
    m_cancel = new QuietButton(tr("Cancel"), footer);
    m_print = new PrimaryButton(tr("Print …"), footer);
    m_print->setGlyph(Icon::Print);
    m_print->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_save->setTall(true);
    m_cancel->setTall(true);
    m_print->setDefault(true);
    row->addLayout(state, 1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addWidget(m_print);
    return footer;
}

void PrintSheet::wire() {
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int mode) {
        m_plan.mode = mode == 1 ? PrintPlan::Mode::Sheets : PrintPlan::Mode::OneByOne;
        if (mode == 1 && m_cards.size() == 1 && m_copies->value() == 1)
            fillSheet();
        planChanged();
    });
    connect(m_paper, &SegmentedControl::currentChanged, this, &PrintSheet::planChanged);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintSheet::planChanged);
    connect(m_marks, &QCheckBox::toggled, this, &PrintSheet::planChanged);
    connect(m_safeZone, &QCheckBox::toggled, m_preview->sheets(), &SheetPreview::showSafeZone);
    connect(m_touching, &QCheckBox::toggled, this, [this] {
        const bool full =
            m_pages && !m_pages->empty() && m_copies->value() == cardsPerSheet(m_pages->front().size, m_plan);
        if (full && m_cards.size() == 1)
            fillSheet(); // one full sheet stays one full sheet
        planChanged();
    });
    connect(m_fill, &LinkButton::clicked, this, &PrintSheet::fillSheet);
    connect(m_noPrinters, &Banner::actionTriggered, this, &PrintSheet::loadPrinters);
    connect(m_printers, &PrinterList::chosen, this, &PrintSheet::showReadiness);
    connect(m_preview, &PreviewPane::testRequested, this, &PrintSheet::askDriverForTest);
    connect(m_save, &QuietButton::clicked, this, &PrintSheet::askForFile);
    connect(m_cancel, &QuietButton::clicked, this, &PrintSheet::reject);
    connect(m_print, &PrimaryButton::clicked, this, &PrintSheet::askDriver);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_print,
                &PrimaryButton::click);
}

} // namespace thanksmith

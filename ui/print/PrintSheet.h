// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Sheet.h"
#include "ui/print/DriverDialog.h"
#include "ui/print/PreviewPane.h"

#include "base/Settings.h"
#include "card/Card.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace thanksmith {

class Banner;
class LinkButton;
class PrimaryButton;
class PrinterList;
class ProgressRing;
class QuietButton;
class SegmentedControl;

inline const Setting<QString> lastPrinter{"print/printer", {}};
inline const Setting<QString> lastSheet{"print/sheet", QStringLiteral("a4")};
inline const Setting<bool> lastOnSheets{"print/on-sheets", false};
inline const Setting<bool> lastManyOnSheets{"print/many-on-sheets", true};
inline const Setting<bool> lastTouching{"print/touching", true};
inline const Setting<bool> lastMarks{"print/marks", true};

/// Makes a queue; called off the GUI thread.
using QueueSource = std::function<Result<std::unique_ptr<PrintQueue>>()>;

/// How cards are printed: one by one or several on a sheet, with the pages as they will come out. The system's own
/// dialog then asks for what the driver knows.
class PrintSheet : public Sheet {
    Q_OBJECT
public:
    /// `settings` must outlive the sheet; the last choices are remembered there.
    PrintSheet(Settings &settings, QWidget *parent, QueueSource queue = systemPrintQueue,
               DriverDialog driver = systemDriverDialog());
    ~PrintSheet() override;

    void setCards(std::vector<Card> cards);
    [[nodiscard]] const PrintPlan &plan() const { return m_plan; }

Q_SIGNALS:
    /// The job is in the printer's queue. Whoever listens records it.
    void printed(const QString &printer, const std::vector<thanksmith::Card> &cards);
    void savedPdf(const QString &path);
    void failed(const thanksmith::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildFooter();
    void wire();
    void loadPrinters();
    void takePrinters(const Result<std::vector<Printer>> &printers);
    void takePages(const Result<std::vector<Page>> &pages);
    void planChanged();
    void fillSheet();
    [[nodiscard]] PrintPlan chosenPlan() const;
    void offerTouching();
    void showPaper();
    void showFacts(int sheets);
    void showReadiness();
    void present(const Error &error);
    void askDriver();
    /// Only that sheet; nothing of it is recorded, and the sheet stays open.
    void askDriverForTest(int sheet);
    void ask(const std::vector<PlannedSheet> &sheets, int copies, std::function<void(DriverAnswer)> done);
    void remember();
    void submit(const DriverAnswer &answer);
    void submitTest(const DriverAnswer &answer, const OneSheet &one);
    [[nodiscard]] const Setting<bool> &onSheets() const { return m_cards.size() > 1 ? lastManyOnSheets : lastOnSheets; }
    void askForFile();
    void writePdf(const QString &path);
    void setBusy(bool busy);
    [[nodiscard]] QString jobTitle() const;

    Settings &m_settings;
    QueueSource m_queue;
    DriverDialog m_driver;
    std::vector<Card> m_cards;
    Pages m_pages;
    PrintPlan m_plan;
    bool m_busy = false;
    bool m_planOk = false;
    QString m_planFault;  ///< what the banner says of the plan
    bool m_begun = false; ///< the focus went to where a person begins
    SegmentedControl *m_mode;
    SegmentedControl *m_paper;
    QLabel *m_ownPaper;
    QSpinBox *m_copies;
    LinkButton *m_fill;
    QCheckBox *m_touching;
    QLabel *m_rim; ///< what touching cards cost
    QCheckBox *m_marks;
    QCheckBox *m_safeZone = nullptr;
    PrinterList *m_printers;
    QWidget *m_looking;
    Banner *m_noPrinters;
    Banner *m_fault;
    PreviewPane *m_preview;
    QLabel *m_facts;
    QLabel *m_reason;
    QuietButton *m_save;
    QuietButton *m_cancel;
    PrimaryButton *m_print;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/CardDocument.h"
#include "ui/editor/LayoutSamples.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace thanksmith {

class PaletteBook;
class PaletteChoice;
class SampleList;
class SegmentedControl;

/// How the card looks: type style, palette, layout and paper, each shown as samples. With little height one of them at
/// a time, behind a segmented control.
class LooksBox : public QWidget {
    Q_OBJECT
public:
    LooksBox(CardDocument &document, PaletteBook &book, QWidget *parent = nullptr);

    enum class Arrangement {
        Tabs, ///< one at a time, all equally high
        Rows, ///< all, layouts in one line without captions
        Roomy ///< all, layouts with captions
    };
    void setArrangement(Arrangement arrangement);
    /// Where one comes back to after mixing colours.
    void focusPalettes();
    /// The picture for the layout samples; call when the page has changed.
    void setPicture(const PreparedPicture &picture);

Q_SIGNALS:
    void languageChosen(const QString &tag);
    /// The card's own palette wants to be mixed.
    void paletteEditRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Section {
        QWidget *box = nullptr;
        QWidget *head = nullptr; ///< heading line; null for paper
        QLabel *title = nullptr;
        QLabel *value = nullptr; ///< name of what is chosen
    };
    [[nodiscard]] static Section sectionHead(const QString &heading, QWidget *links = nullptr);
    void addSection(const QString &name, Section section, QWidget *body);
    SampleList *addSamples(const QString &heading, const QString &objectName);
    void buildStyles();
    void buildPalettes(PaletteBook &book);
    void buildLayouts();
    void arrange();
    void showCard(const Card &card);
    void choose(CardPart part, QString Card::*member, const QString &id);
    void sizeSamples();
    void showNames();

    CardDocument &m_document;
    LayoutSamples m_samples;
    Arrangement m_arrangement = Arrangement::Rows;
    QVBoxLayout *m_column;
    SegmentedControl *m_tabs;
    QWidget *m_track = nullptr; ///< holds the tabs
    std::vector<Section> m_sections;
    SampleList *m_styles = nullptr;
    PaletteChoice *m_palettes = nullptr;
    SampleList *m_layouts = nullptr;
    QString m_language;
    bool m_lettered = false; ///< the type samples have their words
};

} // namespace thanksmith

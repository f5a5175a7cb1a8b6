// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Account.h"
#include "layout/Page.h"
#include "studio/CardDocument.h"
#include "ui/editor/PersonCompleter.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QBoxLayout;
class QScrollArea;

namespace thanksmith {

class DocumentKeys;
class LooksBox;
class PageMaker;
class PaletteBook;
class PaletteEditor;
class RecipientField;
class SendStrip;
class WritingSurface;

/// The inspector of the design view: recipient, writing surface, look of the card, send strip. 344 px wide beside a
/// window of 1280 and more, else 304. All it writes goes through the document, undoably.
class EditorPanel : public QWidget {
    Q_OBJECT
public:
    EditorPanel(CardDocument &document, PageMaker &pages, PaletteBook &book, QWidget *parent = nullptr);

    /// Shows the card; colours can be taken from it.
    void setCardView(QWidget *view);

    /// Where earlier recipients come from; the answer may come later, in the GUI thread.
    void setRecipientSource(FindPeople find);
    /// Puts a recipient in; the card's name, and its title where that is ours, follow in one step.
    void setRecipient(const Recipient &recipient);
    /// As it stands in the field: without an address until one is known or typed.
    [[nodiscard]] Recipient recipient() const;
    /// What `text` says: a name, an address, or both.
    [[nodiscard]] Recipient recipientIn(const QString &text) const;

    /// What the send strip shows. An account without a kind: none is set up yet.
    void setRoute(const Account &account, const Recipient &recipient);
    /// Why the card cannot be sent now; empty: it can.
    void setSendBlocked(const QString &reason);
    /// What stands in the recipient's place, and above the words, while the card goes to many.
    void setManyParts(QWidget *people, QWidget *above);
    /// Cards for so many people, who are printed for instead of sent to; `blocked` says why that cannot be now. 0: one
    /// card, as ever.
    void setMany(int count, const QString &blocked = {});
    /// Where the words are written.
    [[nodiscard]] QWidget *writing() const;
    /// Whether quotes and dashes become those of the card's language while they are typed; asked each time.
    void setTypographic(std::function<bool()> wanted);
    /// Occasions of the card's picture: their beginnings are offered first.
    void setOccasions(const QStringList &occasions);

    /// Puts the caret into a part of the writing (offset in UTF-16 code units).
    void focusField(Field field, int offset);
    void focusRecipient();
    /// Holds back all but its ground until showContents: what it shows, with all its faces, takes as long as the rest
    /// of a first frame.
    void holdContents();
    void showContents();

Q_SIGNALS:
    /// An earlier recipient was chosen from the list.
    void recipientChosen(const thanksmith::KnownRecipient &person);
    /// Name or address changed in any way (typed, chosen, set, undone).
    void recipientChanged(const thanksmith::Recipient &recipient);
    void routeRequested();
    void sendRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void takeRecipient(const Recipient &recipient);
    void changeLanguage(const QString &tag);
    void forgetAddress();
    void tellRecipient();
    void followWindow();
    void showMixer(bool shown);

    CardDocument &m_document;
    PageMaker &m_pages;
    DocumentKeys *m_keys;
    RecipientField *m_recipient;
    QBoxLayout *m_words = nullptr;
    QPointer<QWidget> m_manyPeople;
    QPointer<QWidget> m_manyAbove;
    WritingSurface *m_surface;
    LooksBox *m_looks;
    PaletteEditor *m_mixer;
    SendStrip *m_strip;
    QScrollArea *m_scroll = nullptr;
    QScrollArea *m_mixerScroll = nullptr;
    QPointer<QWidget> m_window;
    Recipient m_told;
    bool m_maybeAnotherCard = false;
    std::optional<std::pair<Field, int>> m_focusLater; ///< once the contents are shown
};

} // namespace thanksmith

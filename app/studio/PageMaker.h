// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/CardOpening.h"

#include <QObject>

#include <memory>

namespace thanksmith {

/// Keeps the page of a card up to date. Typing composes at once (about a millisecond, the picture is kept); a new
/// picture or new colours are checked and recoloured off the GUI thread first, the old page standing meanwhile. One
/// preparation runs at a time; while colours change faster than that, each one that is done is shown.
class PageMaker : public QObject {
    Q_OBJECT
public:
    explicit PageMaker(QObject *parent = nullptr);
    ~PageMaker() override;

    void setCard(const Card &card);
    /// A card that is about to be set, already laid out.
    void expect(const OpenedCard &opened);
    /// Null until the first page is there.
    [[nodiscard]] const std::shared_ptr<const Page> &page() const { return m_page; }
    /// The card's picture as last prepared, for samples.
    [[nodiscard]] const PreparedPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void pageChanged(std::shared_ptr<const thanksmith::Page> page);
    void failed(const thanksmith::Error &error);

private:
    void prepare();
    void take(const Card &preparedFor, const Result<PreparedPicture> &prepared);
    void compose();

    Card m_card;
    PreparedPicture m_picture;
    Card m_preparedFor;
    bool m_preparing = false;
    std::optional<OpenedCard> m_expected;
    std::shared_ptr<const Page> m_page;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/PageMaker.h"

#include <QtConcurrent>

#include <utility>

namespace thanksmith {

PageMaker::PageMaker(QObject *parent)
    : QObject(parent) {}

PageMaker::~PageMaker() = default;

void PageMaker::expect(const OpenedCard &opened) {
    m_expected = opened;
}

void PageMaker::setCard(const Card &card) {
    m_card = card;
    if (const auto expected = std::exchange(m_expected, {}); expected && expected->card == card) {
        ++m_generation;
        m_picture = expected->picture;
        m_preparedFor = card.picture;
        m_preparedPalette = card.palette;
        m_page = expected->page;
        Q_EMIT pageChanged(m_page);
        return;
    }
    const bool same = m_preparedFor == card.picture && (!card.picture || m_preparedPalette == card.palette);
    if (same)
        compose();
    else
        prepare();
}

void PageMaker::prepare() {
    const int generation = ++m_generation;
    if (!m_card.picture) {
        m_picture = {};
        m_preparedFor.reset();
        m_preparedPalette = m_card.palette;
        compose();
        return;
    }
    QtConcurrent::run([card = m_card] { return preparePicture(card); })
        .then(this, [this, generation, picture = m_card.picture,
                     palette = m_card.palette](const Result<PreparedPicture> &prepared) {
            if (generation != m_generation) // a newer picture is on its way
                return;
            if (!prepared) {
                Q_EMIT failed(prepared.error());
                return;
            }
            m_picture = *prepared;
            m_preparedFor = picture;
            m_preparedPalette = palette;
            compose();
        });
}

void PageMaker::compose() {
    Result<Page> page = composePage(m_card, m_picture);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_page = std::make_shared<const Page>(std::move(*page));
    Q_EMIT pageChanged(m_page);
}

} // namespace thanksmith

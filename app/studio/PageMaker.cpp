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
        m_picture = expected->picture;
        m_preparedFor = card;
        m_page = expected->page;
        Q_EMIT pageChanged(m_page);
        return;
    }
    if (sharePicture(m_preparedFor, card))
        compose();
    else
        prepare();
}

void PageMaker::prepare() {
    if (!m_card.picture) {
        m_picture = {};
        m_preparedFor = m_card;
        compose();
        return;
    }
    if (std::exchange(m_preparing, true))
        return; // what is wanted is looked at again when that is done
    QtConcurrent::run([card = m_card] {
        return preparePicture(card);
    }).then(this, [this, card = m_card](const Result<PreparedPicture> &prepared) { take(card, prepared); });
}

void PageMaker::take(const Card &preparedFor, const Result<PreparedPicture> &prepared) {
    m_preparing = false;
    if (preparedFor.picture == m_card.picture) {
        if (prepared) {
            m_picture = *prepared;
            m_preparedFor = preparedFor;
            compose();
        } else if (sharePicture(preparedFor, m_card)) {
            Q_EMIT failed(prepared.error());
            return;
        }
    }
    if (!sharePicture(m_preparedFor, m_card))
        prepare();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "Filled.h"

#include "base/Resources.h"
#include "card/CardFile.h"
#include "studio/NewCard.h"

#include <QBuffer>
#include <QImage>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QByteArray png() {
    QImage image(252, 360, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Filled::Filled() {
    initResources();
    Result<Stores> stores = openStores(paths(), m_clock);
    REQUIRE(stores);
    m_stores = std::move(*stores);
}

OutboxEntry Filled::entry(const QString &id, const QString &name, const QString &address, const QDateTime &when,
                          const QString &channel) const {
    Card card = blankCard(u"en"_s);
    card.texts.title = u"Thank you, "_s + name;
    card.texts.message = u"You stayed late."_s;
    OutboxEntry entry;
    entry.item.id = id;
    entry.item.account = u"work"_s;
    entry.item.channel = channel;
    entry.item.to = {name, address};
    entry.item.title = card.texts.title;
    entry.item.createdAt = when;
    entry.item.writtenAt = when.addSecs(-60);
    entry.account = {u"work"_s, channel, {}};
    entry.payload = "payload";
    entry.card = serialiseCard(card);
    entry.thumbnail = png();
    return entry;
}

void Filled::addSent(const QString &id, const QString &name, const QString &address, const QDateTime &when,
                     const QString &channel) {
    OutboxEntry sent = entry(id, name, address, when, channel);
    sent.item.state = OutboxState::Sent;
    sent.item.finishedAt = when;
    REQUIRE(m_stores.history->addPrinted(sent));
}

void Filled::addOpen(const QString &id, const QString &name, const QString &address, const QDateTime &when,
                     OutboxState state) {
    m_clock.at = when;
    REQUIRE(m_stores.outbox->enqueue({entry(id, name, address, when, u"smtp"_s)}));
    if (state == OutboxState::Queued)
        return;
    REQUIRE(m_stores.outbox->lease() == id);
    REQUIRE(m_stores.outbox->markUploading(id));
    REQUIRE(m_stores.outbox->markCommitting(id));
    const auto kind = state == OutboxState::Unknown ? Outcome::Kind::Unknown : Outcome::Kind::Failed;
    REQUIRE(m_stores.outbox->finish(id, {kind, Error{u"delivery.refused"_s, address, {}, {u"550"_s}}, 0, {}}));
}

} // namespace thanksmith

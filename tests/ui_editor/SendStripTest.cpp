// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTest.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace thanksmith;
using namespace Qt::StringLiterals;

TEST_CASE("the strip says how the card goes, and to whom") {
    EditorTest t;
    auto *route = t.find<QAbstractButton>(u"route"_s);
    CHECK(route->accessibleName() == u"Choose how to send"_s);
    t.panel->setRoute({u"work mail"_s, u"smtp"_s, {}}, {});
    CHECK(route->accessibleDescription() == u"work mail"_s);
    t.panel->setRoute({u"work mail"_s, u"smtp"_s, {}}, {u"Amira Haddad"_s, u"amira@example.org"_s});
    CHECK(route->accessibleName().endsWith(u"to Amira Haddad"_s));
    CHECK(route->accessibleDescription() == u"amira@example.org"_s);
    QSignalSpy asked(t.panel, &EditorPanel::routeRequested);
    QTest::keyClick(route, Qt::Key_Space);
    CHECK(asked.count() == 1);
}

TEST_CASE("a blocked Send says why") {
    EditorTest t;
    auto *send = t.find<QAbstractButton>(u"send"_s);
    auto *route = t.find<QAbstractButton>(u"route"_s);
    QSignalSpy sent(t.panel, &EditorPanel::sendRequested);
    t.panel->setSendBlocked(u"The card has no recipient"_s);
    CHECK_FALSE(send->isEnabled());
    CHECK(send->accessibleDescription() == u"The card has no recipient"_s);
    CHECK(route->accessibleDescription() == u"The card has no recipient"_s);
    send->click();
    CHECK(sent.isEmpty());
    t.panel->setSendBlocked({});
    send->click();
    CHECK(sent.count() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "platform/Paths.h"

#include <QDir>

using namespace thanksmith;
using namespace Qt::StringLiterals;

namespace {

/// Sets an environment variable for one test.
class Variable {
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name)) {
        qputenv(name, value);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST_CASE("the data folder: argument before variable before the system's place") {
    const Variable system("XDG_DATA_HOME", "/tmp/xdg");
    const Variable none("THANKSMITH_DATA_DIR", "");
    CHECK(Paths::locate().data == u"/tmp/xdg/thanksmith"_s);
    const Variable own("THANKSMITH_DATA_DIR", "/tmp/own/");
    CHECK(Paths::locate().data == u"/tmp/own"_s);
    CHECK(Paths::locate(u"/tmp/said"_s).data == u"/tmp/said"_s);
    CHECK(Paths::locate(u"/tmp/said"_s).database() == u"/tmp/said/thanksmith.db"_s);
}

TEST_CASE("a relative data folder is taken from where we stand, once") {
    const QString data = Paths::locate(u"here/x"_s).data;
    CHECK(data == QDir::currentPath() + u"/here/x"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Verbs.h"
#include "people/PeopleFile.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class PeopleVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    [[nodiscard]] QString name() const override { return u"people"_s; }
    [[nodiscard]] QString usage() const override { return u"check FILE"_s; }
    [[nodiscard]] QString summary() const override { return tr("reads a list of people and shows who is in it"); }
    [[nodiscard]] QString notes() const override {
        return tr("FILE is CSV in UTF-8 (comma, semicolon or tab; the first line has the columns' titles, one of them\n"
                  "“name” or “first name”) or vCards (2.1, 3.0, 4.0).\n");
    }
    [[nodiscard]] int run(const QCommandLineParser &options, const QStringList &arguments,
                          CliContext &context) override;
};

int PeopleVerb::run(const QCommandLineParser & /*options*/, const QStringList &arguments, CliContext &context) {
    if (arguments.size() != 2 || arguments.first() != "check"_L1)
        return WrongUsage;
    const Result<People> people = readPeople(arguments.last());
    if (!people)
        return context.output.fail(people.error());
    QJsonArray rows;
    for (const Contact &contact : people->contacts)
        rows.append(QJsonObject{
            {"id"_L1, QString::number(rows.size() + 1)}, {"name"_L1, contact.name}, {"email"_L1, contact.email}});
    context.output.table(rows, {u"id"_s, u"name"_s, u"email"_s});
    return Done;
}

} // namespace

std::unique_ptr<Verb> peopleVerb() {
    return std::make_unique<PeopleVerb>();
}

} // namespace thanksmith

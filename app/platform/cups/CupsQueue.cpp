// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PrintQueue.h"

#include <cups/cups.h>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 8000; ///< ms to wait for a print server

/// A connection to the print server that answers for this machine.
struct Connection {
    http_t *http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, patience, nullptr);

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { httpClose(http); }
};

/// The options of a job, in CUPS's form.
struct Options {
    cups_option_t *list = nullptr;
    int count = 0;

    explicit Options(const QMap<QString, QString> &options) {
        for (const auto &[name, value] : options.asKeyValueRange())
            count = cupsAddOption(name.toUtf8().constData(), value.toUtf8().constData(), count, &list);
    }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
    ~Options() { cupsFreeOptions(count, list); }
};

QString lastReason() {
    return QString::fromUtf8(cupsLastErrorString());
}

QString valueOf(const cups_dest_t &destination, const char *option) {
    return QString::fromUtf8(cupsGetOption(option, destination.num_options, destination.options));
}

Printer printerOf(const cups_dest_t &destination) {
    Printer printer;
    printer.name = QString::fromUtf8(destination.name);
    if (destination.instance != nullptr)
        printer.name += u'/' + QString::fromUtf8(destination.instance);
    printer.title = valueOf(destination, "printer-info");
    if (printer.title.isEmpty())
        printer.title = printer.name;
    printer.place = valueOf(destination, "printer-location");
    printer.isDefault = destination.is_default != 0;
    printer.accepting = valueOf(destination, "printer-is-accepting-jobs") != "false"_L1;
    printer.stopped = valueOf(destination, "printer-state") == QString::number(IPP_PSTATE_STOPPED);
    return printer;
}

class CupsQueue final : public PrintQueue {
public:
    Result<std::vector<Printer>> printers() override;
    Result<int> submit(const PrintTicket &ticket, const QByteArray &pdf) override;

private:
    static tl::unexpected<Error> refusal(const QString &printer);
};

Result<std::vector<Printer>> CupsQueue::printers() {
    const Connection server;
    if (server.http == nullptr)
        return fail(u"print.unavailable"_s, {}, {}, {lastReason()});
    cups_dest_t *destinations = nullptr;
    const int count = cupsGetDests2(server.http, &destinations);
    std::vector<Printer> printers;
    for (int i = 0; i < count; ++i)
        printers.push_back(printerOf(destinations[i]));
    cupsFreeDests(count, destinations);
    if (printers.empty())
        return fail(u"print.no-printer"_s);
    std::stable_partition(printers.begin(), printers.end(), [](const Printer &printer) { return printer.isDefault; });
    return printers;
}

tl::unexpected<Error> CupsQueue::refusal(const QString &printer) {
    switch (cupsLastError()) {
    case IPP_STATUS_ERROR_NOT_FOUND:
        return fail(u"print.unknown-printer"_s, printer);
    case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
    case IPP_STATUS_ERROR_INTERNAL:
        return fail(u"print.unavailable"_s, printer, {}, {lastReason()});
    default:
        return fail(u"print.refused"_s, printer, {}, {lastReason()});
    }
}

Result<int> CupsQueue::submit(const PrintTicket &ticket, const QByteArray &pdf) {
    const Connection server;
    if (server.http == nullptr)
        return fail(u"print.unavailable"_s, ticket.printer, {}, {lastReason()});
    const QByteArray queue = ticket.printer.section(u'/', 0, 0).toUtf8(); // an instance is a set of options, no queue
    // Asked first: for a queue that is not there cupsCreateJob only says "no such file".
    cups_dest_t *known = cupsGetNamedDest(server.http, queue.constData(), nullptr);
    if (known == nullptr)
        return fail(u"print.unknown-printer"_s, ticket.printer);
    cupsFreeDests(1, known);
    const QByteArray title = ticket.title.toUtf8();
    const Options options(ticket.options);
    const int job = cupsCreateJob(server.http, queue.constData(), title.constData(), options.count, options.list);
    if (job == 0)
        return refusal(ticket.printer);
    http_status_t status =
        cupsStartDocument(server.http, queue.constData(), job, title.constData(), CUPS_FORMAT_PDF, 1);
    if (status == HTTP_STATUS_CONTINUE)
        status = cupsWriteRequestData(server.http, pdf.constData(), std::size_t(pdf.size()));
    if (status != HTTP_STATUS_CONTINUE ||
        cupsFinishDocument(server.http, queue.constData()) >= IPP_STATUS_REDIRECTION_OTHER_SITE) {
        const tl::unexpected<Error> reason = refusal(ticket.printer);
        cupsCancelJob2(server.http, queue.constData(), job, 1);
        return reason;
    }
    return job;
}

} // namespace

} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::PrintQueue *thanksmith_create_cups() {
    return new thanksmith::CupsQueue;
}

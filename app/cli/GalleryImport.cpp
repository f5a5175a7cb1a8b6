// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/GalleryImport.h"

#include "gallery/TrialDrawing.h"
#include "studio/ErrorText.h"

#include <QCoreApplication>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void remarkOnMissing(const ImportReport &report, Output &output) {
    int missing = 0;
    const ImportedPicture *one = nullptr;
    for (const ImportedPicture &picture : report.added) {
        if (picture.described && picture.licensed)
            continue;
        ++missing;
        one = &picture;
    }
    if (missing == 1)
        output.warn(Words::tr("%1: it has no description or no licence.").arg(one->file));
    else if (missing > 1)
        output.warn(Words::tr("%n pictures have no description or no licence.", nullptr, missing));
}

QJsonArray rowsOf(const ImportReport &report) {
    QJsonArray rows;
    for (const ImportedPicture &picture : report.added)
        rows.append(
            QJsonObject{{"id"_L1, picture.id}, {"file"_L1, picture.file}, {"ok"_L1, true}, {"reason"_L1, ""_L1}});
    for (const Error &error : report.refused)
        rows.append(QJsonObject{
            {"id"_L1, error.subject}, {"file"_L1, error.subject}, {"ok"_L1, false}, {"reason"_L1, errorText(error)}});
    return rows;
}

} // namespace

int importIntoGallery(const ImportRequest &request, CliContext &context) {
    ImportControl control;
    const Result<ImportReport> report = importPictures(context.paths.packs(), request, control, trialDrawing());
    if (!report)
        return context.output.fail(report.error());
    if (context.output.json())
        context.output.table(rowsOf(*report), {});
    for (const Error &error : report->refused)
        context.output.fail(error, error.subject);
    remarkOnMissing(*report, context.output);
    if (report->added.size() == 1)
        context.output.say(report->added.front().id);
    else if (!report->added.empty())
        context.output.say(Words::tr("%n pictures imported.", nullptr, int(report->added.size())));
    if (report->refused.empty())
        return Done;
    return report->added.empty() ? Failed : Partly;
}

} // namespace thanksmith

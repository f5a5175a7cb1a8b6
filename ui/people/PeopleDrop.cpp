// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleDrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

QString listFile(const QMimeData &data) {
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    static const QStringList endings{u".csv"_s, u".tsv"_s, u".vcf"_s, u".vcard"_s};
    const bool fits = std::any_of(endings.begin(), endings.end(),
                                  [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    return fits ? path : QString();
}

QString listText(const QMimeData &data) {
    for (const QString &type : {u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s, u"text/csv"_s})
        if (data.hasFormat(type))
            return QString::fromUtf8(data.data(type));
    return {};
}

} // namespace

PeopleDrop::PeopleDrop(QWidget *where)
    : QObject(where) {
    where->setAcceptDrops(true);
    where->installEventFilter(this);
    for (QWidget *inside : where->findChildren<QWidget *>())
        if (inside->acceptDrops()) // those ask first
            inside->installEventFilter(this);
}

bool PeopleDrop::eventFilter(QObject *watched, QEvent *event) {
    const bool asks = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!asks && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = listFile(*drop->mimeData());
    const QString text = file.isEmpty() ? listText(*drop->mimeData()) : QString();
    if (file.isEmpty() && text.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!asks && !file.isEmpty())
        Q_EMIT fileDropped(file);
    else if (!asks)
        Q_EMIT textDropped(text);
    return true;
}

} // namespace thanksmith

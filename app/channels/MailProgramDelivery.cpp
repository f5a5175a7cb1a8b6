// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MailProgramDelivery.h"

#include "base/File.h"

#include <QDateTime>
#include <QDir>
#include <QUrl>

namespace thanksmith {
using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

constexpr int secondsToOpen = 8; ///< a mail program that was not running stays in the foreground
constexpr int daysKept = 7;

Outcome ended(Kind kind, const QString &code, const QStringList &args = {}) {
    return {.kind = kind, .reason = {code, {}, {}, args}};
}

void removeOld(const QString &folder) {
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.lastModified().toUTC() < oldest)
            QDir(entry.filePath()).removeRecursively();
    }
}

} // namespace

QStringList mailProgramArguments(const PackedCard &card, const QString &address, const QString &file) {
    const QString to = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@"));
    return {u"--utf8"_s, u"--subject"_s, card.text("title"_L1), u"--body"_s, card.text("text"_L1), u"--attach"_s, file,
            to};
}

MailProgramDelivery::MailProgramDelivery(QString program, QString folder, PackedCard card, QString address,
                                         std::function<bool()> committing)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_card(std::move(card))
    , m_address(std::move(address))
    , m_committing(std::move(committing)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(secondsToOpen));
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({.kind = Kind::HandedOver}); });
}

void MailProgramDelivery::start() {
    QMetaObject::invokeMethod(this, &MailProgramDelivery::open, Qt::QueuedConnection);
}

void MailProgramDelivery::open() {
    if (m_cancelled)
        return finish(ended(Kind::Retry, u"delivery.cancelled"_s));
    if (m_program.isEmpty())
        return finish(ended(Kind::Failed, u"delivery.no-mail-program"_s));
    removeOld(m_folder);
    const QString own = m_folder + u'/' + m_card.text("id"_L1);
    const QString file = own + u'/' + m_card.fileName();
    for (const QString &folder : {m_folder, own}) {
        if (const auto made = ensureFolder(folder); !made)
            return finish({.kind = Kind::Failed, .reason = made.error()});
    }
    if (const auto written = writeFile(file, m_card.png); !written)
        return finish({.kind = Kind::Failed, .reason = written.error()});
    if (m_committing && !m_committing())
        return finish(ended(Kind::Retry, u"delivery.not-recorded"_s));
    // Not our child's to destroy: a mail program that was not running lives as long as its user likes.
    m_process = new QProcess;
    QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"THANKSMITH_PASSWORD"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (how == QProcess::NormalExit && status == 0)
            return finish({.kind = Kind::HandedOver});
        if (status == 3)
            return finish(ended(Kind::Failed, u"delivery.no-mail-program"_s));
        finish(ended(Kind::Failed, u"delivery.mail-program-failed"_s, {QString::number(status)}));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(ended(Kind::Failed, u"delivery.no-mail-program"_s));
    });
    m_patience.start();
    m_process->start(m_program, mailProgramArguments(m_card, m_address, file));
}

void MailProgramDelivery::finish(const Outcome &outcome) {
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    if (m_process)
        m_process->disconnect(this);
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

} // namespace thanksmith

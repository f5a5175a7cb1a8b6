// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Keychain.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "thanksmith"_L1;

Error faultOf(const QKeychain::Job &job) {
    const bool denied = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    return Error{denied ? u"keychain.denied"_s : u"keychain.unavailable"_s, job.key(), {}, {job.errorString()}};
}

bool worked(const QKeychain::Job &job) {
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

/// A job deletes itself after its answer.
template <class Job>
Job *makeJob(const QString &key) {
    auto *job = new Job(service);
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a plain file where the keychain is not there
    return job;
}

template <class Job>
void runWriting(Job *job, Keychain::WriteDone done) {
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        if (worked(*job))
            done({});
        else
            done(tl::unexpected<Error>(faultOf(*job)));
    });
    job->start();
}

class SystemKeychain final : public Keychain {
public:
    void read(const QString &key, ReadDone done) override {
        auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
            if (worked(*job))
                done(job->error() == QKeychain::NoError ? job->textData() : QString());
            else
                done(tl::unexpected<Error>(faultOf(*job)));
        });
        job->start();
    }
    void write(const QString &key, const QString &secret, WriteDone done) override {
        auto *job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(secret);
        runWriting(job, std::move(done));
    }
    void remove(const QString &key, WriteDone done) override {
        runWriting(makeJob<QKeychain::DeletePasswordJob>(key), std::move(done));
    }
};

} // namespace

} // namespace thanksmith

extern "C" Q_DECL_EXPORT thanksmith::Keychain *thanksmith_create_keychain() {
    return new thanksmith::SystemKeychain;
}

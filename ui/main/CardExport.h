// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "render/Export.h"

#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;
class QWidget;

namespace thanksmith {

/// The card out of the window: into a file, onto the clipboard, dragged away. Encoding happens off the GUI
/// thread.
class CardExport : public QObject {
    Q_OBJECT
public:
    CardExport(std::function<std::shared_ptr<const Page>()> page, std::function<QString()> name, QWidget *window);

    ~CardExport() override;

    /// The open card, or `page` under `name`.
    void exportToFile();
    void exportToFile(const std::shared_ptr<const Page> &page, const QString &name);
    void copyPicture();
    /// `shown`: the card as the screen has it, for the pointer.
    void startDrag(QWidget *source, const QImage &shown);

Q_SIGNALS:
    void failed(const thanksmith::Error &error);
    void done(const QString &sentence);

private:
    void writeTo(const QString &path, const std::shared_ptr<const Page> &page, const ExportOptions &options);

    std::function<std::shared_ptr<const Page>()> m_page;
    std::function<QString()> m_name;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of dragged files
};

} // namespace thanksmith

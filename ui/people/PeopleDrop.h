// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace thanksmith {

/// Takes lists of people that are dropped onto a widget: a file that ends in .csv, .tsv or .vcf, or the vCards that an
/// address book drags. Whatever else is dropped goes its way.
class PeopleDrop : public QObject {
    Q_OBJECT
public:
    /// Listens on `where` and what it holds now.
    explicit PeopleDrop(QWidget *where);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace thanksmith

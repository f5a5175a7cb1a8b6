// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace thanksmith {

class SampleList;

/// Keeps a list as tall as it wants to be at its width. A layout that itself had a height for a width would make the
/// scroll area around it take everything at its full height, the message first.
class ListHolder : public QWidget {
    Q_OBJECT
public:
    explicit ListHolder(SampleList *list);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    SampleList *m_list;
};

} // namespace thanksmith

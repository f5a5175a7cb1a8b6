// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/Illustration.h"
#include "picture/Describe.h"
#include "ui/common/Sheet.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace thanksmith {

class LabelledField;

/// What a picture is called and shows, who drew it and under which licence: of one picture, or what several have in
/// common. All of it may stay open.
class DescribeSheet : public Sheet {
    Q_OBJECT
public:
    /// One picture: its words can be changed; `language` is what they are in.
    DescribeSheet(const Illustration &picture, const QString &language, QWidget *parent);
    /// Draws the picture of this file beside the words, off the GUI thread.
    void showPicture(const QString &svgFile);
    /// Several that were just added and lack something: what is entered is for all of them that do not say it
    /// themselves.
    DescribeSheet(int count, const QString &language, QWidget *parent);

    [[nodiscard]] Description description() const;

Q_SIGNALS:
    void described(const thanksmith::Description &description);

private:
    void layOut(const QString &heading, const QString &hint);
    void save();

    QLabel *m_picture;
    LabelledField *m_title;
    QPlainTextEdit *m_alt;
    LabelledField *m_author;
    QComboBox *m_licence;
    QString m_language;
};

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/DescribeSheet.h"

#include "base/File.h"
#include "picture/Raster.h"
#include "ui/common/Buttons.h"
#include "ui/common/Fields.h"
#include "ui/common/Type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 460;
constexpr int edge = 28;
constexpr int altHeight = 88;
constexpr double altMargin = 8; ///< its words stand under those of the lines
constexpr QSize pictureRoom(100, 134);
constexpr int longest = 300; ///< characters of a line

QLabel *quietLabel(const QString &text, TextRole role) {
    auto *label = new QLabel(text);
    label->setFont(uiFont(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DescribeSheet::DescribeSheet(const Illustration &picture, const QString &language, QWidget *parent)
    : Sheet(parent)
    , m_picture(new QLabel)
    , m_title(new LabelledField(tr("Title")))
    , m_alt(new QPlainTextEdit)
    , m_author(new LabelledField(tr("Drawn by")))
    , m_licence(new QComboBox)
    , m_language(language) {
    layOut(tr("About this picture"), {});
    m_title->setText(picture.info.title.isEmpty() ? QString() : picture.info.title.in(language));
    m_alt->setPlainText(picture.info.alt.isEmpty() ? QString() : picture.info.alt.in(language));
    m_author->setText(picture.info.author);
    m_licence->setEditText(picture.licence);
    m_title->setFocus();
}

DescribeSheet::DescribeSheet(int count, const QString &language, QWidget *parent)
    : Sheet(parent)
    , m_picture(new QLabel)
    , m_title(new LabelledField(tr("Title")))
    , m_alt(new QPlainTextEdit)
    , m_author(new LabelledField(tr("Drawn by")))
    , m_licence(new QComboBox)
    , m_language(language) {
    layOut(tr("%n pictures say little of themselves", nullptr, count),
           tr("What is entered here is for all of them that do not say it themselves. It can also be left open."));
    m_title->hide(); // no two pictures have one title
    m_author->setFocus();
}

void DescribeSheet::layOut(const QString &heading, const QString &hint) {
    setTitle(heading);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(edge, 24, edge, 20);
    column->setSpacing(10);
    column->addWidget(quietLabel(heading, TextRole::SheetTitle));
    if (!hint.isEmpty()) {
        auto *why = quietLabel(hint, TextRole::Body);
        why->setForegroundRole(QPalette::Dark);
        column->addWidget(why);
    }
    column->addSpacing(4);
    const int labels = std::max(m_title->fontMetrics().horizontalAdvance(m_title->label()),
                                m_author->fontMetrics().horizontalAdvance(m_author->label()));
    for (LabelledField *field : {m_title, m_author}) {
        field->setLabelWidth(labels);
        field->setMaxLength(longest);
        field->setAccessibleName(field->label());
    }
    m_alt->setAccessibleName(tr("Description"));
    m_alt->setPlaceholderText(tr("What can be seen, in a sentence that somebody who cannot see it would enjoy"));
    m_alt->setFixedHeight(altHeight);
    m_alt->setTabChangesFocus(true);
    m_alt->document()->setDocumentMargin(altMargin);
    m_licence->setEditable(true);
    m_licence->setAccessibleName(tr("Licence"));
    m_licence->addItems({u"CC0-1.0"_s, u"CC-BY-4.0"_s, u"CC-BY-SA-4.0"_s, u"CC-PDDC"_s});
    m_licence->setCurrentIndex(-1);
    m_licence->lineEdit()->setPlaceholderText(tr("Licence, such as CC0-1.0"));
    m_licence->lineEdit()->setMaxLength(100);
    auto *shown = new QHBoxLayout;
    shown->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_title);
    words->addWidget(m_alt);
    m_picture->setAccessibleName(tr("The picture"));
    m_picture->hide();
    shown->addWidget(m_picture, 0, Qt::AlignTop);
    shown->addLayout(words, 1);
    column->addLayout(shown);
    column->addWidget(m_author);
    column->addWidget(m_licence);
    column->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *later = new QuietButton(hint.isEmpty() ? tr("Cancel") : tr("Leave open"));
    later->setTall(true);
    auto *saving = new PrimaryButton(tr("Save"));
    saving->setDefault(true);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(saving);
    column->addLayout(row);
    body()->setFixedWidth(sheetWidth);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(saving, &QPushButton::clicked, this, &DescribeSheet::save);
}

void DescribeSheet::showPicture(const QString &svgFile) {
    const double ratio = devicePixelRatioF();
    QtConcurrent::run([svgFile, ratio]() -> QImage {
        const auto picture = readFile(svgFile, SvgLimits().bytes).and_then([&](const QByteArray &bytes) {
            return checkSvg(bytes, svgFile);
        });
        if (!picture)
            return {};
        const QRectF all = canonicalViewBox(picture->svg);
        const QSize size = (all.size().scaled(pictureRoom, Qt::KeepAspectRatio) * ratio).toSize();
        const QImage art = rasterise(picture->svg, all, size);
        QImage onPaper(art.size(), QImage::Format_RGB32);
        onPaper.fill(QColor(0xFE, 0xFD, 0xFB));
        QPainter(&onPaper).drawImage(0, 0, art);
        onPaper.setDevicePixelRatio(ratio);
        return onPaper;
    }).then(this, [this](const QImage &image) {
        if (image.isNull())
            return;
        m_picture->setPixmap(QPixmap::fromImage(image));
        m_picture->show();
    });
}

Description DescribeSheet::description() const {
    Description words;
    words.title = m_title->text().simplified();
    words.alt = m_alt->toPlainText().simplified();
    words.author = m_author->text().simplified();
    words.licence = m_licence->currentText().simplified();
    words.language = m_language;
    return words;
}

void DescribeSheet::save() {
    if (const Description words = description(); !words.isEmpty())
        Q_EMIT described(words);
    accept();
}

} // namespace thanksmith

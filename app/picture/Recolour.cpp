// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Recolour.h"

#include "colour/OkLab.h"
#include "picture/SvgColour.h"
#include "picture/SvgNode.h"
#include "picture/SvgParse.h"

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

class Recolourer {
public:
    Recolourer(const Recolouring &recolouring, const PictureInfo &info)
        : m_recolouring(recolouring)
        , m_tones(info.palette) {}

    /// What a node inherits, as drawn.
    struct Paints {
        QByteArray fill = "#000000";
        QByteArray stroke = "none";
    };
    void walk(SvgNode &node, Paints paints, const QString &gradientRole);
    [[nodiscard]] QColor moved(const QColor &colour, const QString &role);

private:
    [[nodiscard]] QString roleOf(const SvgNode &node) const;
    void move(SvgNode &node, const char *attribute, const QString &role, QByteArray &drawn);

    Recolouring m_recolouring;
    QMap<QString, QColor> m_tones;
};

QColor Recolourer::moved(const QColor &colour, const QString &role) {
    const QColor target = m_recolouring.roles.value(role);
    if (target.isValid()) {
        if (!m_tones.value(role).isValid())
            m_tones.insert(role, colour); // no tone said: the first shape of the role is the measure
        return shiftedTone(colour, m_tones.value(role), target);
    }
    return m_recolouring.greys ? greyOf(colour) : colour;
}

QString Recolourer::roleOf(const SvgNode &node) const {
    const QByteArray *classes = node.attribute("class");
    for (const QByteArray &word : classes ? classes->split(' ') : QList<QByteArray>()) {
        const QString role = QString::fromLatin1(word);
        if (m_recolouring.roles.contains(role))
            return role;
    }
    return {};
}

void Recolourer::move(SvgNode &node, const char *attribute, const QString &role, QByteArray &drawn) {
    const QByteArray *own = node.attribute(attribute);
    if (!own && (role.isEmpty() || !isShape(node.name)))
        return; // has what it inherits, moved already
    const QByteArray from = own ? *own : drawn;
    const auto colour = parseColour(from);
    node.set(attribute, colour ? colourText(moved(*colour, role)) : from);
    drawn = from;
}

void Recolourer::walk(SvgNode &node, Paints paints, const QString &gradientRole) {
    if (node.name == "metadata" || node.name == "title" || node.name == "desc")
        return;
    QString role = roleOf(node);
    if (node.name == "stop") {
        const QByteArray *own = node.attribute("stop-color");
        const auto colour = parseColour(own ? *own : QByteArray("#000000"));
        if (colour)
            node.set("stop-color", colourText(moved(*colour, role.isEmpty() ? gradientRole : role)));
        return;
    }
    if (!isGradient(node.name)) {
        move(node, "fill", role, paints.fill);
        move(node, "stroke", role, paints.stroke);
    }
    for (SvgNode &child : node.children)
        walk(child, paints, isGradient(node.name) ? role : QString());
}

void recolourPalette(SvgNode &root, const QMap<QString, QColor> &palette) {
    for (SvgNode &metadata : root.children) {
        for (SvgNode &illustration : metadata.children) {
            for (SvgNode &node : illustration.children) {
                for (SvgAttribute &tone : node.attributes) {
                    if (node.name == "palette")
                        tone.value = colourText(palette.value(QString::fromUtf8(tone.name)));
                }
            }
        }
    }
}

} // namespace

Picture recoloured(const Picture &picture, const Recolouring &recolouring) {
    if (recolouring.isNone())
        return picture;
    auto root = parseSvg(picture.svg, {}, {}, SvgExtent::All);
    if (!root)
        return picture;
    Picture result = picture;
    Recolourer recolourer(recolouring, picture.info);
    for (auto tone = result.info.palette.begin(); tone != result.info.palette.end(); ++tone)
        tone.value() = recolourer.moved(tone.value(), tone.key());
    if (result.info.ground.isValid())
        result.info.ground = recolourer.moved(result.info.ground, u"ground"_s);
    recolourer.walk(*root, {}, {});
    recolourPalette(*root, result.info.palette);
    result.svg = writeSvg(*root);
    return result;
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgParse.h"

#include "picture/SvgDoctype.h"
#include "picture/SvgTreeBuilder.h"

#include <expat.h>

#include <memory>
#include <type_traits>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

/// Hands expat's events on.
class SvgReader {
public:
    SvgReader(const QString &name, const SvgLimits &limits, SvgExtent extent)
        : m_parser(XML_ParserCreateNS("UTF-8", svgNameSeparator))
        , m_name(name)
        , m_builder(name, limits, extent, [this] { return here(); }) {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(
            m_parser.get(),
            [](void *self, const XML_Char *element, const XML_Char **attributes) {
                of(self).m_builder.start(element, attributes);
                of(self).stopWhereDone();
            },
            [](void *self, const XML_Char *) {
                of(self).m_builder.end();
                of(self).stopWhereDone();
            });
        XML_SetCharacterDataHandler(m_parser.get(), [](void *self, const XML_Char *text, int length) {
            of(self).m_builder.characters({text, length});
            of(self).stopWhereDone();
        });
        // The one that may stand there is gone already (SvgDoctype.h).
        XML_SetStartDoctypeDeclHandler(m_parser.get(),
                                       [](void *self, const XML_Char *, const XML_Char *, const XML_Char *, int) {
                                           of(self).refuse(u"picture.doctype"_s, {});
                                       });
        XML_SetXmlDeclHandler(m_parser.get(), [](void *self, const XML_Char *, const XML_Char *encoding, int) {
            if (encoding && qstricmp(encoding, "utf-8") != 0 && qstricmp(encoding, "us-ascii") != 0)
                of(self).refuse(u"picture.not-utf8"_s, {QString::fromUtf8(encoding)});
        });
        XML_SetProcessingInstructionHandler(m_parser.get(), [](void *self, const XML_Char *target, const XML_Char *) {
            if (qstricmp(target, "xml-stylesheet") == 0)
                of(self).refuse(u"picture.outside-reference"_s, {QLatin1StringView(target)});
        });
    }
    SvgReader(const SvgReader &) = delete;
    SvgReader &operator=(const SvgReader &) = delete;

    Result<SvgNode> read(const QByteArray &bytes) {
        const auto status = XML_Parse(m_parser.get(), bytes.constData(), static_cast<int>(bytes.size()), XML_TRUE);
        if (m_builder.error())
            return tl::unexpected<Error>(*m_builder.error());
        if (status == XML_STATUS_ERROR && !m_builder.isDone()) {
            const SvgPlace place = here();
            return fail(u"picture.broken"_s, m_name, QString::number(place.line) + u':' + QString::number(place.column),
                        {QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())))});
        }
        return m_builder.takeRoot();
    }

private:
    static SvgReader &of(void *self) { return *static_cast<SvgReader *>(self); }
    [[nodiscard]] SvgPlace here() const {
        return {static_cast<qsizetype>(XML_GetCurrentLineNumber(m_parser.get())),
                static_cast<qsizetype>(XML_GetCurrentColumnNumber(m_parser.get())) + 1};
    }
    void refuse(const QString &code, const QStringList &args) {
        m_builder.stop(code, args);
        stopWhereDone();
    }
    void stopWhereDone() {
        if (m_builder.isDone())
            XML_StopParser(m_parser.get(), XML_FALSE);
    }

    struct Freer {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Freer> m_parser;
    QString m_name;
    SvgTreeBuilder m_builder;
};

} // namespace

bool leavesFile(const QByteArray &value) {
    const QByteArray lower = value.toLower();
    if (lower.contains("@import"))
        return true;
    for (qsizetype at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
        qsizetype inside = at + 4;
        while (inside < lower.size() && QByteArrayView(" \t\r\n\"'").contains(lower.at(inside)))
            ++inside;
        if (inside >= lower.size() || lower.at(inside) != '#')
            return true;
    }
    return false;
}

Result<SvgNode> parseSvg(const QByteArray &bytes, const QString &name, const SvgLimits &limits, SvgExtent extent) {
    return SvgReader(name, limits, extent).read(withoutW3cDoctype(bytes));
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/SvgParse.h"

#include "picture/SvgDoctype.h"
#include "picture/SvgRules.h"

#include <expat.h>

#include <cstring>
#include <optional>

namespace thanksmith {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView svgNamespace = "http://www.w3.org/2000/svg";
constexpr QByteArrayView ownNamespace = "urn:thanksmith:illustration:1";
constexpr QByteArrayView xlinkNamespace = "http://www.w3.org/1999/xlink";
constexpr QByteArrayView xmlNamespace = "http://www.w3.org/XML/1998/namespace";
constexpr char separator = '\n';    // expat refuses namespaces that contain it
constexpr qsizetype maxText = 4096; ///< bytes of a title, a description, a list of tags
constexpr int maxAttributes = 128;  ///< of one element

struct QualifiedName {
    QByteArray space;
    QByteArray local;

    explicit QualifiedName(const XML_Char *name) {
        const QByteArray whole(name);
        const qsizetype at = whole.lastIndexOf(separator);
        space = whole.left(std::max<qsizetype>(at, 0));
        local = whole.mid(at + 1);
    }
};

bool isScriptLink(const QByteArray &value) {
    return value.trimmed().toLower().startsWith("javascript:");
}

/// Turns expat's events into the tree.
class SvgReader {
public:
    SvgReader(const QString &name, const SvgLimits &limits, SvgExtent extent)
        : m_parser(XML_ParserCreateNS("UTF-8", separator))
        , m_name(name)
        , m_limits(limits)
        , m_extent(extent) {
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(
            m_parser,
            [](void *self, const XML_Char *name, const XML_Char **attributes) {
                static_cast<SvgReader *>(self)->start(name, attributes);
            },
            [](void *self, const XML_Char *) { static_cast<SvgReader *>(self)->end(); });
        XML_SetCharacterDataHandler(m_parser, [](void *self, const XML_Char *text, int length) {
            static_cast<SvgReader *>(self)->characters({text, length});
        });
        // The one that may stand there is gone already (SvgDoctype.h).
        XML_SetStartDoctypeDeclHandler(m_parser,
                                       [](void *self, const XML_Char *, const XML_Char *, const XML_Char *, int) {
                                           static_cast<SvgReader *>(self)->stop(u"picture.doctype"_s);
                                       });
        XML_SetXmlDeclHandler(m_parser, [](void *self, const XML_Char *, const XML_Char *encoding, int) {
            static_cast<SvgReader *>(self)->declared(encoding);
        });
        XML_SetProcessingInstructionHandler(m_parser, [](void *self, const XML_Char *target, const XML_Char *) {
            if (qstricmp(target, "xml-stylesheet") == 0)
                static_cast<SvgReader *>(self)->stop(u"picture.outside-reference"_s, {QLatin1StringView(target)});
        });
    }
    ~SvgReader() { XML_ParserFree(m_parser); }
    SvgReader(const SvgReader &) = delete;
    SvgReader &operator=(const SvgReader &) = delete;

    Result<SvgNode> read(const QByteArray &bytes) {
        const auto status = XML_Parse(m_parser, bytes.constData(), static_cast<int>(bytes.size()), XML_TRUE);
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        if (status == XML_STATUS_ERROR && !m_headDone) {
            return fail(u"picture.broken"_s, m_name, here(),
                        {QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))});
        }
        return std::move(m_root);
    }

private:
    void start(const XML_Char *rawName, const XML_Char **attributes);
    void end();
    void characters(QByteArrayView text);
    void words(SvgNode &node, QByteArrayView text);
    void declared(const XML_Char *encoding);
    bool takesElement(const QualifiedName &name);
    bool takesInsideDescription(const QualifiedName &name) const;
    bool takesAttributes(SvgNode &node, const XML_Char **attributes);
    bool takesHref(const QByteArray &element, const QByteArray &value);

    QString here() const {
        return QString::number(XML_GetCurrentLineNumber(m_parser)) + u':' +
               QString::number(XML_GetCurrentColumnNumber(m_parser) + 1);
    }
    void stop(const QString &code, const QStringList &args = {}) {
        if (!m_error)
            m_error = Error{code, m_name, here(), args};
        XML_StopParser(m_parser, XML_FALSE);
    }

    XML_Parser m_parser;
    QString m_name;
    SvgLimits m_limits;
    SvgExtent m_extent;
    std::optional<Error> m_error;
    SvgNode m_root;
    std::vector<SvgNode *> m_open; ///< stable: a node's siblings are only added after it is closed
    bool m_bare = false;           ///< the root has no namespace, so neither have its elements
    int m_skipped = 0;             ///< depth inside an element that is left out
    int m_elements = 0;
    bool m_flowed = false; ///< inside a <flowRoot>, which no browser draws
    bool m_link = false;   ///< the element at hand is an <a>
    bool m_described = false;
    bool m_headDone = false;
};

void SvgReader::declared(const XML_Char *encoding) {
    if (encoding && qstricmp(encoding, "utf-8") != 0 && qstricmp(encoding, "us-ascii") != 0)
        stop(u"picture.not-utf8"_s, {QString::fromUtf8(encoding)});
}

void SvgReader::start(const XML_Char *rawName, const XML_Char **attributes) {
    if (m_error)
        return;
    const QualifiedName name(rawName);
    if (++m_elements > m_limits.elements)
        return stop(u"picture.too-many"_s, {u"elements"_s, QString::number(m_limits.elements)});
    if (static_cast<int>(m_open.size()) + m_skipped >= m_limits.depth)
        return stop(u"picture.too-deep"_s, {u"elements"_s, QString::number(m_limits.depth)});
    int count = 0;
    for (const XML_Char **at = attributes; *at; at += 2) {
        if (++count > maxAttributes)
            return stop(u"picture.too-many"_s, {u"attributes"_s, QString::number(maxAttributes)});
        if (qstrnicmp(*at, "on", 2) == 0 && qstrlen(*at) > 2 && !std::strchr(*at, separator))
            return stop(u"picture.script"_s, {QString::fromUtf8(*at)});
        // These have limits of their own: a bitmap's pixels (SvgImage.h), an outline's segments.
        const bool image = name.local == "image" && qstrnicmp(at[1], "data:", 5) == 0;
        const bool outline = qstrcmp(*at, "d") == 0 || qstrcmp(*at, "points") == 0;
        if (!image && !outline && qstrlen(at[1]) > static_cast<size_t>(m_limits.attributeBytes))
            return stop(u"picture.too-big"_s, {QString::number(m_limits.attributeBytes), u"attribute"_s});
    }
    if (m_open.empty()) {
        if (name.local != "svg" || (!name.space.isEmpty() && name.space != svgNamespace))
            return stop(u"picture.not-svg"_s);
        m_bare = name.space.isEmpty();
    }
    const bool inWords = !m_open.empty() && (m_open.back()->name == "text" || m_open.back()->name == "tspan");
    const QByteArray plainName = name.local != "a" ? name.local : QByteArray(inWords ? "tspan" : "g");
    SvgNode node{plainName, {}, {}, {}, 0, 0};
    node.line = static_cast<qsizetype>(XML_GetCurrentLineNumber(m_parser));
    node.column = static_cast<qsizetype>(XML_GetCurrentColumnNumber(m_parser)) + 1;
    m_link = name.local == "a";
    // References are looked at first: why a picture is refused should be the gravest reason.
    if (m_skipped == 0 && !takesAttributes(node, attributes))
        return;
    if (!takesElement(name)) {
        ++m_skipped;
        return;
    }
    if (m_open.empty()) {
        m_root = std::move(node);
        m_open.push_back(&m_root);
    } else {
        m_open.back()->children.push_back(std::move(node));
        m_open.push_back(&m_open.back()->children.back());
    }
}

bool SvgReader::takesInsideDescription(const QualifiedName &name) const {
    const QByteArray &parent = m_open.back()->name;
    if (name.space != ownNamespace)
        return false;
    if (parent == "metadata")
        return name.local == "illustration" && !m_described;
    return parent == "illustration" && (name.local == "tags" || name.local == "palette");
}

/// False: the element is left out with all inside it (or refused, if an error is set).
bool SvgReader::takesElement(const QualifiedName &name) {
    if (elementVerdict(name.local).rule == ElementRule::Script) {
        stop(u"picture.script"_s, {QString::fromUtf8(name.local)});
        return false;
    }
    if (m_skipped > 0)
        return false;
    if (m_open.empty())
        return true;
    const QByteArray &parent = m_open.back()->name;
    if (parent == "metadata" || parent == "illustration")
        return takesInsideDescription(name);
    if (m_bare ? !name.space.isEmpty() : name.space != svgNamespace)
        return false;
    const ElementVerdict verdict = elementVerdict(name.local);
    // Beside what Illustrator keeps for itself in a foreignObject stands what everybody else draws.
    m_flowed = name.local == "flowRoot";
    if (verdict.rule == ElementRule::LeaveOut || (name.local == "foreignObject" && parent == "switch"))
        return false;
    if (verdict.rule == ElementRule::Unsupported) {
        stop(u"picture.unsupported"_s, {QString::fromUtf8(verdict.feature)});
        return false;
    }
    if (name.local == "title" || name.local == "desc" || name.local == "metadata")
        return m_open.size() == 1; // of the whole picture; those of its parts are not kept
    const bool inWords = parent == "text" || parent == "tspan";
    return mayHold(parent, name.local != "a" ? name.local : QByteArray(inWords ? "tspan" : "g"));
}

bool SvgReader::takesHref(const QByteArray &element, const QByteArray &value) {
    const QByteArray target = value.trimmed();
    if (target.startsWith('#'))
        return true;
    if (isScriptLink(target))
        stop(u"picture.script"_s, {u"href"_s});
    else if (target.toLower().startsWith("data:") && element == "image")
        return true; // looked into later
    else
        stop(u"picture.outside-reference"_s, {QString::fromUtf8(target.left(200))});
    return false;
}

bool SvgReader::takesAttributes(SvgNode &node, const XML_Char **attributes) {
    for (const XML_Char **at = attributes; *at; at += 2) {
        const QualifiedName name(*at);
        const QByteArray value(at[1]);
        const bool href = name.local == "href" && (name.space.isEmpty() || name.space == xlinkNamespace);
        if (href && m_link && !isScriptLink(value)) {
            continue; // where a link leads is no part of the picture
        } else if (href) {
            if (!takesHref(node.name, value))
                return false;
            if (name.space.isEmpty() || !node.attribute("href")) // the newer, plain one wins
                node.set("href", value);
        } else if (name.space.isEmpty()) {
            if (leavesFile(value)) {
                stop(u"picture.outside-reference"_s, {QString::fromUtf8(value.left(200))});
                return false;
            }
            node.set(name.local, value);
        } else if (name.space == xmlNamespace && (name.local == "lang" || name.local == "space")) {
            node.set("xml:" + name.local, value);
        }
    }
    return true;
}

void SvgReader::words(SvgNode &node, QByteArrayView text) {
    if (node.children.empty() || !node.children.back().name.isEmpty())
        node.children.push_back({});
    node.children.back().text.append(text);
    if (node.children.back().text.size() > m_limits.attributeBytes)
        stop(u"picture.too-big"_s, {QString::number(m_limits.attributeBytes), u"text"_s});
}

void SvgReader::characters(QByteArrayView text) {
    if (m_skipped > 0 && m_flowed && !text.trimmed().isEmpty())
        return stop(u"picture.unsupported"_s, {u"flowed text"_s}); // without words it says nothing
    if (m_error || m_open.empty() || m_skipped > 0)
        return;
    SvgNode &node = *m_open.back();
    if (node.name == "text" || node.name == "tspan")
        return words(node, text);
    if (node.name != "title" && node.name != "desc" && node.name != "tags" && node.name != "style")
        return;
    node.text.append(text);
    if (node.text.size() > maxText && node.name != "style")
        stop(u"picture.too-big"_s, {QString::number(maxText), u"text"_s});
}

void SvgReader::end() {
    if (m_error)
        return;
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const SvgNode &node = *m_open.back();
    m_described = m_described || node.name == "illustration";
    if (m_extent == SvgExtent::Head && m_described && isShape(node.name)) {
        m_headDone = true;
        XML_StopParser(m_parser, XML_FALSE);
    }
    m_open.pop_back();
}

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

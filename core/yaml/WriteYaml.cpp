// SPDX-License-Identifier: GPL-3.0-or-later
#include "WriteYaml.h"

#include "ParseYaml.h"

#include <QRegularExpression>

namespace helolab::yaml {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (quint8(c) >= 0x20 && c != 0x7F)
            out += c;
        else
            out += "\\x" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
    }
    return out + '"';
}

QByteArray scalarText(const YAML::Node &node)
{
    if (node.IsNull())
        return "~";
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_./@+-]*[A-Za-z0-9]\\z"));
    const QString text = scalarOf(node);
    const bool wasQuoted = node.Tag() == "!";
    const bool plain = !wasQuoted && !text.startsWith(QLatin1Char('-')) && !text.startsWith(QLatin1Char('@'))
        && harmless.match(text).hasMatch();
    return plain ? text.toUtf8() : quoted(text);
}

void writeNode(const YAML::Node &node, int depth, QByteArray &out);

/// What stands behind a key or a hyphen.
void writeValue(const YAML::Node &node, int depth, QByteArray &out)
{
    if ((node.IsMap() || node.IsSequence()) && node.size() > 0) {
        out += '\n';
        writeNode(node, depth + 1, out);
    } else {
        out += node.IsMap() ? QByteArray(" {}") : node.IsSequence() ? QByteArray(" []") : ' ' + scalarText(node);
        out += '\n';
    }
}

void writeNode(const YAML::Node &node, int depth, QByteArray &out)
{
    const QByteArray indent(qsizetype(depth) * 2, ' ');
    if (node.IsMap()) {
        for (const auto &pair : node) {
            out += indent + scalarText(pair.first) + ':';
            writeValue(pair.second, depth, out);
        }
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node) {
            if ((item.IsMap() || item.IsSequence()) && item.size() > 0) {
                QByteArray nested;
                writeNode(item, depth + 1, nested);
                out += indent + "- " + nested.sliced(indent.size() + 2); // begins on the hyphen's line
            } else {
                out += indent + '-';
                writeValue(item, depth, out);
            }
        }
    } else {
        out += indent + scalarText(node) + '\n';
    }
}

} // namespace

QByteArray written(const YAML::Node &node)
{
    QByteArray out;
    writeNode(node, 0, out);
    return out;
}

} // namespace helolab::yaml

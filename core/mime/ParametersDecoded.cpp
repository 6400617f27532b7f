// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"
#include "Gmime.h"
#include "Parameters.h"

namespace helolab::mime {

namespace {

/// An extended value (RFC 2231 section 4) is a token, never quoted: what cannot stand in one is written as `%20`.
QByteArray asToken(const QByteArray &value)
{
    static constexpr char hexDigits[] = "0123456789ABCDEF";
    QByteArray token;
    for (const char c : value) {
        const bool mayStand = static_cast<uchar>(c) > ' ' && !QByteArrayView("\"\\();,").contains(c);
        if (mayStand)
            token += c;
        else
            token.append('%').append(hexDigits[(uchar(c) >> 4) & 15]).append(hexDigits[uchar(c) & 15]);
    }
    return token;
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// The parameters once more as one clean value. GMime is quadratic in their number, which readParameters() bounds.
QByteArray writtenAgain(const Parameters &parameters)
{
    QByteArray text;
    for (const Parameter &parameter : parameters) {
        const QByteArray value = parameter.name.endsWith('*') ? asToken(parameter.value) : quoted(parameter.value);
        if (text.size() + value.size() > longestValue)
            break;
        text += (text.isEmpty() ? "" : "; ") + parameter.name + '=' + value;
    }
    return text;
}

} // namespace

std::vector<DecodedParameter> decoded(const Parameters &parameters)
{
    std::vector<DecodedParameter> result;
    const Owned<GMimeParamList> list(
        g_mime_param_list_parse(parserOptions(), forGmime(writtenAgain(parameters)).constData()));
    const int count = list ? g_mime_param_list_length(list.get()) : 0;
    for (int i = 0; i < count; ++i) {
        GMimeParam *parameter = g_mime_param_list_get_parameter_at(list.get(), i);
        result.push_back({QString::fromUtf8(g_mime_param_get_name(parameter)),
                          QString::fromUtf8(g_mime_param_get_value(parameter))});
    }
    return result;
}

} // namespace helolab::mime

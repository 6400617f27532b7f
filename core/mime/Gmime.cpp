// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gmime.h"

#include "Charset.h"

#include <QStringDecoder>

namespace helolab::mime {

void startGmime()
{
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(started)
}

GMimeParserOptions *parserOptions()
{
    static GMimeParserOptions *const options = [] {
        startGmime();
        GMimeParserOptions *made = g_mime_parser_options_new();
        const char *charsets[] = {"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(made, charsets);
        return made;
    }();
    return options;
}

QByteArray forGmime(QByteArrayView raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(raw);
    if (utf8.hasError())
        text = toUnicode(raw, "windows-1252").value_or(QString());
    text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    // GMime takes this name for the charset of the locale.
    text.replace(QLatin1StringView("=?x-unknown?"), QLatin1StringView("=?unknown-8bit?"), Qt::CaseInsensitive);
    return text.toUtf8();
}

} // namespace helolab::mime

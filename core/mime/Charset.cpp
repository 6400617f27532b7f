// SPDX-License-Identifier: GPL-3.0-or-later
#include "Charset.h"

#include "Fields.h"
#include "Gmime.h"

#include <array>
#include <cerrno>

namespace helolab::mime {

namespace {

struct Alias
{
    const char *name;
    const char *meant;
};

constexpr Alias aliases[] = {
    {"us-ascii", "UTF-8"},      {"ascii", "UTF-8"},     {"ansi_x3.4-1968", "UTF-8"}, {"utf8", "UTF-8"},
    {"gb2312", "GB18030"},      {"gbk", "GB18030"},     {"x-gbk", "GB18030"},        {"euc-cn", "GB18030"},
    {"cp936", "GB18030"},       {"big5", "BIG5-HKSCS"}, {"iso-8859-1", "CP1252"},    {"latin1", "CP1252"},
    {"windows-1252", "CP1252"}, {"x-unknown", ""}, // to GMime the charset of the locale
};

/// The name to ask for; empty where it could not be one. Slashes mean something to iconv.
QByteArray iconvName(QByteArrayView charset)
{
    constexpr qsizetype longestName = 40;
    for (const Alias &alias : aliases) {
        if (sameWord(charset, QByteArrayView(alias.name)))
            return alias.meant;
    }
    for (const char c : charset) {
        const bool isPart = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.' || c == ':' || c == '+';
        if (!isPart)
            return {};
    }
    return charset.size() <= longestName ? charset.toByteArray() : QByteArray();
}

class Converter
{
public:
    explicit Converter(const char *from)
        : m_iconv(g_mime_iconv_open("UTF-8", from))
    {
    }
    ~Converter()
    {
        if (ok())
            g_mime_iconv_close(m_iconv);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    bool ok() const { return m_iconv != iconv_t(-1); }

    QByteArray convert(QByteArrayView octets)
    {
        constexpr QByteArrayView replacement("\xEF\xBF\xBD");
        // GMime's prototype wants it writable, iconv never writes there.
        char *from = const_cast<char *>(octets.data());
        std::size_t left = std::size_t(octets.size());
        QByteArray utf8;
        while (left > 0) {
            errno = 0;
            drain(&from, &left, utf8);
            if (errno == EILSEQ && left > 0) {
                utf8 += replacement;
                ++from;
                --left;
            } else if (errno == EINVAL) { // a character cut off at the end
                utf8 += replacement;
                left = 0;
            }
        }
        // A converter that looks ahead (Windows-1258) gives its last letter now.
        drain(nullptr, nullptr, utf8);
        return utf8;
    }

private:
    /// Converts until what is left cannot be, with errno saying why.
    void drain(char **from, std::size_t *left, QByteArray &utf8)
    {
        std::array<char, 4096> room;
        do {
            char *to = room.data();
            std::size_t free = room.size();
            errno = 0;
            g_mime_iconv(m_iconv, from, left, &to, &free);
            utf8.append(room.data(), qsizetype(room.size() - free));
        } while (errno == E2BIG);
    }

    iconv_t m_iconv;
};

} // namespace

std::optional<QString> toUnicode(QByteArrayView octets, QByteArrayView charset)
{
    const QByteArray name = iconvName(charset);
    if (name.isEmpty())
        return std::nullopt;
    if (name.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return QString::fromUtf8(octets);
    startGmime();
    Converter converter(name.constData());
    if (!converter.ok())
        return std::nullopt;
    return QString::fromUtf8(converter.convert(octets));
}

} // namespace helolab::mime

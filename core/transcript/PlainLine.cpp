// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainLine.h"

#include <QRegularExpression>

#include <algorithm>

namespace helolab::transcript {

namespace {

constexpr qsizetype noteAtMost = 300; // octets of a line that may be anything but the conversation's own

QRegularExpression anyCase(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
}

bool fits(const QRegularExpression &pattern, QByteArrayView text)
{
    return text.size() <= noteAtMost && pattern.match(QString::fromUtf8(text)).hasMatch();
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

struct Printed
{
    const char *as;
    const char *is;
};

constexpr Printed serverWords[] = {
    {"+ОК", "+OK"},   {"+OК", "+OK"},   {"+ОK", "+OK"},   {"＋OK", "+OK"},  {"–ERR", "-ERR"},
    {"—ERR", "-ERR"}, {"−ERR", "-ERR"}, {"‑ERR", "-ERR"}, {"–ЕRR", "-ERR"}, {"-ЕRR", "-ERR"},
};

constexpr const char *dashes[] = {"–", "—", "−", "‑"};

struct EndingRow
{
    const char *printed;
    PrintedEnding ending;
};

constexpr EndingRow endingRows[] = {
    {"\\r\\n", PrintedEnding::CrLf},  {"<CRLF>", PrintedEnding::CrLf},  {"<CR><LF>", PrintedEnding::CrLf},
    {"[CRLF]", PrintedEnding::CrLf},  {"<CR LF>", PrintedEnding::CrLf}, {"<Enter>", PrintedEnding::CrLf},
    {"[Enter]", PrintedEnding::CrLf}, {"↵", PrintedEnding::CrLf},       {"⏎", PrintedEnding::CrLf},
    {"¶", PrintedEnding::CrLf},       {"␍␊", PrintedEnding::CrLf},      {"^M", PrintedEnding::CrLf},
    {"\\n", PrintedEnding::Lf},       {"<LF>", PrintedEnding::Lf},      {"[LF]", PrintedEnding::Lf},
    {"␊", PrintedEnding::Lf},
};

} // namespace

QByteArray asServerSaidIt(QByteArrayView text)
{
    for (const Printed &word : serverWords) {
        if (text.startsWith(word.as))
            return word.is + text.sliced(qsizetype(qstrlen(word.as))).toByteArray();
    }
    for (const char *word : {"+OK", "-ERR"}) { // RFC 1939 section 3: in capitals
        const auto length = qsizetype(qstrlen(word));
        if (text.size() >= length && text.first(length).compare(word, Qt::CaseInsensitive) == 0)
            return word + text.sliced(length).toByteArray();
    }
    const auto isDigit = [&](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() > 3 && isDigit(0) && isDigit(1) && isDigit(2)) {
        for (const char *dash : dashes) {
            if (text.sliced(3).startsWith(dash))
                return text.first(3).toByteArray() + '-' + text.sliced(3 + qsizetype(qstrlen(dash))).toByteArray();
        }
    }
    return text.toByteArray();
}

PrintedLine readPrintedEnding(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    for (const EndingRow &row : endingRows) {
        const auto length = qsizetype(qstrlen(row.printed));
        if (line.size() < length || line.last(length).compare(row.printed, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype kept = line.data() - text.data() + line.size() - length;
        const bool spaced = row.printed[0] != '\\' && kept > 0 && text[kept - 1] == ' ';
        return {text.first(kept - (spaced ? 1 : 0)).toByteArray(), row.ending};
    }
    return {text.toByteArray(), PrintedEnding::None};
}

bool isPrintedDot(QByteArrayView text)
{
    static constexpr const char *printed[]
        = {"<CRLF>.<CRLF>", "<CR><LF>.<CR><LF>", "<CRLF> . <CRLF>", "<CR LF>.<CR LF>", "\\r\\n.\\r\\n", "<CRLF>."};
    return std::any_of(std::begin(printed), std::end(printed),
                       [text](const char *dot) { return text.trimmed().compare(dot, Qt::CaseInsensitive) == 0; });
}

QByteArray asClientSentIt(QByteArrayView text)
{
    if (!text.contains('\\') && !text.contains('^'))
        return text.toByteArray();
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at + 3 < text.size() && text[at] == '\\' && text[at + 1] == 'x' && isHex(text[at + 2])
            && isHex(text[at + 3])) {
            octets.append(QByteArray::fromHex(text.sliced(at + 2, 2).toByteArray()));
            at += 3;
        } else if (at + 1 < text.size() && text[at] == '^' && (text[at + 1] == 'H' || text[at + 1] == '?')) {
            octets.append(text[at + 1] == 'H' ? '\b' : '\x7F');
            ++at;
        } else {
            octets.append(text[at]);
        }
    }
    return octets;
}

std::optional<Leaving> leavingIn(QByteArrayView text, bool isMarked)
{
    static const QRegularExpression byTerminal
        = anyCase(R"(^\W*(remote host closed connection|connection (to .*)?(closed|reset) by (foreign|remote) host|)"
                  R"(connection to host lost|lost connection|server (closes|closed|drops|dropped) ))");
    static const QRegularExpression byClient
        = anyCase(R"(^(!\s*(close|drop)\b|telnet>\s*(quit|close)|\^\]$|\W*client (closes|closed|drops|dropped|)"
                  R"(disconnects|disconnected|vanishes|hangs up) ?))");
    static const QRegularExpression inBrackets = anyCase(R"(^(?:\[.*\]|\(.*\)|<.*>|\{.*\}|（.*）|【.*】|\*\*\*.*)$)");
    static const QRegularExpression words
        = anyCase(R"(\b(clos|disconnect|drop|lost|abort|hangs|hung|cut\b)|обрыв|разорв|закры|断开|关闭|中断|断線|ngắt|)"
                  R"(mất kết nối|đóng kết nối)");
    using protocol::Party;
    if (text.isEmpty() || text.size() > noteAtMost)
        return {};
    if (fits(byTerminal, text))
        return Leaving{Party::Server};
    if (fits(byClient, text))
        return Leaving{Party::Client};
    if (!fits(inBrackets, text) || !fits(words, text) || text.contains('@'))
        return {};
    return isMarked ? Leaving{} : Leaving{Party::Client};
}

bool opensConnection(QByteArrayView text)
{
    static const QRegularExpression opening
        = anyCase(R"(^(connected to\b|\W*connected to\b|trying\b|\S*[$#%>]\s*(telnet|nc|ncat|netcat|openssl)\b|)"
                  R"((telnet|nc|ncat|netcat)\s+\S+\s+(\d+|smtp|pop3?|imap)\s*$))");
    return fits(opening, text);
}

bool isAroundConversation(QByteArrayView text)
{
    static const QRegularExpression around
        = anyCase(R"(^(trying\b.*|connected to\b.*|escape character is.*|connection closed\.?|telnet>.*|```.*|~~~.*|)"
                  R"(\S*[$#%>]\s*(telnet|nc|ncat|netcat|openssl|swaks|curl)\b.*|)"
                  R"((telnet|nc|ncat|netcat|openssl|swaks|curl)\s+\S.*|connecting to\b.*)$)");
    return fits(around, text);
}

int portIn(QByteArrayView text)
{
    static const QRegularExpression port = anyCase(R"((?:\s|:)(\d{2,5})\W*$)");
    const auto match = text.size() <= noteAtMost ? port.match(QString::fromUtf8(text)) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

bool isComment(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    static constexpr const char *beginnings[] = {"#", "//", ";", "--", "/*", "…"};
    const bool begins = std::any_of(std::begin(beginnings), std::end(beginnings),
                                    [line](const char *sign) { return line.startsWith(sign); });
    return begins || line == "..." || line == "[...]" || line == "[…]" || line == "(...)";
}

} // namespace helolab::transcript

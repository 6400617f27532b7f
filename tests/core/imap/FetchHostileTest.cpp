// SPDX-License-Identifier: GPL-3.0-or-later
// What FETCH says of any octets has the shape that the grammar wants (RFC 9051 section 9).
#include "core/imap/BodyStructure.h"
#include "core/imap/Envelope.h"
#include "core/imap/Section.h"
#include "tests/core/mime/Samples.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::imap;

namespace {

/// Reads what was written, production by production; each returns false where it is not that.
class ResponseReader
{
public:
    explicit ResponseReader(QByteArray text)
        : m_text(std::move(text))
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    bool envelope();
    bool body(bool extended);

private:
    bool take(const char *text)
    {
        const bool is = QByteArrayView(m_text).sliced(m_at).startsWith(text);
        m_at += is ? qsizetype(qstrlen(text)) : 0;
        return is;
    }
    bool next(const char *text) const { return QByteArrayView(m_text).sliced(m_at).startsWith(text); }
    bool number();
    bool string();
    bool nstring() { return take("NIL") || string(); }
    bool parameters();
    bool addresses();
    bool disposition();
    bool language();
    bool extension() { return take(" ") && disposition() && take(" ") && language() && take(" ") && nstring(); }

    QByteArray m_text;
    qsizetype m_at = 0;
};

bool ResponseReader::number()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
        ++m_at;
    return m_at > begin;
}

bool ResponseReader::string()
{
    if (take("{")) {
        const qsizetype begin = m_at;
        if (!number())
            return false;
        const qsizetype count = m_text.sliced(begin, m_at - begin).toLongLong();
        if (!take("}\r\n") || count > m_text.size() - m_at || m_text.sliced(m_at, count).contains('\0'))
            return false;
        m_at += count;
        return true;
    }
    if (!take("\""))
        return false;
    while (!atEnd() && !next("\"")) {
        const char c = m_text[m_at];
        if (c == '\r' || c == '\n' || c == '\0' || uchar(c) >= 0x80)
            return false;
        m_at += c == '\\' ? 2 : 1;
    }
    return take("\"");
}

bool ResponseReader::parameters()
{
    if (take("NIL"))
        return true;
    if (!take("("))
        return false;
    do {
        if (!string() || !take(" ") || !string())
            return false;
    } while (take(" "));
    return take(")");
}

bool ResponseReader::addresses()
{
    if (take("NIL"))
        return true;
    if (!take("("))
        return false;
    do {
        if (!take("(") || !nstring() || !take(" ") || !nstring() || !take(" ") || !nstring() || !take(" ") || !nstring()
            || !take(")"))
            return false;
    } while (next("("));
    return take(")");
}

bool ResponseReader::envelope()
{
    bool good = take("(") && nstring() && take(" ") && nstring();
    for (int i = 0; i < 6; ++i)
        good = good && take(" ") && addresses();
    return good && take(" ") && nstring() && take(" ") && nstring() && take(")");
}

bool ResponseReader::disposition()
{
    return take("NIL") || (take("(") && string() && take(" ") && parameters() && take(")"));
}

bool ResponseReader::language()
{
    if (!take("("))
        return nstring();
    do {
        if (!string())
            return false;
    } while (take(" "));
    return take(")");
}

bool ResponseReader::body(bool extended)
{
    if (!take("("))
        return false;
    if (next("(")) {
        while (next("(")) {
            if (!body(extended))
                return false;
        }
        return take(" ") && string() && (!extended || (take(" ") && parameters() && extension())) && take(")");
    }
    const bool text = next("\"TEXT\" ");
    const bool message = next("\"MESSAGE\" \"RFC822\" ") || next("\"MESSAGE\" \"GLOBAL\" ");
    bool good = string() && take(" ") && string() && take(" ") && parameters() && take(" ") && nstring() && take(" ")
        && nstring() && take(" ") && string() && take(" ") && number();
    if (good && message)
        good = take(" ") && envelope() && take(" ") && body(extended);
    if (good && (message || text))
        good = take(" ") && number();
    return good && (!extended || (take(" ") && nstring() && extension())) && take(")");
}

void expectWellFormed(const QByteArray &octets, const mime::Bounds &bounds)
{
    FetchedMessage message(octets, bounds);
    const QByteArray envelope = writeEnvelope(octets, message.header());
    ResponseReader envelopeReader(envelope);
    ASSERT_TRUE(envelopeReader.envelope() && envelopeReader.atEnd()) << envelope.toStdString();
    for (const BodyDetail detail : {BodyDetail::Plain, BodyDetail::Extended}) {
        const QByteArray body = writeBodyStructure(message, detail);
        ResponseReader bodyReader(body);
        ASSERT_TRUE(bodyReader.body(detail == BodyDetail::Extended) && bodyReader.atEnd()) << body.toStdString();
    }
    for (const auto &part : std::vector<std::vector<quint32>>{{}, {1}, {2}, {1, 1}, {3, 1}, {4, 2, 2, 1}}) {
        for (int text = 0; text <= int(SectionSpec::Text::Mime); ++text) {
            const SectionSpec spec{part, SectionSpec::Text(text), {"Subject", "to"}};
            const auto found = findSection(message, spec);
            ASSERT_TRUE(!found || found->view().size() <= octets.size());
        }
        decodePart(message, part);
    }
}

} // namespace

TEST(FetchHostile, EveryPrefixOfAMessageIsToldWellFormed)
{
    for (const QByteArray &message : samples::all()) {
        for (qsizetype length = 0; length <= message.size(); ++length) {
            expectWellFormed(message.first(length), {});
            ASSERT_FALSE(HasFatalFailure()) << message.first(length).toStdString();
        }
    }
}

TEST(FetchHostile, WhatChanceMakesOfAMessageIsToldWellFormed)
{
    const std::vector<QByteArray> all = samples::all();
    const QByteArrayList pieces = {"\r\n",
                                   "\r\n\r\n",
                                   "--a\r\n",
                                   "\"",
                                   "(",
                                   ")",
                                   "\\",
                                   "<",
                                   ":",
                                   ";",
                                   ",",
                                   "@",
                                   "\xC3",
                                   QByteArray("\0", 1),
                                   "{3}",
                                   "Content-Language: a,(b",
                                   "Content-Disposition: \"",
                                   "Content-Type: message/rfc822\r\n\r\n",
                                   "Sender: G:",
                                   "text/",
                                   "TEXT/"};
    std::mt19937 random(9051);
    const auto below = [&random](std::size_t bound) { return std::size_t(random() % bound); };
    for (int round = 0; round < 5000; ++round) {
        QByteArray message = all[below(all.size())];
        for (std::size_t change = 0; change <= below(8); ++change) {
            const qsizetype at = qsizetype(below(std::size_t(message.size()) + 1));
            if (below(3) == 0)
                message.remove(at, qsizetype(below(30)));
            else
                message.insert(at, pieces[qsizetype(below(std::size_t(pieces.size())))]);
        }
        expectWellFormed(message, round % 4 == 0 ? mime::Bounds{.depth = 2, .parts = 3} : mime::Bounds{});
        ASSERT_FALSE(HasFatalFailure()) << "round " << round << ": " << message.toStdString();
    }
}

TEST(FetchHostile, BombsAreToldInBounds)
{
    const QByteArray deep = QByteArray("Content-Type: message/rfc822\r\nSubject: x\r\n\r\n").repeated(20'000);
    const QByteArray wide
        = "Content-Type: multipart/mixed; boundary=a\r\n\r\n" + QByteArray("--a\r\n").repeated(100'000);
    const QByteArray fields = QByteArray("To: a@b,\r\n").repeated(100'000) + "\r\n";
    const QByteArray parameters = "Content-Type: a/b" + QByteArray(";a=b").repeated(100'000) + "\r\n\r\n";
    for (const QByteArray &bomb : {deep, wide, fields, parameters}) {
        FetchedMessage message(bomb);
        const QByteArray envelope = writeEnvelope(bomb, message.header());
        const QByteArray body = writeBodyStructure(message, BodyDetail::Extended);
        EXPECT_LE(envelope.size() + body.size(), 5 * bomb.size());
        ResponseReader reader(body);
        EXPECT_TRUE(reader.body(true) && reader.atEnd());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tokens.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace helolab::explain {

namespace {

constexpr std::size_t tokensAtMost = 400;
constexpr std::size_t levelsAtMost = 8;

QString asLatin(QByteArrayView octets)
{
    QString text;
    for (const char c : octets) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet >= 0x20 && octet < 0x7F)
            text += QLatin1Char(c);
        else
            text += QStringLiteral("\\x%1").arg(octet, 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString shown(QByteArrayView octets, qsizetype most)
{
    QByteArrayView head = octets.first(std::min(most, octets.size()));
    if (head.size() < octets.size()) {
        while (!head.isEmpty() && (octets[head.size()] & 0xC0) == 0x80) // never cut a character of UTF-8 in two
            head.chop(1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(head);
    QString text;
    if (decoder.hasError()) {
        text = asLatin(head);
    } else {
        for (const QChar c : decoded)
            text += c.unicode() < 0x20 || c.unicode() == 0x7F ? asLatin(QByteArray(1, char(c.unicode()))) : QString(c);
    }
    return head.size() < octets.size() ? text + QChar(0x2026) : text;
}

bool Tokens::takes(qsizetype at, qsizetype length)
{
    m_last = {};
    if (length <= 0 || isFull() || m_parents.size() >= levelsAtMost)
        return false;
    if (!m_parents.empty()) {
        Parent &parent = m_parents.back();
        const bool isAll = at == parent.begin && at + length == parent.end;
        if (at < parent.done || at + length > parent.end || isAll)
            return false;
        parent.done = at + length;
    }
    m_last = {at, at + length, at};
    return true;
}

bool Tokens::isFull() const
{
    return m_out.size() >= tokensAtMost;
}

void Tokens::add(qsizetype at, qsizetype length, const QString &meaning)
{
    if (!takes(at, length))
        return;
    const QByteArrayView piece = m_line.sliced(at, length);
    const QString text = piece == " " ? QString(QChar(0x2423)) : shown(piece); // an open box: a space to be seen
    m_out.push_back({m_begin + at, length, text, meaning, int(m_parents.size())});
}

void Tokens::addSecret(qsizetype at, qsizetype length, const QString &meaning)
{
    const std::size_t before = m_out.size();
    add(at, length, meaning);
    if (m_out.size() == before)
        return;
    m_out.back().text = QString(3, QChar(0x2022)); // bullets
    m_out.back().isSecret = true;
}

void Tokens::addPlace(qsizetype at, const QString &meaning)
{
    m_last = {};
    const bool isWithin = m_parents.empty() || (at >= m_parents.back().done && at <= m_parents.back().end);
    if (isWithin && !isFull() && m_parents.size() < levelsAtMost)
        m_out.push_back({m_begin + at, 0, QString(), meaning, int(m_parents.size())});
}

void Tokens::addWords(qsizetype at, QByteArrayView text, QString (*meaningOf)(QByteArrayView word))
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype space = text.indexOf(' ', i);
        const qsizetype end = space < 0 ? text.size() : space;
        add(at + i, end - i, meaningOf(text.sliced(i, end - i)));
        i = end + 1;
    }
}

void Tokens::addVerb(QByteArrayView word, bool isKnown)
{
    add(word.data() - m_line.data(), word.size(), verbMeaning(isKnown));
}

QString verbMeaning(bool isKnown)
{
    return isKnown
        ? QCoreApplication::translate("core", "The command. Capital and small letters are the same to the server.")
        : QCoreApplication::translate("core", "No command has this name.");
}

} // namespace helolab::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Addresses.h"

#include "Fields.h"
#include "Lexer.h"

#include <QByteArrayList>

#include <utility>

namespace helolab::mime {

namespace {

// What ends an atom; a dot does not, for names have dots in them (RFC 5322 section 4.1, obs-phrase).
constexpr QByteArrayView atomStops("()<>[]:;@\\,\"");

class AddressReader
{
public:
    explicit AddressReader(QByteArrayView value)
        : m_lexer(value)
    {
    }

    std::vector<Address> run();

private:
    void takeWord();
    void takeBareAddress();
    void takeAngle();
    QByteArray takeLocal();
    QByteArray takeDomain();
    QByteArray takeRoute();
    void beginGroup();
    void endGroup();
    /// What has been read since the last comma, if anything, is a mailbox.
    void endMailbox();

    Lexer m_lexer;
    std::vector<Address> m_addresses;
    QByteArrayList m_words; // not yet part of something
    Address m_mailbox;
    bool m_hasAddress = false; // m_mailbox has its local part
    bool m_inGroup = false;
};

std::vector<Address> AddressReader::run()
{
    for (m_lexer.skipBlanks(); !m_lexer.atEnd(); m_lexer.skipBlanks()) {
        switch (m_lexer.peek()) {
        case ',':
            m_lexer.skip();
            endMailbox();
            break;
        case ';':
            m_lexer.skip();
            endGroup();
            break;
        case ':':
            m_lexer.skip();
            beginGroup();
            break;
        case '<':
            takeAngle();
            break;
        case '@':
            takeBareAddress();
            break;
        default:
            takeWord();
        }
    }
    endGroup();
    return std::move(m_addresses);
}

/// Atoms and quoted strings without a blank between them are one word: `"an b".c`.
void AddressReader::takeWord()
{
    QByteArray word;
    const qsizetype begin = m_lexer.position();
    while (!m_lexer.atEnd() && !Lexer::isBlank(m_lexer.peek())) {
        if (m_lexer.peek() == '"')
            word += m_lexer.takeQuoted();
        else if (const QByteArrayView atom = m_lexer.takeUntil(atomStops); !atom.isEmpty())
            word += atom;
        else
            break;
    }
    if (m_lexer.position() == begin)
        m_lexer.skip(); // a special where none belongs
    else
        m_words += word;
}

/// Behind the word that is its local part.
void AddressReader::takeBareAddress()
{
    m_lexer.skip();
    const QByteArray local = m_words.isEmpty() ? QByteArray() : m_words.takeLast();
    if (m_hasAddress)
        endMailbox(); // somebody forgot a comma
    m_mailbox.local = local;
    m_mailbox.domain = takeDomain();
    m_hasAddress = true;
}

void AddressReader::takeAngle()
{
    // A bare address before the bracket was meant as a name.
    if (std::exchange(m_hasAddress, false))
        m_words.prepend(m_mailbox.local + '@' + m_mailbox.domain);
    m_lexer.skip();
    m_lexer.skipBlanks();
    if (m_lexer.peek() == '@')
        m_mailbox.route = takeRoute();
    m_mailbox.local = takeLocal();
    m_mailbox.domain = m_lexer.take('@') ? takeDomain() : QByteArray();
    m_hasAddress = true;
    while (!m_lexer.atEnd() && !QByteArrayView(">,;").contains(m_lexer.peek()))
        m_lexer.skip();
    m_lexer.take('>');
}

/// Up to the @ of a bracketed address; blanks are left out.
QByteArray AddressReader::takeLocal()
{
    QByteArray local;
    for (m_lexer.skipBlanks(); !m_lexer.atEnd(); m_lexer.skipBlanks()) {
        if (QByteArrayView("@>,;<").contains(m_lexer.peek()))
            break;
        if (m_lexer.peek() == '"')
            local += m_lexer.takeQuoted();
        else if (const QByteArrayView atom = m_lexer.takeUntil(QByteArrayView("()<>;@,\"")); !atom.isEmpty())
            local += atom;
        else
            m_lexer.skip();
    }
    return local;
}

/// Atoms, with blanks around dots at most, or a literal in square brackets.
QByteArray AddressReader::takeDomain()
{
    m_lexer.skipBlanks();
    if (m_lexer.peek() == '[')
        return m_lexer.takeDomainLiteral();
    QByteArray domain;
    while (!m_lexer.atEnd() && (domain.isEmpty() || domain.endsWith('.') || m_lexer.peek() == '.')) {
        const QByteArrayView atom = m_lexer.takeUntil(atomStops);
        if (atom.isEmpty())
            break;
        domain += atom;
        m_lexer.skipBlanks();
    }
    return domain;
}

/// `@a,@b:` before the address (RFC 5322 section 4.4), without the colon.
QByteArray AddressReader::takeRoute()
{
    QByteArray route;
    while (!m_lexer.atEnd() && !QByteArrayView(":>;").contains(m_lexer.peek())) {
        const QByteArrayView text = m_lexer.takeUntil(QByteArrayView(":>;("));
        route += text;
        m_lexer.skipBlanks();
    }
    m_lexer.take(':');
    return route;
}

void AddressReader::beginGroup()
{
    if (m_inGroup || m_hasAddress || m_words.isEmpty())
        return; // a colon where none belongs
    m_addresses.push_back({Address::Kind::GroupBegin, std::exchange(m_words, {}).join(' ')});
    m_lexer.takeComment();
    m_inGroup = true;
}

void AddressReader::endGroup()
{
    endMailbox();
    if (std::exchange(m_inGroup, false))
        m_addresses.push_back({Address::Kind::GroupEnd});
}

void AddressReader::endMailbox()
{
    const auto comment = m_lexer.takeComment();
    QByteArrayList words = std::exchange(m_words, {});
    Address mailbox = std::exchange(m_mailbox, {});
    if (!std::exchange(m_hasAddress, false)) {
        if (words.isEmpty())
            return;
        // One word is somebody on this host; several are a name.
        if (words.size() == 1)
            mailbox.local = words.takeLast();
    }
    mailbox.name = words.isEmpty() && comment ? *comment : words.join(' ');
    m_addresses.push_back(std::move(mailbox));
}

} // namespace

std::vector<Address> readAddresses(QByteArrayView value)
{
    return AddressReader(value.first(std::min(value.size(), longestValue))).run();
}

} // namespace helolab::mime

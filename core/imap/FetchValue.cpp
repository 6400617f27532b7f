// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchValue.h"

#include "DateTime.h"
#include "Flags.h"

#include <algorithm>

namespace helolab::imap {

namespace {

/// Where the body begins: behind the first empty line.
qsizetype bodyAt(QByteArrayView message)
{
    if (message.startsWith("\r\n"))
        return 2;
    const qsizetype end = message.indexOf("\r\n\r\n");
    return end < 0 ? message.size() : end + 4;
}

bool isAmong(QByteArrayView name, const QByteArrayList &fields)
{
    return std::any_of(fields.begin(), fields.end(),
                       [name](const QByteArray &each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

/// The fields of \p header that are called as one of \p fields, or those that are not; and the empty line.
QByteArray chosenFields(QByteArrayView header, const QByteArrayList &fields, bool wanted)
{
    QByteArray chosen;
    bool takes = false;
    while (!header.isEmpty()) {
        const qsizetype lineFeed = header.indexOf('\n');
        const QByteArrayView line = header.first(lineFeed < 0 ? header.size() : lineFeed + 1);
        header = header.sliced(line.size());
        if (line.trimmed().isEmpty())
            break;
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t'); // a folded field
        if (!goesOn)
            takes = isAmong(line.first(std::max<qsizetype>(0, line.indexOf(':'))).trimmed(), fields) == wanted;
        if (takes)
            chosen.append(line);
    }
    return chosen + "\r\n";
}

/// `{3}` and the octets; with NUL among them a literal8, which only BINARY may be.
QByteArray literal(QByteArrayView octets)
{
    const char *mark = octets.contains('\0') ? "~{" : "{";
    QByteArray written = mark + QByteArray::number(octets.size()) + "}\r\n";
    return written.append(octets);
}

QByteArrayView partOf(QByteArrayView octets, const std::optional<Partial> &partial)
{
    if (!partial)
        return octets;
    const auto begin = qsizetype(std::min<quint64>(partial->offset, quint64(octets.size())));
    return octets.sliced(begin, qsizetype(std::min<quint64>(partial->count, quint64(octets.size() - begin))));
}

FetchValue sectionOf(const FetchItem &item, const QByteArray &message)
{
    const QByteArrayView whole = message;
    const qsizetype body = bodyAt(whole);
    const SectionSpec &section = item.section;
    if (!section.part.empty())
        return {{}, "[CANNOT]", "Parts of messages are not served yet"};
    switch (section.text) {
    case SectionSpec::Text::Whole:
        return {literal(partOf(whole, item.partial))};
    case SectionSpec::Text::Header:
        return {literal(partOf(whole.first(body), item.partial))};
    case SectionSpec::Text::HeaderFields:
        return {literal(partOf(chosenFields(whole.first(body), section.fields, true), item.partial))};
    case SectionSpec::Text::HeaderFieldsNot:
        return {literal(partOf(chosenFields(whole.first(body), section.fields, false), item.partial))};
    case SectionSpec::Text::Text:
        return {literal(partOf(whole.sliced(body), item.partial))};
    case SectionSpec::Text::Mime:
        break;
    }
    return {"NIL"};
}

} // namespace

FetchValue valueOf(const FetchItem &item, const store::MessageHead &head, const store::Message *message,
                   const OpenMailbox &mailbox, bool recent)
{
    switch (item.attribute) {
    case FetchAttribute::Flags:
        return {mailbox.flagsOf(head, recent)};
    case FetchAttribute::InternalDate:
        return {'"' + writeDateTime(DateTime::of(head.internalDate)) + '"'};
    case FetchAttribute::Rfc822Size:
        return {QByteArray::number(head.octets)};
    case FetchAttribute::Uid:
        return {QByteArray::number(head.uid)};
    case FetchAttribute::Rfc822:
        return {literal(message->octets)};
    case FetchAttribute::Rfc822Header:
        return {literal(QByteArrayView(message->octets).first(bodyAt(message->octets)))};
    case FetchAttribute::Rfc822Text:
        return {literal(QByteArrayView(message->octets).sliced(bodyAt(message->octets)))};
    case FetchAttribute::BodySection:
        return sectionOf(item, message->octets);
    case FetchAttribute::Envelope:
    case FetchAttribute::BodyStructure:
    case FetchAttribute::Body:
    case FetchAttribute::Binary:
    case FetchAttribute::BinarySize:
        break;
    }
    return {{}, "[CANNOT]", "The structure of messages is not served yet"};
}

} // namespace helolab::imap

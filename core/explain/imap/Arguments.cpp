// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arguments of each command: names, passwords, mailboxes, flags, sets.

#include "Pieces.h"
#include "Words.h"
#include "core/explain/sasl/Decoded.h"
#include "core/imap/MailboxName.h"

#include <QCoreApplication>

namespace helolab::explain::imap {

using helolab::imap::Append;
using helolab::imap::Authenticate;
using helolab::imap::Command;
using helolab::imap::CommandText;
using helolab::imap::Copy;
using helolab::imap::Create;
using helolab::imap::Enable;
using helolab::imap::Fetch;
using helolab::imap::FetchItem;
using helolab::imap::FetchMacro;
using helolab::imap::FlagName;
using helolab::imap::Id;
using helolab::imap::List;
using helolab::imap::ListPattern;
using helolab::imap::Login;
using helolab::imap::MailboxName;
using helolab::imap::NameEncoding;
using helolab::imap::NoArguments;
using helolab::imap::OneMailbox;
using helolab::imap::Rename;
using helolab::imap::Search;
using helolab::imap::SequenceSet;
using helolab::imap::Span;
using helolab::imap::Status;
using helolab::imap::Store;
using helolab::imap::String;
using helolab::imap::UidExpunge;
using helolab::imap::Verb;

namespace {

bool isByUid(Verb verb)
{
    switch (verb) {
    case Verb::UidFetch:
    case Verb::UidSearch:
    case Verb::UidStore:
    case Verb::UidCopy:
    case Verb::UidMove:
    case Verb::UidExpunge:
        return true;
    default:
        return false;
    }
}

QString patternMeaning(const ListPattern &pattern)
{
    if (pattern.octets.isEmpty())
        return QCoreApplication::translate(
            "core", "An empty pattern asks for no mailbox, but for the character that divides the levels of a name.");
    if (pattern.octets == "*")
        return QCoreApplication::translate("core", "A pattern: * fits every name, on every level.");
    if (pattern.octets == "%")
        return QCoreApplication::translate("core", "A pattern: % fits every name on this level, and none below.");
    return QCoreApplication::translate(
        "core", "A pattern of names: * in it stands for anything, % for anything within one level.");
}

class ArgumentMeanings
{
public:
    ArgumentMeanings(const CommandText &text, bool byUid, std::vector<Meant> &out)
        : m_text(text)
        , m_byUid(byUid)
        , m_out(out)
    {
    }

    void operator()(const NoArguments &) { }
    void operator()(const Id &id)
    {
        for (const Id::Field &field : id.fields) {
            add(field.name.at, QCoreApplication::translate("core", "What is told: a field of ID."));
            if (field.value)
                add(field.value->at, QCoreApplication::translate("core", "The value of the field before it."));
        }
    }
    void operator()(const Login &login)
    {
        add(login.user.at, QCoreApplication::translate("core", "The user's name."));
        m_out.push_back(
            {login.password.at,
             QCoreApplication::translate("core", "The password, in the clear: whoever listens on the way can read it."),
             true});
    }
    void operator()(const Authenticate &authenticate)
    {
        add(authenticate.mechanism.at, sasl::mechanismMeaning(authenticate.mechanism.octets));
        if (!authenticate.initial)
            return;
        const Span &at = authenticate.initial->at;
        const sasl::Said said = sasl::initialSaid(authenticate.mechanism.octets, textAt(at));
        for (const sasl::Decoded &part : sasl::decoded(said))
            m_out.push_back(
                {Span{at.piece, at.begin + part.begin, part.length}, part.meaning, part.isSecret, part.level});
    }
    void operator()(const Enable &enable)
    {
        for (const String &capability : enable.capabilities)
            add(capability.at, capabilityMeaning(capability.octets).translated());
    }
    void operator()(const OneMailbox &one) { add(one.mailbox); }
    void operator()(const Create &create)
    {
        add(create.mailbox);
        for (const String &use : create.uses)
            add(use.at, use.octets, mailboxAttributeWords());
    }
    void operator()(const Rename &rename)
    {
        add(rename.from.at, QCoreApplication::translate("core", "The name that the mailbox has now."));
        add(rename.to.at, QCoreApplication::translate("core", "The name that it shall have."));
    }
    void operator()(const Status &status) { add(status.mailbox); }
    void operator()(const List &list)
    {
        add(list.reference.at,
            list.reference.octets.isEmpty()
                ? QCoreApplication::translate("core", "The reference: where to begin. Empty means the top.")
                : QCoreApplication::translate(
                    "core", "The reference: it is put before the pattern, as a folder is before a file name."));
        for (const ListPattern &pattern : list.patterns)
            add(pattern.at, patternMeaning(pattern));
    }
    void operator()(const Append &append)
    {
        add(append.mailbox);
        for (const Append::Message &message : append.messages)
            add(message.flags);
    }
    void operator()(const Fetch &fetch)
    {
        add(fetch.set);
        if (fetch.macro != FetchMacro::None) // the items are not on the line
            return;
        for (const FetchItem &item : fetch.items)
            addFetchItem(m_out, textAt(item.at), item.at);
    }
    void operator()(const Search &search)
    {
        if (!search.charset.octets.isEmpty())
            add(search.charset.at, QCoreApplication::translate("core", "The character set, by its name."));
        addSearchKey(m_out, search.key, m_text, m_byUid);
    }
    void operator()(const Store &store)
    {
        add(store.set);
        add(store.item, textAt(store.item), storeItemWords());
        add(store.flags);
    }
    void operator()(const Copy &copy)
    {
        add(copy.set);
        add(copy.mailbox);
    }
    void operator()(const UidExpunge &expunge) { add(expunge.set); }

private:
    QByteArrayView textAt(const Span &at) const
    {
        return QByteArrayView(m_text[std::size_t(at.piece)].octets).sliced(at.begin, at.length);
    }
    void add(const Span &at, const QString &meaning) { m_out.push_back({at, meaning}); }
    void add(const Span &at, QByteArrayView word, std::span<const WordRow> rows)
    {
        add(at, meaningOf(rows, word).translated());
    }
    void add(const MailboxName &mailbox) { add(mailbox.at, mailboxMeaning(mailbox.octets)); }
    void add(const SequenceSet &set) { addSet(m_out, textAt(set.at), set.at, m_byUid); }
    void add(const std::vector<FlagName> &flags)
    {
        const std::optional<Span> list = flags.empty() ? std::nullopt : listOf(flags.front().at, flags.back().at);
        if (list)
            add(*list, QCoreApplication::translate("core", "A list of flags, in parentheses."));
        for (const FlagName &flag : flags)
            m_out.push_back({flag.at, flagMeaning(textAt(flag.at)).translated(), false, list ? 1 : 0});
    }
    /// The parentheses around what reaches from \p first to \p last, and all between; nothing where there are none.
    std::optional<Span> listOf(const Span &first, const Span &last) const
    {
        const QByteArrayView text(m_text[std::size_t(first.piece)].octets);
        const qsizetype open = text.first(first.begin).lastIndexOf('(');
        const qsizetype close = text.indexOf(')', last.begin + last.length);
        if (first.piece != last.piece || open < 0 || close < 0)
            return {};
        return Span{first.piece, open, close + 1 - open};
    }

    const CommandText &m_text;
    bool m_byUid;
    std::vector<Meant> &m_out;
};

} // namespace

QString mailboxMeaning(QByteArrayView octets)
{
    if (octets.compare("INBOX", Qt::CaseInsensitive) == 0)
        return QCoreApplication::translate(
            "core",
            "The mailbox where new mail arrives. Everybody has it, and its name alone may be in small letters.");
    const MailboxName plain = helolab::imap::readMailboxName(octets, NameEncoding::ModifiedUtf7, true);
    if (plain.ok() && plain.utf8 != octets)
        return QCoreApplication::translate(
                   "core", "The name of the mailbox, in modified UTF-7, as IMAP4rev1 writes other letters. It says: %1")
            .arg(shown(plain.utf8));
    return QCoreApplication::translate("core", "The name of the mailbox.");
}

std::vector<Meant> meaningsOf(const Command &command, const CommandText &text)
{
    std::vector<Meant> meant;
    std::visit(ArgumentMeanings(text, isByUid(command.verb), meant), command.arguments);
    return meant;
}

} // namespace helolab::explain::imap

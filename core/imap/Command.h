// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DateTime.h"
#include "FetchItem.h"
#include "Flags.h"
#include "MailboxName.h"
#include "SearchKey.h"
#include "Verb.h"

#include <variant>

namespace helolab::imap {

// ------------------------------------------------------------------------------------------- arguments

/// A string, an astring, an atom: what it says, without quotes, and where it stands.
struct String
{
    QByteArray octets;
    Span at = {};

    friend bool operator==(const String &, const String &) = default;
};

/// CAPABILITY, NOOP, LOGOUT, STARTTLS, NAMESPACE, IDLE, EXPUNGE, CHECK, UNSELECT, CLOSE.
struct NoArguments
{
    friend bool operator==(const NoArguments &, const NoArguments &) = default;
};

/// ID (RFC 2971).
struct Id
{
    struct Field
    {
        String name;
        std::optional<String> value; ///< nothing for NIL

        friend bool operator==(const Field &, const Field &) = default;
    };
    std::vector<Field> fields; ///< none for NIL

    friend bool operator==(const Id &, const Id &) = default;
};

struct Login
{
    String user;
    String password;

    friend bool operator==(const Login &, const Login &) = default;
};

struct Authenticate
{
    String mechanism; ///< as typed
    std::optional<String> initial; ///< base64 as typed, or "=" for an empty one (RFC 4959)

    friend bool operator==(const Authenticate &, const Authenticate &) = default;
};

/// ENABLE (RFC 5161).
struct Enable
{
    std::vector<String> capabilities; ///< at least one

    friend bool operator==(const Enable &, const Enable &) = default;
};

/// SELECT, EXAMINE, DELETE, SUBSCRIBE, UNSUBSCRIBE.
struct OneMailbox
{
    MailboxName mailbox;

    friend bool operator==(const OneMailbox &, const OneMailbox &) = default;
};

struct Create
{
    MailboxName mailbox;
    std::vector<String> uses; ///< USE (\Sent …), as typed (RFC 6154 section 3)

    friend bool operator==(const Create &, const Create &) = default;
};

struct Rename
{
    MailboxName from;
    MailboxName to;

    friend bool operator==(const Rename &, const Rename &) = default;
};

enum class StatusItem : quint8 { Messages, Recent, UidNext, UidValidity, Unseen, Deleted, Size };

/// "MESSAGES"
const char *nameOf(StatusItem item);

struct Status
{
    MailboxName mailbox;
    std::vector<StatusItem> items; ///< at least one

    friend bool operator==(const Status &, const Status &) = default;
};

/// A pattern of LIST: a mailbox name with the wildcards * and %.
struct ListPattern
{
    QByteArray octets; ///< as they travelled, without quotes
    QByteArray utf8; ///< what they mean; where `fault` is empty
    QByteArray fault = {}; ///< why no mailbox can match: such a LIST lists nothing
    Span at = {};

    friend bool operator==(const ListPattern &, const ListPattern &) = default;
};

/// What LIST selects by (RFC 5258 section 3.1).
struct ListSelect
{
    bool subscribed = false;
    bool remote = false;
    bool recursiveMatch = false;
    bool specialUse = false;

    friend bool operator==(const ListSelect &, const ListSelect &) = default;
};

/// What LIST is to tell beside the names (RFC 5258 section 3.2).
struct ListReturn
{
    bool subscribed = false;
    bool children = false;
    bool specialUse = false;
    std::vector<StatusItem> status; ///< LIST-STATUS; empty: no STATUS is wanted

    friend bool operator==(const ListReturn &, const ListReturn &) = default;
};

/// LIST and LSUB; all but the reference and one pattern are LIST's alone (RFC 9051 section 6.3.9, RFC 5819, RFC 6154).
struct List
{
    using Select = ListSelect;
    using Return = ListReturn;

    ListPattern reference; ///< no wildcards here: they would stand for themselves
    std::vector<ListPattern> patterns; ///< at least one
    bool patternList = false; ///< in parentheses
    std::optional<Select> select; ///< nothing where no selection options were given; () is some
    std::optional<Return> returns;

    /// An empty pattern alone asks for the hierarchy separator (RFC 9051 section 6.3.9.3).
    bool isExtended() const { return patternList || select || returns; }

    friend bool operator==(const List &, const List &) = default;
};

struct Append
{
    struct Message
    {
        std::vector<FlagName> flags;
        bool hasFlagList = false;
        std::optional<DateTime> date;
        QByteArray octets;
        bool binary = false; ///< came as literal8 (RFC 3516)
        bool utf8 = false; ///< in UTF8 (…) (RFC 6855 section 4)
        Span at = {}; ///< the literal

        friend bool operator==(const Message &, const Message &) = default;
    };
    MailboxName mailbox;
    std::vector<Message> messages; ///< at least one; more by MULTIAPPEND (RFC 3502)

    friend bool operator==(const Append &, const Append &) = default;
};

/// FETCH and UID FETCH.
struct Fetch
{
    SequenceSet set;
    FetchMacro macro = FetchMacro::None;
    std::vector<FetchItem> items; ///< at least one; those of the macro where there is one

    friend bool operator==(const Fetch &, const Fetch &) = default;
};

/// SEARCH and UID SEARCH.
struct Search
{
    std::optional<std::vector<SearchReturn>> returns; ///< RETURN (…); () means ALL (RFC 4731 section 3.1)
    String charset; ///< as typed; empty where none was given
    SearchKey key; ///< And, where there is more than one

    friend bool operator==(const Search &, const Search &) = default;
};

/// STORE and UID STORE.
struct Store
{
    enum class Mode : quint8 { Replace, Add, Remove };

    SequenceSet set;
    Mode mode = Mode::Replace;
    bool silent = false;
    std::vector<FlagName> flags;
    Span item = {}; ///< "+FLAGS.SILENT"

    friend bool operator==(const Store &, const Store &) = default;
};

/// COPY, MOVE, UID COPY, UID MOVE.
struct Copy
{
    SequenceSet set;
    MailboxName mailbox;

    friend bool operator==(const Copy &, const Copy &) = default;
};

/// UID EXPUNGE (RFC 4315).
struct UidExpunge
{
    SequenceSet set;

    friend bool operator==(const UidExpunge &, const UidExpunge &) = default;
};

// -------------------------------------------------------------------------------------------- the command

using Arguments = std::variant<NoArguments, Id, Login, Authenticate, Enable, OneMailbox, Create, Rename, Status, List,
                               Append, Fetch, Search, Store, Copy, UidExpunge>;

/// A command, understood.
struct Command
{
    String tag;
    Verb verb = Verb::Noop;
    Span verbAt = {}; ///< of UID FETCH both words
    Arguments arguments;

    friend bool operator==(const Command &, const Command &) = default;
};

} // namespace helolab::imap

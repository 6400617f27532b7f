// SPDX-License-Identifier: GPL-3.0-or-later
// What commands mean, and where their parts stand.
#include "Lines.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;
using namespace helolab::imap::test;

namespace {

template <typename T> T argumentsOf(const std::string &line, const Grammar &grammar = {})
{
    const Command command = commandIn(line, grammar);
    if (const T *arguments = std::get_if<T>(&command.arguments))
        return *arguments;
    ADD_FAILURE() << line << " has other arguments";
    return {};
}

/// Where \p span is, to be compared.
std::vector<qsizetype> at(const Span &span)
{
    return {span.piece, span.begin, span.length};
}

using At = std::vector<qsizetype>;

} // namespace

TEST(ImapParse, KnowsTagAndVerb)
{
    const Parsed parsed = parse(piecesOf("A.1 uid fetch 1 FLAGS"), {});
    ASSERT_TRUE(parsed.command());
    EXPECT_EQ(parsed.tag, QByteArray("A.1"));
    EXPECT_EQ(parsed.verb, Verb::UidFetch);
    EXPECT_EQ(parsed.command()->verb, Verb::UidFetch);
    EXPECT_EQ(at(parsed.command()->tag.at), (At{0, 0, 3}));
    EXPECT_EQ(at(parsed.command()->verbAt), (At{0, 4, 9}));
}

TEST(ImapParse, KnowsTagAndVerbOfWhatIsWrong)
{
    const Parsed parsed = parse(piecesOf("a7 FETCH 1"), {});
    EXPECT_TRUE(parsed.fault());
    EXPECT_EQ(parsed.tag, QByteArray("a7"));
    EXPECT_EQ(parsed.verb, Verb::Fetch);
    const Parsed unknown = parse(piecesOf("a7 FECTH 1"), {});
    EXPECT_EQ(unknown.tag, QByteArray("a7"));
    EXPECT_EQ(unknown.verb, std::nullopt);
    EXPECT_EQ(parse(piecesOf("* FETCH 1 FLAGS"), {}).tag, QByteArray());
}

TEST(ImapParse, TakesStringsInEveryManner)
{
    const Login login = argumentsOf<Login>("a1 LOGIN {2}\r\nan \"se\\\"cret\"");
    EXPECT_EQ(login.user.octets, QByteArray("an"));
    EXPECT_EQ(at(login.user.at), (At{1, 0, 2}));
    EXPECT_EQ(login.password.octets, QByteArray("se\"cret"));
    EXPECT_EQ(at(login.password.at), (At{2, 1, 10}));
    EXPECT_EQ(argumentsOf<Login>("a1 LOGIN an {6}\r\na\r\n{1}").password.octets, QByteArray("a\r\n{1}"));
}

TEST(ImapParse, TellsNilFromTheWordInQuotes)
{
    const Id id = argumentsOf<Id>("a1 ID (\"os\" nil \"name\" \"NIL\")");
    ASSERT_EQ(id.fields.size(), 2u);
    EXPECT_FALSE(id.fields[0].value);
    ASSERT_TRUE(id.fields[1].value);
    EXPECT_EQ(id.fields[1].value->octets, QByteArray("NIL"));
}

TEST(ImapParse, KeepsWhatIsInTheBase64OfAuthenticate)
{
    const Authenticate with = argumentsOf<Authenticate>("a1 AUTHENTICATE plain AGFu");
    EXPECT_EQ(with.mechanism.octets, QByteArray("plain"));
    ASSERT_TRUE(with.initial);
    EXPECT_EQ(with.initial->octets, QByteArray("AGFu"));
    EXPECT_FALSE(argumentsOf<Authenticate>("a1 AUTHENTICATE PLAIN").initial);
}

TEST(ImapParse, UnderstandsMailboxNames)
{
    const OneMailbox select = argumentsOf<OneMailbox>("a1 SELECT InBox");
    EXPECT_EQ(select.mailbox.octets, QByteArray("InBox"));
    EXPECT_EQ(select.mailbox.utf8, QByteArray("INBOX"));
    EXPECT_EQ(at(select.mailbox.at), (At{0, 10, 5}));
    EXPECT_EQ(argumentsOf<OneMailbox>("a1 SELECT &BB8EQAQ4-").mailbox.utf8, QByteArray("\xd0\x9f\xd1\x80\xd0\xb8"));
    // A name that means nothing is no fault of the syntax.
    EXPECT_FALSE(argumentsOf<OneMailbox>("a1 SELECT a&b").mailbox.ok());
    EXPECT_FALSE(argumentsOf<OneMailbox>("a1 SELECT \"\"").mailbox.ok());

    Grammar rev2;
    rev2.rev2 = true;
    EXPECT_EQ(argumentsOf<OneMailbox>("a1 SELECT a&b", rev2).mailbox.utf8, QByteArray("a&b"));
    EXPECT_EQ(argumentsOf<OneMailbox>("a1 SELECT \"\xc3\xa9\"", rev2).mailbox.utf8, QByteArray("\xc3\xa9"));
}

TEST(ImapParse, LetsOnlyCreateEndANameWithTheSeparator)
{
    const Create create = argumentsOf<Create>("a1 CREATE a/b/ (USE (\\Sent \\X))");
    EXPECT_EQ(create.mailbox.utf8, QByteArray("a/b"));
    EXPECT_EQ(create.mailbox.octets, QByteArray("a/b/"));
    ASSERT_EQ(create.uses.size(), 2u);
    EXPECT_EQ(create.uses[1].octets, QByteArray("\\X"));
    EXPECT_EQ(at(create.uses[1].at), (At{0, 27, 2}));
    EXPECT_FALSE(argumentsOf<OneMailbox>("a1 DELETE a/").mailbox.ok());
}

TEST(ImapParse, KnowsTheOptionsOfList)
{
    const List list = argumentsOf<List>(
        "a1 LIST (SUBSCRIBED remote) a/ (%/b *) RETURN (SPECIAL-USE STATUS (SIZE MESSAGES) CHILDREN)");
    EXPECT_EQ(list.reference.utf8, QByteArray("a/"));
    ASSERT_EQ(list.patterns.size(), 2u);
    EXPECT_EQ(list.patterns[0].utf8, QByteArray("%/b"));
    EXPECT_EQ(at(list.patterns[1].at), (At{0, 36, 1}));
    ASSERT_TRUE(list.select);
    EXPECT_TRUE(list.select->subscribed && list.select->remote);
    EXPECT_FALSE(list.select->recursiveMatch || list.select->specialUse);
    ASSERT_TRUE(list.returns);
    EXPECT_TRUE(list.returns->specialUse && list.returns->children);
    EXPECT_FALSE(list.returns->subscribed);
    EXPECT_EQ(list.returns->status, (std::vector{StatusItem::Size, StatusItem::Messages}));
    EXPECT_TRUE(list.isExtended());

    EXPECT_FALSE(argumentsOf<List>("a1 LIST \"\" *").isExtended());
    EXPECT_TRUE(argumentsOf<List>("a1 LIST \"\" (*)").isExtended());
    EXPECT_TRUE(argumentsOf<List>("a1 LIST () \"\" *").isExtended());
    EXPECT_EQ(argumentsOf<List>("a1 LIST \"\" &AOk-*").patterns[0].utf8, QByteArray("\xc3\xa9*"));
    EXPECT_FALSE(argumentsOf<List>("a1 LIST \"\" &*").patterns[0].fault.isEmpty());
}

TEST(ImapParse, TakesSeveralMessagesOfAppend)
{
    const Append append = argumentsOf<Append>("a1 APPEND x (\\seen $A) {2}\r\nhi \"17-Jul-1996 02:44:25 -0700\" "
                                              "~{1}\r\n. UTF8 (~{3}\r\nabc)");
    ASSERT_EQ(append.messages.size(), 3u);
    EXPECT_EQ(append.messages[0].octets, QByteArray("hi"));
    EXPECT_EQ(systemFlagsOf(append.messages[0].flags), store::Flags(store::Flag::Seen));
    EXPECT_EQ(keywordsOf(append.messages[0].flags), QByteArrayList{"$A"});
    EXPECT_EQ(at(append.messages[0].flags[1].at), (At{0, 19, 2}));
    EXPECT_EQ(at(append.messages[0].at), (At{1, 0, 2}));
    EXPECT_FALSE(append.messages[0].binary || append.messages[0].date);
    EXPECT_TRUE(append.messages[1].binary);
    ASSERT_TRUE(append.messages[1].date);
    EXPECT_EQ(append.messages[1].date->zone, -7 * 60);
    EXPECT_FALSE(append.messages[1].utf8);
    EXPECT_TRUE(append.messages[2].binary && append.messages[2].utf8);
    EXPECT_EQ(append.messages[2].octets, QByteArray("abc"));
}

TEST(ImapParse, KnowsWhatMacrosStandFor)
{
    const auto itemsOf = [](const char *macro) {
        std::vector<FetchAttribute> attributes;
        for (const FetchItem &item : argumentsOf<Fetch>(std::string("a1 FETCH 1 ") + macro).items)
            attributes.push_back(item.attribute);
        return attributes;
    };
    using enum FetchAttribute;
    EXPECT_EQ(itemsOf("FAST"), (std::vector{Flags, InternalDate, Rfc822Size}));
    EXPECT_EQ(itemsOf("ALL"), (std::vector{Flags, InternalDate, Rfc822Size, Envelope}));
    EXPECT_EQ(itemsOf("FULL"), (std::vector{Flags, InternalDate, Rfc822Size, Envelope, Body}));
    EXPECT_EQ(argumentsOf<Fetch>("a1 FETCH 1 fast").macro, FetchMacro::Fast);
}

TEST(ImapParse, KnowsSections)
{
    const Fetch fetch = argumentsOf<Fetch>(
        "a1 FETCH 1 (BODY BODY[] BODY.PEEK[1.20.HEADER.FIELDS (A b)]<10.20> BODY[3.MIME] BINARY.SIZE[4])");
    ASSERT_EQ(fetch.items.size(), 5u);
    EXPECT_EQ(fetch.items[0].attribute, FetchAttribute::Body);
    EXPECT_EQ(fetch.items[1].attribute, FetchAttribute::BodySection);
    EXPECT_FALSE(fetch.items[1].peek);
    EXPECT_EQ(fetch.items[1].section, SectionSpec{});
    EXPECT_TRUE(fetch.items[2].peek);
    EXPECT_EQ(fetch.items[2].section, (SectionSpec{{1, 20}, SectionSpec::Text::HeaderFields, {"A", "b"}}));
    EXPECT_EQ(fetch.items[2].partial, (Partial{10, 20}));
    EXPECT_EQ(at(fetch.items[2].at), (At{0, 24, 42}));
    EXPECT_EQ(fetch.items[3].section, (SectionSpec{{3}, SectionSpec::Text::Mime, {}}));
    EXPECT_EQ(fetch.items[4].attribute, FetchAttribute::BinarySize);
}

TEST(ImapParse, BuildsTheTreeOfSearchKeys)
{
    const Search search = argumentsOf<Search>("a1 SEARCH RETURN (COUNT) CHARSET UTF-8 OR SEEN (NOT 1:3 ON 1-Feb-1994) "
                                              "HEADER To an");
    EXPECT_EQ(search.returns, std::vector{SearchReturn::Count});
    EXPECT_EQ(search.charset.octets, QByteArray("UTF-8"));
    EXPECT_EQ(at(search.charset.at), (At{0, 33, 5}));
    ASSERT_EQ(search.key.term, SearchTerm::And);
    ASSERT_EQ(search.key.keys.size(), 2u);
    const SearchKey &either = search.key.keys[0];
    ASSERT_EQ(either.term, SearchTerm::Or);
    EXPECT_EQ(at(either.at), (At{0, 39, 31}));
    ASSERT_EQ(either.keys.size(), 2u);
    EXPECT_EQ(either.keys[0].term, SearchTerm::Seen);
    ASSERT_EQ(either.keys[1].term, SearchTerm::And);
    EXPECT_EQ(either.keys[1].keys[0].term, SearchTerm::Not);
    EXPECT_EQ(either.keys[1].keys[0].keys[0].set.toString(), QByteArray("1:3"));
    EXPECT_EQ(either.keys[1].keys[1].date, QDate(1994, 2, 1));
    EXPECT_EQ(search.key.keys[1].field, QByteArray("To"));
    EXPECT_EQ(search.key.keys[1].text, QByteArray("an"));
    EXPECT_EQ(at(search.key.keys[1].at), (At{0, 71, 12}));
    EXPECT_FALSE(argumentsOf<Search>("a1 SEARCH ALL").returns);
    EXPECT_TRUE(argumentsOf<Search>("a1 SEARCH RETURN () ALL").returns);
}

TEST(ImapParse, KnowsTheFormsOfStore)
{
    const auto form = [](const char *item) {
        const Store store = argumentsOf<Store>(std::string("a1 STORE 1:2 ") + item + " (\\Seen)");
        return std::pair(store.mode, store.silent);
    };
    EXPECT_EQ(form("FLAGS"), std::pair(Store::Mode::Replace, false));
    EXPECT_EQ(form("flags.silent"), std::pair(Store::Mode::Replace, true));
    EXPECT_EQ(form("+FLAGS"), std::pair(Store::Mode::Add, false));
    EXPECT_EQ(form("+Flags.Silent"), std::pair(Store::Mode::Add, true));
    EXPECT_EQ(form("-FLAGS"), std::pair(Store::Mode::Remove, false));
    EXPECT_EQ(form("-FLAGS.SILENT"), std::pair(Store::Mode::Remove, true));
    EXPECT_EQ(at(argumentsOf<Store>("a1 STORE 1:2 +FLAGS (\\Seen)").item), (At{0, 13, 6}));
    EXPECT_EQ(at(argumentsOf<Store>("a1 STORE 1:2 +FLAGS (\\Seen)").set.at), (At{0, 9, 3}));
}

TEST(ImapParse, WantsALiteralBeforeItIsThere)
{
    const auto wanted = [](const std::string &line) {
        const Parsed parsed = parse(piecesOf(line), {});
        return parsed.literalWanted() ? *parsed.literalWanted() : LiteralWanted{{-1, false, false, 0}, {}};
    };
    // piecesOf() finds no CR LF behind the mark here, so no literal.
    EXPECT_EQ(wanted("a1 LOGIN {2}").mark, (wire::LiteralMark{2, false, false, 9}));
    EXPECT_EQ(wanted("a1 LOGIN {2}").use, LiteralWanted::Use::String);
    EXPECT_EQ(wanted("a1 LOGIN {2}\r\nan {6+}").mark, (wire::LiteralMark{6, true, false, 1}));
    EXPECT_EQ(wanted("a1 APPEND {5}").use, LiteralWanted::Use::String);
    EXPECT_EQ(wanted("a1 APPEND INBOX (\\Seen) {500}").use, LiteralWanted::Use::Message);
    EXPECT_EQ(wanted("a1 APPEND INBOX {1}\r\na UTF8 (~{50}").mark, (wire::LiteralMark{50, false, true, 7}));
    EXPECT_EQ(wanted("a1 SEARCH HEADER {9}").use, LiteralWanted::Use::String);
    // Only a part of it.
    EXPECT_EQ(wanted("a1 LOGIN {9}\r\nan").mark.octets, 9);
}

TEST(ImapParse, SaysWhatIsWrongBeforeALiteralComes)
{
    for (const char *line : {"a1 NOOP {5}", "a1 {5}", "{5}", "a1 FETCH {5}", "a1 LOGIN  {5}", "a1 LOGIN \"an {5}",
                             "a1 STORE 1 {5}", "a1 APPEND INBOX (\\Sen) {5}", "a1 LOGIN an secret {5}"})
        EXPECT_TRUE(parse(piecesOf(line), {}).fault()) << line;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/Addresses.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab::mime;

namespace {

/// `name <local@domain>` of each, route in front; `name:` and `;` of a group.
std::vector<QByteArray> list(QByteArrayView value)
{
    std::vector<QByteArray> texts;
    for (const Address &address : readAddresses(value)) {
        switch (address.kind) {
        case Address::Kind::GroupBegin:
            texts.push_back(address.name + ':');
            break;
        case Address::Kind::GroupEnd:
            texts.push_back(";");
            break;
        case Address::Kind::Mailbox:
            texts.push_back(address.name + '<' + address.route + (address.route.isEmpty() ? "" : ":") + address.local
                            + '@' + address.domain + '>');
        }
    }
    return texts;
}

using List = std::vector<QByteArray>;

} // namespace

TEST(Addresses, AreMailboxesWithAndWithoutNames)
{
    EXPECT_EQ(list(" an@hanoi.example"), (List{"<an@hanoi.example>"}));
    EXPECT_EQ(list("An <an@hanoi.example>,\r\n \"Smith, J.\" <j@x>"), (List{"An<an@hanoi.example>", "Smith, J.<j@x>"}));
    EXPECT_EQ(list("J. R. Smith<j@x>"), (List{"J. R. Smith<j@x>"}));
    EXPECT_EQ(list("=?utf-8?Q?A=2C_B?= <a@b>"), (List{"=?utf-8?Q?A=2C_B?=<a@b>"}));
    EXPECT_EQ(list("\"a \\\"b\\\" c\"   d <e@f>"), (List{"a \"b\" c d<e@f>"}));
    EXPECT_EQ(list(""), List{});
    EXPECT_EQ(list(" ,, , "), List{});
}

TEST(Addresses, TakeACommentForTheNameWhereThereIsNone)
{
    EXPECT_EQ(list("an@hanoi.example (Nguyen Van (An))"), (List{"Nguyen Van (An)<an@hanoi.example>"}));
    EXPECT_EQ(list("A (not this) <a@b> (nor this), c@d"), (List{"A<a@b>", "<c@d>"}));
    EXPECT_EQ(list("a@b (one), c@d (two \\) still)"), (List{"one<a@b>", "two ) still<c@d>"}));
    EXPECT_EQ(list("a(c)@(d)b(e).f"), (List{"e<a@b.f>"}));
}

TEST(Addresses, KeepQuotedLocalPartsLiteralsAndRoutes)
{
    EXPECT_EQ(list("\"an nguyen\"@hanoi.example"), (List{"<an nguyen@hanoi.example>"}));
    EXPECT_EQ(list("\"an n\".x@h"), (List{"<an n.x@h>"}));
    EXPECT_EQ(list("<an@[192.0.2.1]>, an@[IPv6:::1]"), (List{"<an@[192.0.2.1]>", "<an@[IPv6:::1]>"}));
    EXPECT_EQ(list("A <@a,@b:c@d>"), (List{"A<@a,@b:c@d>"}));
    EXPECT_EQ(list("<a . b @ c . d>"), (List{"<a.b@c.d>"}));
    EXPECT_EQ(list("a@c . d"), (List{"<a@c.d>"}));
}

TEST(Addresses, OpenAndCloseGroups)
{
    EXPECT_EQ(list("undisclosed-recipients:;"), (List{"undisclosed-recipients:", ";"}));
    EXPECT_EQ(list("A Group: a@b, \"C\" <c@d>;, e@f"), (List{"A Group:", "<a@b>", "C<c@d>", ";", "<e@f>"}));
    EXPECT_EQ(list("G: a@b"), (List{"G:", "<a@b>", ";"}));
    EXPECT_EQ(list("G: H: a@b;;"), (List{"G:", "H<a@b>", ";"}));
    EXPECT_EQ(list("a@b; c@d"), (List{"<a@b>", "<c@d>"}));
}

TEST(Addresses, ForgiveWhatIsBroken)
{
    EXPECT_EQ(list("root"), (List{"<root@>"}));
    EXPECT_EQ(list("Nguyen Van An"), (List{"Nguyen Van An<@>"}));
    EXPECT_EQ(list("Nguyen An an@hanoi.example"), (List{"Nguyen An<an@hanoi.example>"}));
    EXPECT_EQ(list("An <an@hanoi.example"), (List{"An<an@hanoi.example>"}));
    EXPECT_EQ(list("An <an>"), (List{"An<an@>"}));
    EXPECT_EQ(list("<>"), (List{"<@>"}));
    EXPECT_EQ(list("@b"), (List{"<@b>"}));
    EXPECT_EQ(list("a@"), (List{"<a@>"}));
    EXPECT_EQ(list("a@b c@d e"), (List{"<a@b>", "e<c@d>"}));
    EXPECT_EQ(list("an@hanoi.example <an@hanoi.example>"), (List{"an@hanoi.example<an@hanoi.example>"}));
    EXPECT_EQ(list("\"never closed <a@b>"), (List{"<never closed <a@b>@>"}));
    EXPECT_EQ(list("(never closed"), List{});
    EXPECT_EQ(list("]>)\\ a@b"), (List{"<a@b>"}));
    EXPECT_EQ(list("\xC4\x83n <a@\xE9>"), (List{"\xC4\x83n<a@\xE9>"}));
}

TEST(Addresses, OfAnyOctetsComeToAnEnd)
{
    const QByteArrayView alphabet("ab.@<>,;:()\"\\[] \r\n\xFF");
    std::mt19937 random(5322);
    for (int round = 0; round < 50'000; ++round) {
        QByteArray value;
        for (std::size_t length = random() % 30; length > 0; --length)
            value += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        int open = 0;
        for (const Address &address : readAddresses(value)) {
            open += address.kind == Address::Kind::GroupBegin ? 1 : 0;
            open -= address.kind == Address::Kind::GroupEnd ? 1 : 0;
            ASSERT_TRUE(open == 0 || open == 1) << value.toStdString();
        }
        ASSERT_EQ(open, 0) << value.toStdString();
    }
}

TEST(Addresses, OfAHugeValueAreBounded)
{
    for (const char *piece : {"a@b,", "(", "\"", "<", "a ", "G:", ",;", "@", "[", "a@b<", "."})
        EXPECT_LE(readAddresses(QByteArray(piece).repeated(1'000'000)).size(), 64u * 1024) << piece;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed wrong in commands about messages, and what is said about it: the texts of BAD, with the place.
#include "Rejects.h"

#include <gtest/gtest.h>

using namespace helolab::imap::test;

TEST(ImapReject, SaysWhatIsWrongWithFetchItems)
{
    expectRejected({
        {"a1 FETCH", "The command ends where a set of message numbers is wanted (octet 9)", 0, ends},
        {"a1 FETCH FLAGS", "A set of message numbers, as 1 or 2:4 or 1:*, is wanted here, not FLAGS (octet 10)", 5},
        {"a1 FETCH 1",
         "The command ends where a FETCH item, as FLAGS, or a list of them, as (FLAGS UID), is wanted (octet 11)", 0,
         ends},
        {"a1 FETCH 1 ",
         "The command ends where a FETCH item, as FLAGS, or a list of them, as (FLAGS UID), is wanted (octet 12)", 0,
         ends},
        {"a1 FETCH 1 ()", "A FETCH item, as FLAGS, is wanted here, not ) (octet 13)", 1},
        {"a1 FETCH 1 BODYY", "Unknown FETCH item BODYY; did you mean BODY? (octet 12)", 5},
        {"a1 FETCH 1 FLAG", "Unknown FETCH item FLAG; did you mean FLAGS? (octet 12)", 4},
        {"a1 FETCH 1 FLAGS UID", "Several items stand in parentheses, as (FLAGS UID) (octet 17)", 1},
        {"a1 FETCH 1 FLAGS ", "The line has a space at its end (octet 17)", 1},
        {"a1 FETCH 1 (FLAGS UID", "The parenthesis that opens here is not closed (octet 12)", 1, ends},
        {"a1 FETCH 1 (FLAGS  UID)", "One space is wanted here, not 2 (octet 18)", 2},
        {"a1 FETCH 1 (FLAGS,UID)", "A space is wanted here, and then a FETCH item, as FLAGS (octet 18)", 0},
        {"a1 FETCH 1 ( FLAGS)", "A space stands where a FETCH item, as FLAGS, is wanted (octet 13)", 1},
        {"a1 FETCH 1 (FLAGS )", "A FETCH item, as FLAGS, is wanted here, not ) (octet 19)", 1},
        {"a1 FETCH 1 (ALL)", "ALL stands alone, without parentheses and other items (octet 13)", 3},
        {"a1 FETCH 1 ALL UID", "Nothing may come behind the last argument of FETCH (octet 16)", 3},
        {"a1 FETCH 1 BODY[", "The command ends where a part number, HEADER or TEXT is wanted (octet 17)", 0, ends},
        {"a1 FETCH 1 BODY[1", "The command ends where ] at the end of the section is wanted (octet 18)", 0, ends},
        {"a1 FETCH 1 BODY[1.]", "A part number, HEADER or TEXT is wanted here, not ] (octet 19)", 1},
        {"a1 FETCH 1 BODY[0]", "No part has the number 0: they count from 1 (octet 17)", 1},
        {"a1 FETCH 1 BODY[1.0]", "No part has the number 0: they count from 1 (octet 19)", 1},
        {"a1 FETCH 1 BODY[MIME]", "MIME stands behind a part number only, as in BODY[1.MIME] (octet 17)", 4},
        {"a1 FETCH 1 BODY[HEADERS]", "Unknown section HEADERS; did you mean HEADER? (octet 17)", 7},
        {"a1 FETCH 1 BODY[HEADER.FIELDS]",
         "A space is wanted here, and then a list of header fields, as (From Subject) (octet 30)", 0},
        {"a1 FETCH 1 BODY[HEADER.FIELDS From]",
         "A list of header fields, as (From Subject), is wanted here, not From] (octet 31)", 5},
        {"a1 FETCH 1 BODY[HEADER.FIELDS ()]", "The name of a header field is wanted here, not )] (octet 32)", 2},
        {"a1 FETCH 1 BODY[HEADER.FIELDS (From]", "The parenthesis that opens here is not closed (octet 31)", 1, ends},
        {"a1 FETCH 1 BODY[TEXT]<0>", "A full stop, as in <0.100>, is wanted here, not > (octet 24)", 1},
        {"a1 FETCH 1 BODY[TEXT]<0.0>", "At least 1 octet must be wanted (octet 25)", 1},
        {"a1 FETCH 1 BODY[TEXT]<0.5",
         "The command ends where > at the end of a part, as in <0.100>, is wanted (octet 26)", 0, ends},
        {"a1 FETCH 1 BODY[TEXT]<-1.5>", "The first octet wanted, as in <0.100>, is wanted here, not -1.5> (octet 23)",
         5},
        {"a1 FETCH 1 BODY[TEXT]<0,5>", "A full stop, as in <0.100>, is wanted here, not ,5> (octet 24)", 3},
        {"a1 FETCH 1 BODY[TEXT]<9223372036854775808.1>",
         "The number is too large: 9223372036854775807 is the largest one (octet 23)", 19},
        {"a1 FETCH 1 BODY[4294967296]", "The number is too large: 4294967295 is the largest one (octet 17)", 10},
        {"a1 FETCH 1 BODY.PEEK", "The command ends where a section in brackets, as [] or [1], is wanted (octet 21)", 0,
         ends},
        {"a1 FETCH 1 BODY.PEEK [TEXT]",
         "A space stands where a section in brackets, as [] or [1], is wanted (octet 21)", 1},
        {"a1 FETCH 1 BINARY[TEXT]", "A part number is wanted here, not TEXT] (octet 19)", 5},
        {"a1 FETCH 1 BINARY.SIZE[1]<0.5>", "Nothing may come behind the last argument of FETCH (octet 26)", 5},
        {"a1 FETCH 1 FLAGS[1]", "Nothing may come behind the last argument of FETCH (octet 17)", 3},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithASet)
{
    expectRejected({
        {"a1 FETCH 0 FLAGS", "No message has the number 0: they count from 1 (octet 10)", 1},
        {"a1 FETCH 1:0 FLAGS", "No message has the number 0: they count from 1 (octet 12)", 1},
        {"a1 FETCH 01 FLAGS", "A message number does not begin with 0 (octet 10)", 2},
        {"a1 FETCH 4294967296 FLAGS", "The number is too large: 4294967295 is the largest one (octet 10)", 10},
        {"a1 FETCH 1, FLAGS", "No space may stand in a set: 1,2 (octet 12)", 1},
        {"a1 FETCH 1, 2 FLAGS", "No space may stand in a set: 1,2 (octet 12)", 1},
        {"a1 FETCH ,1 FLAGS", "A set of message numbers, as 1 or 2:4 or 1:*, is wanted here, not ,1 (octet 10)", 2},
        {"a1 FETCH 1,,2 FLAGS", "A message number or * is wanted here, not ,2 (octet 12)", 2},
        {"a1 FETCH 1: FLAGS", "A space stands where a message number or * is wanted (octet 12)", 1},
        {"a1 FETCH 1:2:3 FLAGS",
         "A space is wanted here, and then a FETCH item, as FLAGS, or a list of them, as (FLAGS UID) (octet 13)", 0},
        {"a1 FETCH 1-3 FLAGS", "A range is written with a colon: 1:3 (octet 11)", 1},
        {"a1 FETCH 1..3 FLAGS", "A range is written with a colon: 1:3 (octet 11)", 1},
        {"a1 FETCH 1;2 FLAGS", "The parts of a set stand apart by commas: 1,2 (octet 11)", 1},
        {"a1 FETCH -1 FLAGS", "A set of message numbers, as 1 or 2:4 or 1:*, is wanted here, not -1 (octet 10)", 2},
        {"a1 FETCH ** FLAGS",
         "A space is wanted here, and then a FETCH item, as FLAGS, or a list of them, as (FLAGS UID) (octet 11)", 0},
        {"a1 FETCH $,1 FLAGS",
         "A space is wanted here, and then a FETCH item, as FLAGS, or a list of them, as (FLAGS UID) (octet 11)", 0},
        {"a1 FETCH $1 FLAGS",
         "A space is wanted here, and then a FETCH item, as FLAGS, or a list of them, as (FLAGS UID) (octet 11)", 0},
        {"a1 FETCH {1}", "A literal stands where a set of message numbers, as 1 or 2:4 or 1:*, is wanted (octet 10)",
         3},
        {"a1 COPY 1", "The command ends where the name of the mailbox they go to is wanted (octet 10)", 0, ends},
        {"a1 COPY INBOX", "A set of message numbers, as 1 or 2:4 or 1:*, is wanted here, not INBOX (octet 9)", 5},
        {"a1 COPY 1 ", "The command ends where the name of the mailbox they go to is wanted (octet 11)", 0, ends},
        {"a1 UID EXPUNGE", "The command ends where a set of UIDs is wanted (octet 15)", 0, ends},
        {"a1 EXPUNGE 1", "EXPUNGE takes no argument (octet 12)", 1},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithFlags)
{
    expectRejected({
        {"a1 STORE 1", "The command ends where FLAGS, +FLAGS or -FLAGS is wanted (octet 11)", 0, ends},
        {"a1 STORE 1 \\Seen", "FLAGS, +FLAGS or -FLAGS is wanted here, not \\Seen (octet 12)", 5},
        {"a1 STORE 1 FLAGS", "The command ends where a list of flags, as (\\Seen), is wanted (octet 17)", 0, ends},
        {"a1 STORE 1 +FLAG (\\Seen)", "Unknown STORE item +FLAG; did you mean +FLAGS? (octet 12)", 5},
        {"a1 STORE 1 + FLAGS (\\Seen)", "Unknown STORE item + (octet 12)", 1},
        {"a1 STORE 1 +FLAGS(\\Seen)", "A space is wanted here, and then a list of flags, as (\\Seen) (octet 18)", 0},
        {"a1 STORE 1 +FLAGS Seen)", "This parenthesis closes none that is open (octet 23)", 1},
        {"a1 STORE 1 +FLAGS (\\Seen", "The parenthesis that opens here is not closed (octet 19)", 1, ends},
        {"a1 STORE 1 +FLAGS (\\Delete)", "Unknown flag \\Delete; did you mean \\Deleted? (octet 20)", 7},
        {"a1 STORE 1 +FLAGS (\\Foo)", "Unknown flag \\Foo (octet 20)", 4},
        {"a1 STORE 1 +FLAGS (\\Recent)", "\\Recent belongs to the server, no client can change it (octet 20)", 7},
        {"a1 STORE 1 +FLAGS (\\*)", "\\* is no flag: a server says with it that keywords may be made up (octet 20)", 2},
        {"a1 STORE 1 +FLAGS (\\)", "The name of a flag, as in \\Seen, is wanted here, not ) (octet 21)", 1},
        {"a1 STORE 1 +FLAGS (\"Seen\")", "A flag, as \\Seen, is wanted here, not \"Seen\") (octet 20)", 7},
        {"a1 STORE 1 +FLAGS \\Seen (\\Draft)", "A flag, as \\Seen, is wanted here, not (\\Draft) (octet 25)", 8},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithSearchKeys)
{
    expectRejected({
        {"a1 SEARCH", "The command ends where a search key, as UNSEEN, is wanted (octet 10)", 0, ends},
        {"a1 SEARCH ", "The command ends where a search key, as UNSEEN, is wanted (octet 11)", 0, ends},
        {"a1 SEARCH FORM an", "Unknown search key FORM; did you mean FROM? (octet 11)", 4},
        {"a1 SEARCH SEEN AND FLAGGED", "There is no AND: of keys one behind the other all have to match (octet 16)", 3},
        {"a1 SEARCH FROM", "The command ends where a text to search for is wanted (octet 15)", 0, ends},
        {"a1 SEARCH FROM an minh", "Unknown search key minh; a text of several words stands in quotes (octet 19)", 4},
        {"a1 SEARCH SUBJECT \xd0\xbf"
         "\xd1\x80"
         "\xd0\xb8"
         "\xd0\xb2"
         "\xd0\xb5"
         "\xd1\x82",
         "The octet D0 is no US-ASCII: it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or "
         "IMAP4rev2 (octet 19)",
         1},
        {"a1 SEARCH CHARSET UTF-8 SUBJECT \"\xd0\xbf"
         "\xd1\x80"
         "\xd0\xb8"
         "\xd0\xb2"
         "\xd0\xb5"
         "\xd1\x82"
         "\"",
         "The octet D0 is no US-ASCII: it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or "
         "IMAP4rev2 (octet 34)",
         1},
        {"a1 SEARCH CHARSET UTF-8", "The command ends where a search key, as UNSEEN, is wanted (octet 24)", 0, ends},
        {"a1 SEARCH CHARSET", "The command ends where the name of a charset, as UTF-8, is wanted (octet 18)", 0, ends},
        {"a1 SEARCH SEEN CHARSET UTF-8", "CHARSET stands before all search keys (octet 16)", 7},
        {"a1 SEARCH NOT", "The command ends where a search key, as UNSEEN, is wanted (octet 14)", 0, ends},
        {"a1 SEARCH OR SEEN", "The command ends where the other search key of OR is wanted (octet 18)", 0, ends},
        {"a1 SEARCH OR SEEN ", "The command ends where the other search key of OR is wanted (octet 19)", 0, ends},
        {"a1 SEARCH ()", "A search key, as UNSEEN, is wanted here, not ) (octet 12)", 1},
        {"a1 SEARCH (SEEN", "The parenthesis that opens here is not closed (octet 11)", 1, ends},
        {"a1 SEARCH (SEEN DRAFT", "The parenthesis that opens here is not closed (octet 11)", 1, ends},
        {"a1 SEARCH SEEN)", "This parenthesis closes none that is open (octet 15)", 1},
        {"a1 SEARCH (SEEN)DRAFT", "Nothing may come behind the last argument of SEARCH (octet 17)", 5},
        {"a1 SEARCH (SEEN\"x\")", "A space and a search key, or ), is wanted here, not \"x\") (octet 16)", 4},
        {"a1 SEARCH HEADER", "The command ends where the name of a header field is wanted (octet 17)", 0, ends},
        {"a1 SEARCH HEADER To", "The command ends where a text to search for is wanted (octet 20)", 0, ends},
        {"a1 SEARCH SINCE", "The command ends where a date, as 1-Feb-1994, is wanted (octet 16)", 0, ends},
        {"a1 SEARCH SINCE yesterday", "A date is wanted here, as 1-Feb-1994, not yesterday (octet 17)", 9},
        {"a1 SEARCH SINCE 2024-02-01", "A date is wanted here, as 1-Feb-1994, not 2024-02-01 (octet 17)", 10},
        {"a1 SEARCH SINCE 30-Feb-2024", "A date is wanted here, as 1-Feb-1994, not 30-Feb-2024 (octet 17)", 11},
        {"a1 SEARCH SINCE \"1-Feb-2024", "The quote that opens here is not closed (octet 17)", 1, ends},
        {"a1 SEARCH SINCE 1 Feb 2024", "A date is wanted here, as 1-Feb-1994, not 1 (octet 17)", 1},
        {"a1 SEARCH LARGER", "The command ends where a number of octets is wanted (octet 17)", 0, ends},
        {"a1 SEARCH LARGER big", "A number of octets is wanted here, not big (octet 18)", 3},
        {"a1 SEARCH LARGER 1k", "Nothing may come behind the last argument of SEARCH (octet 19)", 1},
        {"a1 SEARCH LARGER 9223372036854775808",
         "The number is too large: 9223372036854775807 is the largest one (octet 18)", 19},
        {"a1 SEARCH KEYWORD \\Seen", "A keyword, as $Forwarded, is wanted here, not \\Seen (octet 19)", 5},
        {"a1 SEARCH KEYWORD \"x\"", "A keyword, as $Forwarded, is wanted here, not \"x\" (octet 19)", 3},
        {"a1 SEARCH UID", "The command ends where a set of UIDs is wanted (octet 14)", 0, ends},
        {"a1 SEARCH UID x", "A set of message numbers, as 1 or 2:4 or 1:*, is wanted here, not x (octet 15)", 1},
        {"a1 SEARCH 0", "No message has the number 0: they count from 1 (octet 11)", 1},
        {"a1 SEARCH 1:x", "A message number or * is wanted here, not x (octet 13)", 1},
        {"a1 SEARCH RETURN SEEN", "A list of result options, as (MIN COUNT), is wanted here, not SEEN (octet 18)", 4},
        {"a1 SEARCH RETURN (SUM) SEEN", "Unknown result option SUM (octet 19)", 3},
        {"a1 SEARCH RETURN (MIN)", "The command ends where a search key, as UNSEEN, is wanted (octet 23)", 0, ends},
        {"a1 SEARCH {5}", "A literal stands where a search key, as UNSEEN, is wanted (octet 11)", 3},
        {"a1 LOGIN\tan secret", "A space is wanted here, not a tab (octet 9)", 1},
        {"a1 SEARCH RETURN", "The command ends where a list of result options, as (MIN COUNT), is wanted (octet 17)", 0,
         ends},
        {"a1 SEARCH SEEN RETURN (MIN)", "RETURN stands before all search keys (octet 16)", 6},
        {"a1 SEARCH FROM an FROMM x", "Unknown search key FROMM; did you mean FROM? (octet 19)", 5},
    });
}

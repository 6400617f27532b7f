// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed wrong in any command, and what is said about it: the texts of BAD, with the place.
#include "Rejects.h"

#include <gtest/gtest.h>

using namespace helolab::imap;
using namespace helolab::imap::test;

TEST(ImapReject, SaysWhatIsWrongWithTheTag)
{
    expectRejected({
        {"", "The command ends where a tag is wanted (octet 1)", 0, ends},
        {" a1 NOOP", "The line begins with a space, and should with a tag (octet 1)", 1},
        {"a1", "The command ends where the command's name is wanted (octet 3)", 0, ends},
        {"NOOP",
         "A command begins with a tag of your own, as in a1 NOOP: here NOOP itself was taken for the tag (octet 1)", 4},
        {"login",
         "A command begins with a tag of your own, as in a1 LOGIN: here LOGIN itself was taken for the tag (octet 1)",
         5},
        {"* NOOP", "* is no tag: with it the server marks what answers no command (octet 1)", 1},
        {"+ NOOP", "+ is no tag: with it the server asks a command to go on (octet 1)", 1},
        {"*", "* is no tag: with it the server marks what answers no command (octet 1)", 1},
        {"a+1 NOOP", "+ may not stand in a tag (octet 2)", 1},
        {"a\"1 NOOP", "\" may not stand in a tag: letters and digits do (octet 2)", 1},
        {"a(1) NOOP", "( may not stand in a tag: letters and digits do (octet 2)", 1},
        {"\xc3\xa9"
         "1 NOOP",
         "\\xC3 may not stand in a tag: letters and digits do (octet 1)", 1},
        {"LOGIN an secret",
         "A command begins with a tag of your own, as in a1 LOGIN: here LOGIN itself was taken for the tag (octet 1)",
         5},
        {"select INBOX",
         "A command begins with a tag of your own, as in a1 SELECT: here SELECT itself was taken for the tag (octet 1)",
         6},
        {"FETCH 1 FLAGS",
         "A command begins with a tag of your own, as in a1 FETCH: here FETCH itself was taken for the tag (octet 1)",
         5},
        {"a1\tNOOP", "A space is wanted here, not a tab (octet 3)", 1},
        {"a1  NOOP", "One space is wanted here, not 2 (octet 3)", 2},
        {"a1   NOOP", "One space is wanted here, not 3 (octet 3)", 3},
        {"a1 ", "The command ends where the command's name is wanted (octet 4)", 0, ends},
        {"a1  ", "The line has spaces at its end (octet 3)", 2},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithTheCommandsName)
{
    expectRejected({
        {"a1 FECTH 1 FLAGS", "Unknown command FECTH; did you mean FETCH? (octet 4)", 5},
        {"a1 HELO there", "Unknown command HELO (octet 4)", 4},
        {"a1 LOGIN(an)", "A space is wanted behind LOGIN (octet 9)", 1},
        {"a1 UID", "The command ends where FETCH, SEARCH, STORE, COPY, MOVE or EXPUNGE is wanted (octet 7)", 0, ends},
        {"a1 UID ", "The command ends where FETCH, SEARCH, STORE, COPY, MOVE or EXPUNGE is wanted (octet 8)", 0, ends},
        {"a1 UID SELECT INBOX", "Behind UID stands FETCH, SEARCH, STORE, COPY, MOVE or EXPUNGE, not SELECT (octet 8)",
         6},
        {"a1 UID SELECT", "Behind UID stands FETCH, SEARCH, STORE, COPY, MOVE or EXPUNGE, not SELECT (octet 8)", 6},
        {"a1 UID  FETCH 1 FLAGS", "One space is wanted here, not 2 (octet 7)", 2},
        {"a1 \xd0\x9f"
         "\xd0\xa0"
         "\xd0\x98"
         "\xd0\x92"
         "\xd0\x95"
         "\xd0\xa2",
         "Unknown command \\xD0\\x9F\\xD0\\xA0\\xD0\\x98\\xD0\\x92\\xD0\\x95\\xD0\\xA2 (octet 4)", 12},
    });
}

TEST(ImapReject, SaysWhatIsTooMuch)
{
    expectRejected({
        {"a1 NOOP ", "The line has a space at its end (octet 8)", 1},
        {"a1 NOOP now", "NOOP takes no argument (octet 9)", 3},
        {"a1 NOOP  now", "NOOP takes no argument (octet 9)", 4},
        {"a1 NOOP {5}", "NOOP takes no argument (octet 9)", 3},
        {"a1 IDLE (1)", "IDLE takes no argument (octet 9)", 3},
        {"a1 LOGIN an secret ", "The line has a space at its end (octet 19)", 1},
        {"a1 LOGIN an secret more", "Nothing may come behind the last argument of LOGIN (octet 20)", 4},
        {"a1 LOGIN an secret  ", "The line has spaces at its end (octet 19)", 2},
        {"a1 LOGIN an secret)", "This parenthesis closes none that is open (octet 19)", 1},
        {"a1 FETCH 1 (FLAGS))", "This parenthesis closes none that is open (octet 19)", 1},
        {"a1 SELECT INBOX (CONDSTORE)", "Nothing may come behind the last argument of SELECT (octet 17)", 11},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithAString)
{
    expectRejected({
        {"a1 LOGIN", "The command ends where a user name is wanted (octet 9)", 0, ends},
        {"a1 LOGIN ", "The command ends where a user name is wanted (octet 10)", 0, ends},
        {"a1 LOGIN an", "The command ends where a password is wanted (octet 12)", 0, ends},
        {"a1 LOGIN an ", "The command ends where a password is wanted (octet 13)", 0, ends},
        {"a1 LOGIN  an secret", "One space is wanted here, not 2 (octet 9)", 2},
        {"a1 LOGIN an  secret", "One space is wanted here, not 2 (octet 12)", 2},
        {"a1 LOGIN an\tsecret", "A space is wanted here, not a tab (octet 12)", 1},
        {"a1 LOGIN \"an secret", "The quote that opens here is not closed (octet 10)", 1, ends},
        {"a1 LOGIN \"an\" \"secret", "The quote that opens here is not closed (octet 15)", 1, ends},
        {"a1 LOGIN \"an\\", "The quote that opens here is not closed (octet 10)", 1, ends},
        {"a1 LOGIN \"a\\n\" x", "In quotes a backslash stands before \" and \\ only (octet 12)", 1},
        {"a1 LOGIN \"an\"secret", "A space is wanted here, and then a password (octet 14)", 0},
        {"a1 LOGIN an (secret)", "A password is wanted here (octet 13)", 8},
        {"a1 LOGIN an se(cret", "Put a password that has ( in it in quotes (octet 15)", 1},
        {"a1 LOGIN an 100%", "Put a password that has % in it in quotes (octet 16)", 1},
        {"a1 LOGIN %n secret", "Put a user name that has % in it in quotes (octet 10)", 1},
        {"a1 LOGIN nguy\xe1\xbb\x85"
         "n secret",
         "The octet E1 is no US-ASCII: it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or "
         "IMAP4rev2 (octet 14)",
         1},
        {"a1 LOGIN \"nguy\xe1\xbb\x85"
         "n\" secret",
         "The octet E1 is no US-ASCII: it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or "
         "IMAP4rev2 (octet 15)",
         1},
        {"a1 LOGIN {an} secret",
         "A literal is announced as {n}, the count of its octets, and its line ends behind that (octet 10)", 11},
        {"a1 LOGIN {2} an",
         "A literal is announced as {n}, the count of its octets, and its line ends behind that (octet 10)", 6},
        {"a1 LOGIN {2", "A literal is announced by the count of its octets in braces, {n} (octet 10)", 2, ends},
        {"a1 LOGIN an{3}", "A space is wanted here, and then a password (octet 12)", 0},
        {"a1 LOGIN ~{2}", "~{ begins a literal8, which only APPEND takes; a user name is {n} (octet 10)", 4},
        {"a1 ID", "The command ends where NIL or a list, as (\"name\" \"telnet\"), is wanted (octet 6)", 0, ends},
        {"a1 ID name", "NIL or a list, as (\"name\" \"telnet\"), is wanted here, not name (octet 7)", 4},
        {"a1 ID (name \"x\")", "Put the name of a field in quotes (octet 8)", 4},
        {"a1 ID (\"name\")", "A space is wanted here, and then the value of a field (octet 14)", 0},
        {"a1 ID (\"name\" x)", "Put the value of a field in quotes (octet 15)", 1},
        {"a1 ID (\"name\" \"x\"", "The parenthesis that opens here is not closed (octet 7)", 1, ends},
        {"a1 AUTHENTICATE", "The command ends where the name of a mechanism, as PLAIN, is wanted (octet 16)", 0, ends},
        {"a1 AUTHENTICATE PLAIN  AGFu", "One space is wanted here, not 2 (octet 22)", 2},
        {"a1 AUTHENTICATE PLAIN *", "An initial response in base64, or =, is wanted here (octet 23)", 1},
        {"a1 AUTHENTICATE PLAIN AG AG", "Nothing may come behind the last argument of AUTHENTICATE (octet 26)", 2},
        {"a1 ENABLE", "The command ends where a capability, as IMAP4rev2, is wanted (octet 10)", 0, ends},
        {"a1 ENABLE (UTF8=ACCEPT)", "A capability, as IMAP4rev2, is wanted here, not (UTF8=ACCEPT) (octet 11)", 13},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithMailboxesAndLists)
{
    expectRejected({
        {"a1 SELECT", "The command ends where a mailbox name is wanted (octet 10)", 0, ends},
        {"a1 SELECT two words", "Nothing may come behind the last argument of SELECT (octet 15)", 5},
        {"a1 SELECT *", "Put a mailbox name that has * in it in quotes (octet 11)", 1},
        {"a1 SELECT a*", "Put a mailbox name that has * in it in quotes (octet 12)", 1},
        {"a1 SELECT G\xe1\xbb\xad"
         "i",
         "The octet E1 is no US-ASCII: it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or "
         "IMAP4rev2 (octet 12)",
         1},
        {"a1 CREATE x (USE \\Sent)", "A list, as (\\Sent), is wanted here, not \\Sent) (octet 18)", 6},
        {"a1 CREATE x (\\Sent)", "USE, the one parameter of CREATE, is wanted here, not \\Sent) (octet 14)", 6},
        {"a1 CREATE x (USE (Sent))", "A special use, as \\Sent, is wanted here, not Sent)) (octet 19)", 6},
        {"a1 CREATE x (USE (\\Sent)",
         "The command ends where the parenthesis that closes (USE (...)) is wanted (octet 25)", 0, ends},
        {"a1 CREATE x (USE (\\))", "The name of a special use, as in \\Sent, is wanted here, not )) (octet 20)", 2},
        {"a1 RENAME old", "The command ends where the mailbox's new name is wanted (octet 14)", 0, ends},
        {"a1 STATUS INBOX", "The command ends where a list of items, as (MESSAGES UNSEEN), is wanted (octet 16)", 0,
         ends},
        {"a1 STATUS INBOX MESSAGES", "A list of items, as (MESSAGES UNSEEN), is wanted here, not MESSAGES (octet 17)",
         8},
        {"a1 STATUS INBOX ()", "A STATUS item, as MESSAGES, is wanted here, not ) (octet 18)", 1},
        {"a1 STATUS INBOX (MESSAGE)", "Unknown STATUS item MESSAGE; did you mean MESSAGES? (octet 18)", 7},
        {"a1 STATUS INBOX (MESSAGES  UNSEEN)", "One space is wanted here, not 2 (octet 26)", 2},
        {"a1 STATUS INBOX (MESSAGES,UNSEEN)", "A space is wanted here, and then a STATUS item, as MESSAGES (octet 26)",
         0},
        {"a1 LIST", "The command ends where a reference name, usually \"\", is wanted (octet 8)", 0, ends},
        {"a1 LIST *", "A reference name, usually \"\", is wanted here, not * (octet 9)", 1},
        {"a1 LIST \"\" ", "The command ends where a pattern of mailbox names, as * or \"\", is wanted (octet 12)", 0,
         ends},
        {"a1 LIST \"\" * (CHILDREN)", "RETURN is wanted here, not (CHILDREN) (octet 14)", 10},
        {"a1 LIST \"\" * RETURN", "The command ends where a list of options, as (CHILDREN), is wanted (octet 20)", 0,
         ends},
        {"a1 LIST \"\" * RETURN CHILDREN", "A list of options, as (CHILDREN), is wanted here, not CHILDREN (octet 21)",
         8},
        {"a1 LIST \"\" * RETURN (CHILD)", "Unknown return option CHILD (octet 22)", 5},
        {"a1 LIST \"\" * RETURN (STATUS)",
         "A space is wanted here, and then a list of items, as (MESSAGES UNSEEN) (octet 28)", 0},
        {"a1 LIST \"\" ()", "A pattern of mailbox names, as * or \"\", is wanted here, not ) (octet 13)", 1},
        {"a1 LIST (RECURSIVEMATCH) \"\" *",
         "RECURSIVEMATCH needs another option that selects beside it, as SUBSCRIBED (octet 9)", 16},
        {"a1 LIST (REMOTE RECURSIVEMATCH) \"\" *",
         "RECURSIVEMATCH needs another option that selects beside it, as SUBSCRIBED (octet 9)", 23},
        {"a1 LIST (CHILDREN) \"\" *", "Unknown selection option CHILDREN (octet 10)", 8},
        {"a1 LSUB \"\" (a b)", "A pattern of mailbox names, as * or \"\", is wanted here, not (a (octet 12)", 2},
    });
}

TEST(ImapReject, SaysWhatIsWrongWithAMessage)
{
    expectRejected({
        {"a1 APPEND INBOX", "The command ends where the message as a literal, {n}, is wanted (octet 16)", 0, ends},
        {"a1 APPEND INBOX hello", "The message as a literal, {n}, is wanted here, not hello (octet 17)", 5},
        {"a1 APPEND INBOX \"hello\"",
         "A date is wanted, as \"17-Jul-1996 02:44:25 -0700\", or the message as a literal, {n} (octet 17)", 7},
        {"a1 APPEND INBOX (\\Seen)", "The command ends where the message as a literal, {n}, is wanted (octet 24)", 0,
         ends},
        {"a1 APPEND INBOX (\\Seen {5}", "A literal stands where a flag, as \\Seen, is wanted (octet 24)", 3},
        {"a1 APPEND INBOX (\\Recent) {5}", "\\Recent belongs to the server, no client can change it (octet 18)", 7},
        {"a1 APPEND INBOX \"1-Jul-1996 02:44:25 -0700\" {5}",
         "A date is wanted, as \"17-Jul-1996 02:44:25 -0700\", or the message as a literal, {n} (octet 17)", 27},
        {"a1 APPEND INBOX \"32-Jul-1996 02:44:25 -0700\" {5}",
         "A date is wanted, as \"17-Jul-1996 02:44:25 -0700\", or the message as a literal, {n} (octet 17)", 28},
        {"a1 APPEND INBOX {2}\r\nhix",
         "Nothing may come behind the last argument of APPEND (octet 1 of the line behind literal 1)", 1},
        {"a1 APPEND INBOX {2}\r\nhi junk",
         "The message as a literal, {n}, is wanted here, not junk (octet 2 of the line behind literal 1)", 4},
        {"a1 APPEND INBOX UTF8 {5}",
         "A literal stands where the message in parentheses, (~{n} and its octets and ), is wanted (octet 22)", 3},
        {"a1 APPEND INBOX UTF8 ({2}\r\nhi)", "In UTF8 (...) the message is a literal8, ~{n} (octet 23)", 1},
        {"a1 APPEND INBOX UTF8 (~{2}\r\nhi",
         "The command ends where the parenthesis that closes UTF8 (...) is wanted (octet 1 of the line behind literal "
         "1)",
         0, ends},
        {std::string("a1 APPEND INBOX {3}\r\na\0b", 24),
         "NUL may not stand in a literal; a literal8, ~{n}, may hold it (octet 2 of literal 1)", 1},
        {std::string("a1 LOGIN {3}\r\na\0b x", 19), "NUL may not stand in a literal (octet 2 of literal 1)", 1},
    });
}

TEST(ImapReject, SaysWhatIsNoUtf8WhereThatIsTaken)
{
    Grammar rev2;
    rev2.rev2 = true;
    expectRejected(
        {
            {"a1 LOGIN nguy\xe1\xbb\x85n secret",
             "The octet E1 is no US-ASCII: UTF-8 stands in quotes or in a literal "
             "(octet 14)",
             1},
            {"a1 LOGIN \"nguy\xe1\xbbn\" secret", "What stands in these quotes is no UTF-8 (octet 10)", 9},
            {"a1 LOGIN \"\xed\xa0\x80\" secret", "What stands in these quotes is no UTF-8 (octet 10)", 5},
        },
        rev2);
    Grammar accept;
    accept.utf8Accept = true;
    expectRejected(
        {{"a1 SEARCH CHARSET UTF-8 ALL", "Behind ENABLE UTF8=ACCEPT no CHARSET is named: it is UTF-8 (octet 11)", 7}},
        accept);
}

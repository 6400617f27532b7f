// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conditions.h"
#include "Path.h"
#include "Turn.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

/// The string that VRFY or EXPN asks about, without brackets and quotes.
struct Question
{
    QByteArrayView text;
    bool utf8 = false; ///< SMTPUTF8 was given: the answer may be in UTF-8 (RFC 6531 section 3.7.4.2)
};

bool readQuestion(Turn &turn, const char *verb, Question &out)
{
    QByteArrayView text = turn.argument;
    const qsizetype blank = text.lastIndexOf(' ');
    if (blank > 0 && text.sliced(blank + 1).compare("SMTPUTF8", Qt::CaseInsensitive) == 0
        && turn.service.extensions.has(Extension::SmtpUtf8)) {
        out.utf8 = true;
        text = text.first(blank).trimmed();
    }
    if (const qsizetype last = text.lastIndexOf(' '); last > 0 && text.sliced(last).contains('=')) {
        turn.reply.say({"504", "5.5.4"}, QByteArrayView("Parameter not implemented: "), Echo{text.sliced(last + 1)});
        return false;
    }
    if (text.size() >= 2
        && ((text.startsWith('<') && text.endsWith('>')) || (text.startsWith('"') && text.endsWith('"'))))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (text.isEmpty()) {
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: "), QByteArrayView(verb),
                       QByteArrayView(" wants a name"));
        return false;
    }
    if (!isUtf8(text)) {
        turn.reply.say({"501", "5.5.2"}, QByteArrayView("Syntax error: 8-bit octets that are not UTF-8"));
        return false;
    }
    if (turn.service.strict() && !out.utf8 && !isAscii(text)) {
        turn.reply.say({"553", "5.6.7"}, QByteArrayView("A name beyond ASCII needs the parameter SMTPUTF8"));
        return false;
    }
    out.text = text;
    return true;
}

/// "Alice Brown <alice@london.example>"; the name is left out where it cannot be said in ASCII.
QByteArray mailboxLine(const QString &fullName, const QByteArray &address, bool utf8)
{
    const QByteArray name = fullName.toUtf8();
    if (name.isEmpty() || (!utf8 && !isAscii(name)))
        return '<' + address + '>';
    return name + " <" + address + '>';
}

QByteArray lineOf(const world::Account &account, bool utf8)
{
    return mailboxLine(account.fullName, account.address, utf8);
}

QByteArray lineOf(const world::MailingList &list, bool utf8)
{
    return mailboxLine(list.fullName, list.address, utf8);
}

/// False, and said so, where the address belongs to another domain.
bool isAboutUs(Turn &turn, const Question &question)
{
    const qsizetype at = question.text.lastIndexOf('@');
    if (at < 0 || turn.service.directory.isLocal(question.text.sliced(at + 1)))
        return true;
    if (at + 1 == question.text.size()) {
        turn.reply.say({"501", "5.1.3"}, QByteArrayView("Syntax error: nothing stands behind the @"));
        return false;
    }
    turn.reply.say({"550", "5.7.1"}, QByteArrayView("Not a domain of this server: "),
                   Echo{question.text.sliced(at + 1), question.utf8});
    return false;
}

bool isSwitchedOff(Turn &turn, Extension extension, const char *verb)
{
    if (turn.service.extensions.has(extension))
        return false;
    turn.reply.say({"252", "2.0.0"}, QByteArrayView(verb),
                   QByteArrayView(" is switched off; send some mail, we will try our best"));
    return true;
}

void sayNobody(Turn &turn, const Question &question)
{
    turn.reply.say({"550", "5.1.1"}, QByteArrayView("No such user here: "), Echo{question.text, question.utf8});
}

void sayAmbiguous(Turn &turn, const world::Directory::Matches &matches, bool utf8)
{
    constexpr std::size_t most = 20;
    const protocol::ReplyCode code{"553", "5.1.4"};
    turn.reply.say(code, QByteArrayView("User ambiguous; possibilities are"));
    std::size_t said = 0;
    for (const world::Account *account : matches.accounts) {
        if (said++ < most)
            turn.reply.say(code, lineOf(*account, utf8));
    }
    for (const world::MailingList *list : matches.lists) {
        if (said++ < most)
            turn.reply.say(code, lineOf(*list, utf8));
    }
}

} // namespace

void vrfy(Turn &turn)
{
    Question question;
    if (!readQuestion(turn, "VRFY", question) || isSwitchedOff(turn, Extension::Vrfy, "VRFY")
        || !isAboutUs(turn, question))
        return;
    const world::Directory::Matches matches = turn.service.directory.match(question.text);
    if (matches.size() == 0)
        return sayNobody(turn, question);
    if (matches.size() > 1)
        return sayAmbiguous(turn, matches, question.utf8);
    if (!matches.lists.empty())
        return turn.reply.say({"250", "2.1.5"}, lineOf(*matches.lists.front(), question.utf8));

    const world::Account &account = *matches.accounts.front();
    const ConditionRow *row = findCondition(account.condition, Moment::Vrfy);
    if (!row)
        turn.reply.say({"250", "2.1.5"}, lineOf(account, question.utf8));
    else if (account.forwardTo.isEmpty())
        turn.reply.say(row->code, QByteArrayView(row->say));
    else
        turn.reply.say(row->code, QByteArrayView(row->say), QByteArrayView(" <"), account.forwardTo,
                       QByteArrayView(">"));
}

void expn(Turn &turn)
{
    Question question;
    if (!readQuestion(turn, "EXPN", question) || isSwitchedOff(turn, Extension::Expn, "EXPN")
        || !isAboutUs(turn, question))
        return;
    const world::Directory::Matches matches = turn.service.directory.match(question.text);
    if (matches.size() == 0)
        return sayNobody(turn, question);
    if (matches.lists.empty())
        return turn.reply.say({"550", "5.2.0"}, QByteArrayView("That is a user name, not a mailing list"));
    if (matches.lists.size() > 1)
        return sayAmbiguous(turn, matches, question.utf8);
    for (const world::Account *member : turn.service.directory.members(*matches.lists.front()))
        turn.reply.say({"250", "2.1.5"}, lineOf(*member, question.utf8));
    if (turn.reply.isEmpty())
        turn.reply.say({"250", "2.1.5"}, QByteArrayView("The list has no members"));
}

} // namespace helolab::smtp

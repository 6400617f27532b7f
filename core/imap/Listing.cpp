// SPDX-License-Identifier: GPL-3.0-or-later
//
// LIST, LSUB, STATUS. A name that is listed is a mailbox, a mere name above others, or one that is subscribed to and
// does not exist. LIST's options say which of them are wanted and what is told of each (RFC 9051 section 6.3.9).

#include "ListMatch.h"
#include "Turn.h"
#include "core/store/MailboxName.h"
#include "core/store/TreeOrder.h"

#include <algorithm>
#include <map>

namespace helolab::imap {

namespace {

constexpr std::size_t mostPatterns = 64;

/// What may be listed under a name.
struct Listed
{
    std::optional<store::MailboxInfo> info; // nothing where it does not exist
    bool subscribed = false;
    bool subscribedBelow = false; // and something below it does not match itself, or is not listed for itself
};

/// INBOX before all others, and each level before what is below it.
struct ListOrder
{
    bool operator()(const QByteArray &a, const QByteArray &b) const
    {
        const bool isInbox = a == store::inboxName();
        return isInbox || b == store::inboxName() ? isInbox && a != b : store::TreeOrder()(a, b);
    }
};

using Names = std::map<QByteArray, Listed, ListOrder>;

class Patterns
{
public:
    explicit Patterns(const List &wanted)
    {
        for (const ListPattern &pattern : wanted.patterns) {
            if (pattern.fault.isEmpty() && wanted.reference.fault.isEmpty())
                m_matches.emplace_back(wanted.reference.utf8 + pattern.utf8);
        }
    }
    bool match(const QByteArray &name) const
    {
        return std::any_of(m_matches.begin(), m_matches.end(),
                           [&name](const ListMatch &each) { return each.matches(name); });
    }

private:
    std::vector<ListMatch> m_matches;
};

Names namesOf(const Turn &turn)
{
    Names names;
    for (store::MailboxInfo &info : turn.store().mailboxes(turn.account()))
        names[info.name].info = std::move(info);
    for (const QByteArray &name : turn.store().subscriptions(turn.account()))
        names[name].subscribed = true;
    return names;
}

bool isWanted(const Listed &listed, const List::Select &select)
{
    if (select.subscribed && !listed.subscribed)
        return false;
    if (select.specialUse && (!listed.info || listed.info->specialUse.isEmpty()))
        return false;
    return listed.info || select.subscribed;
}

/// Marks the names above those that are wanted. One that is not wanted itself stands for those below it that
/// \p patterns leave out (RFC 9051 section 6.3.9.6, RFC 3501 section 6.3.9); it need not exist.
void markAbove(Names &names, const Patterns &patterns, const List::Select &select)
{
    QByteArrayList wanted;
    for (const auto &[name, listed] : names) {
        if (isWanted(listed, select))
            wanted.append(name);
    }
    for (const QByteArray &name : wanted) {
        const bool isLeftOut = !patterns.match(name);
        for (QByteArray above = store::parentName(name); !above.isEmpty(); above = store::parentName(above)) {
            if (!patterns.match(above))
                continue;
            const auto found = names.find(above);
            if (isLeftOut || (found != names.end() && isWanted(found->second, select)))
                names[above].subscribedBelow = true;
        }
    }
}

QByteArray attributesOf(const Listed &listed, bool tellsSubscribed)
{
    QByteArrayList attributes;
    if (!listed.info) {
        attributes.append("\\NonExistent");
    } else {
        if (!listed.info->selectable)
            attributes.append("\\Noselect");
        attributes.append(listed.info->hasChildren ? "\\HasChildren" : "\\HasNoChildren");
        if (!listed.info->specialUse.isEmpty())
            attributes.append(listed.info->specialUse);
    }
    if (tellsSubscribed && listed.subscribed)
        attributes.append("\\Subscribed");
    return '(' + attributes.join(' ') + ')';
}

/// An empty pattern alone asks for the separator and the root (RFC 9051 section 6.3.9.3).
bool answersRoot(Turn &turn, const List &wanted)
{
    if (wanted.isExtended() || !wanted.patterns.front().octets.isEmpty())
        return false;
    turn.reply.untagged(turn.name(), QByteArrayView(R"((\Noselect) "/" "")"));
    turn.reply.ok("", turn.name(), QByteArrayView("completed"));
    return true;
}

} // namespace

void list(Turn &turn)
{
    const auto &wanted = turn.arguments<List>();
    if (answersRoot(turn, wanted))
        return;
    if (wanted.patterns.size() > mostPatterns)
        return turn.reply.no("[LIMIT]", QByteArrayView("Too many patterns"));
    const Patterns patterns(wanted);
    const List::Select select = wanted.select.value_or(List::Select());
    const List::Return returns = wanted.returns.value_or(List::Return());
    Names names = namesOf(turn);
    const bool tellsBelow = select.recursiveMatch && select.subscribed;
    if (tellsBelow)
        markAbove(names, patterns, select);
    for (const auto &[name, listed] : names) {
        const bool isChosen = isWanted(listed, select);
        if ((!isChosen && !listed.subscribedBelow) || !patterns.match(name))
            continue;
        QByteArray line = "LIST " + attributesOf(listed, select.subscribed || returns.subscribed) + " \"/\" "
            + nameFor(turn.talk, name);
        if (listed.subscribedBelow)
            line += R"( ("CHILDINFO" ("SUBSCRIBED")))";
        turn.reply.untagged(line);
        if (!returns.status.empty() && isChosen && listed.info && listed.info->selectable)
            turn.reply.untagged(QByteArrayView("STATUS"), nameFor(turn.talk, name),
                                statusOf(*listed.info, returns.status));
    }
    turn.reply.ok("", QByteArrayView("LIST completed"));
}

void lsub(Turn &turn)
{
    const auto &wanted = turn.arguments<List>();
    if (answersRoot(turn, wanted))
        return;
    const Patterns patterns(wanted);
    Names names = namesOf(turn);
    List::Select select;
    select.subscribed = true;
    markAbove(names, patterns, select);
    for (const auto &[name, listed] : names) {
        // What stands only for those below it cannot be taken for subscribed: \Noselect (RFC 3501 section 6.3.9).
        if ((!listed.subscribed && !listed.subscribedBelow) || !patterns.match(name))
            continue;
        const bool isMereName = !listed.subscribed || (listed.info && !listed.info->selectable);
        turn.reply.untagged(QByteArrayView("LSUB"), QByteArrayView(isMereName ? "(\\Noselect)" : "()"),
                            QByteArrayView("\"/\""), nameFor(turn.talk, name));
    }
    turn.reply.ok("", QByteArrayView("LSUB completed"));
}

void status(Turn &turn)
{
    const auto &wanted = turn.arguments<Status>();
    const auto info = findMailbox(turn, wanted.mailbox);
    if (!info)
        return;
    turn.reply.untagged(QByteArrayView("STATUS"), nameFor(turn.talk, info->name), statusOf(*info, wanted.items));
    turn.reply.ok("", QByteArrayView("STATUS completed"));
}

} // namespace helolab::imap

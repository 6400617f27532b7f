// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that are about the session and about mailboxes, as they would be typed.

#include "Characters.h"
#include "ListOptions.h"
#include "Printing.h"

#include <QByteArrayList>

namespace helolab::imap::grammar {

namespace {

QByteArray statusList(const std::vector<StatusItem> &items)
{
    QByteArrayList names;
    for (const StatusItem item : items)
        names += nameOf(item);
    return '(' + names.join(' ') + ')';
}

QByteArray selectionList(const List::Select &select)
{
    QByteArrayList names;
    for (const auto &word : listSelections) {
        if (select.*(word.value))
            names += word.name;
    }
    return '(' + names.join(' ') + ')';
}

QByteArray returnList(const List::Return &returns)
{
    QByteArrayList names;
    for (const auto &word : listReturns) {
        if (word.value && returns.*(word.value))
            names += word.name;
    }
    if (!returns.status.empty())
        names += "STATUS " + statusList(returns.status);
    return '(' + names.join(' ') + ')';
}

void pattern(Writer &out, const ListPattern &pattern)
{
    out.string(pattern.octets, [](char c) { return isListChar(c); });
}

} // namespace

void write(Writer &, const NoArguments &) { }

void write(Writer &out, const Id &id)
{
    if (id.fields.empty()) {
        out.text(" NIL");
        return;
    }
    const char *before = " (";
    for (const Id::Field &field : id.fields) {
        out.text(before).string(field.name.octets, nullptr).text(" ");
        if (field.value)
            out.string(field.value->octets, nullptr);
        else
            out.text("NIL");
        before = " ";
    }
    out.text(")");
}

void write(Writer &out, const Login &login)
{
    out.text(" ").astring(login.user.octets).text(" ").astring(login.password.octets);
}

void write(Writer &out, const Authenticate &authenticate)
{
    out.text(" ").text(authenticate.mechanism.octets);
    if (authenticate.initial)
        out.text(" ").text(authenticate.initial->octets);
}

void write(Writer &out, const Enable &enable)
{
    for (const String &capability : enable.capabilities)
        out.text(" ").text(capability.octets);
}

void write(Writer &out, const OneMailbox &one)
{
    out.text(" ").astring(one.mailbox.octets);
}

void write(Writer &out, const Create &create)
{
    out.text(" ").astring(create.mailbox.octets);
    if (create.uses.empty())
        return;
    QByteArrayList uses;
    for (const String &use : create.uses)
        uses += use.octets;
    out.text(" (USE (" + uses.join(' ') + "))");
}

void write(Writer &out, const Rename &rename)
{
    out.text(" ").astring(rename.from.octets).text(" ").astring(rename.to.octets);
}

void write(Writer &out, const Status &status)
{
    out.text(" ").astring(status.mailbox.octets).text(" ").text(statusList(status.items));
}

void write(Writer &out, const List &list)
{
    out.text(" ");
    if (list.select)
        out.text(selectionList(*list.select)).text(" ");
    out.astring(list.reference.octets);
    const char *before = list.patternList ? " (" : " ";
    for (const ListPattern &one : list.patterns) {
        out.text(before);
        pattern(out, one);
        before = " ";
    }
    if (list.patternList)
        out.text(")");
    if (list.returns)
        out.text(" RETURN ").text(returnList(*list.returns));
}

} // namespace helolab::imap::grammar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Names.h"

#include "core/explain/Dialect.h"
#include "core/explain/Happenings.h"

#include <array>

namespace helolab::reference {

namespace {

/// \p name as a part of an anchor: no blank, nothing that a mark at its beginning tells apart from nothing else.
QString slug(const QString &name)
{
    QString text = name.toLower();
    text.replace(QLatin1Char(' '), QLatin1Char('-'));
    for (const QChar harmful : {u'\\', u'"', u'<', u'>', u'(', u')', u'[', u']', u'%', u'#', u'&'})
        text.remove(harmful);
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString joined(const QString &first, const char *second)
{
    return first + QLatin1Char('/') + QLatin1StringView(second);
}

} // namespace

Names::Names(const protocol::Protocol &protocol)
    : m_protocol(protocol)
    , m_vocabulary(explain::dialectOf(protocol).vocabulary())
{
}

QString Names::chapter(const char *kind) const
{
    return joined(QString::fromLatin1(table().protocol), kind);
}

QString Names::command(protocol::VerbId verb) const
{
    return chapter("command") + QLatin1Char('/') + slug(QString::fromLatin1(table().rule(verb).name));
}

QString Names::state(protocol::StateId state) const
{
    return joined(chapter("state"), table().info(state).name);
}

QString Names::word(const char *list, const QString &name) const
{
    return chapter(list) + QLatin1Char('/') + slug(name);
}

QString Names::mistake(const char *id) const
{
    return joined(chapter("mistake"), id);
}

Link Names::commandLink(protocol::VerbId verb) const
{
    return {QString::fromLatin1(table().rule(verb).name), command(verb)};
}

Link Names::stateLink(protocol::StateId state) const
{
    return {QString::fromLatin1(table().info(state).name), this->state(state)};
}

Link Names::find(const QString &name, bool announcing) const
{
    for (const explain::WordList &list : m_vocabulary) {
        if (announcing != list.announces)
            continue;
        for (const explain::Word &word : list.words) {
            if (word.name == name || word.others.contains(name))
                return {name, this->word(list.id, word.name)};
        }
    }
    return {name, {}};
}

Link Names::codeLink(const char *code) const
{
    const QString shown = QString::fromLatin1(code);
    const bool bracketed = shown.startsWith(QLatin1Char('['));
    return {shown, find(bracketed ? shown.sliced(1).chopped(1) : shown, false).anchor};
}

Link Names::announcement(const QString &name) const
{
    return find(name, true);
}

Link Names::eventLink(protocol::Event event) const
{
    if (event.isVerb())
        return commandLink(event.verb());
    return {explain::happeningRow(event.happening()).title.translated(), {}};
}

} // namespace helolab::reference

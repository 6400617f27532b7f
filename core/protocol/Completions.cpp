// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

namespace helolab::protocol {

QList<QByteArray> completionsOf(const Table &table, QByteArrayView typed, StateId state, Opening opening)
{
    QList<QByteArray> legal;
    QList<QByteArray> others;
    for (const CommandRule &rule : table.rules) {
        const QByteArray line = opening(rule);
        if (rule.offered && completes(line, typed))
            (rule.allowedIn.contains(state) ? legal : others).append(line);
    }
    return legal + others;
}

bool completes(QByteArrayView line, QByteArrayView typed)
{
    return line.size() > typed.size() && line.first(typed.size()).compare(typed, Qt::CaseInsensitive) == 0;
}

} // namespace helolab::protocol

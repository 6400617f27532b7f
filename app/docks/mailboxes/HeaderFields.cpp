// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeaderFields.h"

#include <algorithm>

namespace helolab::docks {

QByteArray headerField(QByteArrayView message, QByteArrayView name)
{
    message = message.first(std::min(message.size(), qsizetype(64 * 1024)));
    QByteArray value;
    bool found = false;
    while (!message.isEmpty()) {
        const qsizetype end = message.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? message : message.first(end);
        message = end < 0 ? QByteArrayView() : message.sliced(end + 2);
        if (line.isEmpty())
            break; // the empty line: the body begins
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (found) {
            if (!folded)
                break;
            value += line.toByteArray();
        } else if (!folded && line.size() > name.size() && line[name.size()] == ':'
                   && QByteArray::fromRawData(line.data(), name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            found = true;
            value = line.sliced(name.size() + 1).toByteArray();
        }
    }
    return value.trimmed();
}

} // namespace helolab::docks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartNumbers.h"

namespace helolab::mime {

std::vector<QByteArray> partNumbers(const Structure &structure)
{
    const std::vector<Part> &parts = structure.parts;
    std::vector<QByteArray> numbers(parts.size());
    std::vector<QByteArray> prefixes(parts.size()); // of the numbers of what is within
    const auto joined = [](const QByteArray &prefix, std::size_t ordinal) {
        return (prefix.isEmpty() ? prefix : prefix + '.') + QByteArray::number(qulonglong(ordinal));
    };
    // Each part stands before its children.
    if (parts.front().kind != Part::Kind::Multipart)
        numbers.front() = prefixes.front() = "1";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isMessage = parts[i].kind == Part::Kind::Message;
        for (std::size_t ordinal = 0; ordinal < parts[i].children.size(); ++ordinal) {
            const auto child = std::size_t(parts[i].children[ordinal]);
            prefixes[child] = prefixes[i];
            if (isMessage && parts[child].kind == Part::Kind::Multipart)
                continue; // its parts are numbered as if they were the message's
            numbers[child] = prefixes[child] = joined(prefixes[i], ordinal + 1);
        }
    }
    return numbers;
}

} // namespace helolab::mime

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TranscriptRows.h"

#include <QByteArray>

namespace helolab::console {

class TranscriptView;

/// The margin of the transcript: the time, C: or S:, and a symbol beside the colour, so that the colour never
/// carries the meaning alone. On a narrow view the time gives way.
class Gutter
{
public:
    explicit Gutter(TranscriptView &view)
        : m_view(view)
    {
    }

    /// Once the styles are set, and whenever font or width change.
    void measure();
    void decorate(qsizetype firstLine, const std::vector<Row> &rows);

private:
    QByteArray timeOf(TimePoint at);

    TranscriptView &m_view;
    qint64 m_second = -1; // what m_time says
    QByteArray m_time;
};

} // namespace helolab::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gutter.h"

#include "TranscriptStyles.h"
#include "TranscriptView.h"

#include <QDateTime>

#include <algorithm>

namespace helolab::console {

namespace {

// From which width of the view on there is room for the time: in pixels, and in the larger type of a podium.
constexpr int widthForTime = 520;
constexpr long columnsForTime = 54;
constexpr int barMargin = 1;

struct Sign
{
    Style style;
    const char *text; ///< party, a space, symbol; two columns and two
};

Sign signOf(const Row &row)
{
    switch (row.kind) {
    case RowKind::Client:
        return {Style::GutterClient, "C:  "};
    case RowKind::Body:
        return {Style::GutterClient, "C:  "};
    case RowKind::Accepted:
        return {Style::GutterAccepted, "S: ✓"};
    case RowKind::Waiting:
        return {Style::GutterWaiting, "S: …"};
    case RowKind::Delayed:
        return {Style::GutterDelayed, "S: ↻"};
    case RowKind::Refused:
        return {Style::GutterRefused, "S: ✕"};
    case RowKind::ServerMore:
        return {Style::GutterServer, "S:  "};
    case RowKind::Notice:
        break;
    }
    return {Style::GutterNotice, " ·  "};
}

} // namespace

void Gutter::measure()
{
    using Base = QsciScintillaBase;
    const auto style = static_cast<unsigned long>(Style::GutterServer);
    const long column = m_view.SendScintilla(Base::SCI_TEXTWIDTH, style, "M");
    const bool withTime = m_view.width() >= std::max<long>(widthForTime, columnsForTime * column);
    const QByteArray widest = withTime ? "00:00:00  S: ✕ " : "S: ✕";
    const long width = m_view.SendScintilla(Base::SCI_TEXTWIDTH, style, widest.constData());
    m_view.SendScintilla(Base::SCI_SETMARGINWIDTHN, 0ul, width + 6);
    m_view.SendScintilla(Base::SCI_SETMARGINWIDTHN, static_cast<unsigned long>(barMargin), 6l);
}

void Gutter::decorate(qsizetype firstLine, const std::vector<Row> &rows)
{
    using Base = QsciScintillaBase;
    QByteArray text;
    QByteArray styles;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Sign sign = signOf(rows[i]);
        const bool repeats = i > 0 && rows[i - 1].entry == rows[i].entry && !rows[i].notice;
        const QByteArray time = repeats ? QByteArray() : timeOf(rows[i].at);
        text = time + "  " + sign.text;
        styles = QByteArray(time.size() + 2, styleByte(Style::Time));
        styles.append(static_cast<qsizetype>(qstrlen(sign.text)), styleByte(sign.style));
        const auto line = static_cast<unsigned long>(firstLine + static_cast<qsizetype>(i));
        m_view.SendScintilla(Base::SCI_MARGINSETTEXT, line, text.constData());
        m_view.SendScintilla(Base::SCI_MARGINSETSTYLES, line, styles.constData());
    }
}

// A time costs microseconds to write; lines come by the thousand in one second.
QByteArray Gutter::timeOf(TimePoint at)
{
    if (at == TimePoint())
        return {}; // a conversation that was printed: nobody knows
    const qint64 second = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    if (second != m_second) {
        m_second = second;
        m_time = QDateTime::fromSecsSinceEpoch(second).toString(QStringLiteral("HH:mm:ss")).toLatin1();
    }
    return m_time;
}

} // namespace helolab::console

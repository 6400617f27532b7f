// SPDX-License-Identifier: GPL-3.0-or-later
#include "Comparison.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace helolab::attempt {

namespace {

/// Lines of a reply that one side may have more before the two are taken for out of step.
constexpr std::size_t lookAhead = 16;
/// Behind so many differences on one connection nobody reads on.
constexpr std::size_t differencesAtMost = 100;

struct ReplyLine
{
    QByteArrayView text; // without its ending
    qsizetype at = 0;
    bool ended = false;
};

/// Lines of octets, read as they are asked for and forgotten behind the reader: a file may be nothing but line feeds,
/// and all its lines at once are many times as large as it is.
class ReplyLines
{
public:
    explicit ReplyLines(QByteArrayView octets)
        : m_octets(octets)
    {
    }

    /// Null behind the last one. Only of lines that were not forgotten.
    const ReplyLine *line(std::size_t number)
    {
        while (m_first + m_lines.size() <= number && m_at < m_octets.size())
            readOne();
        return number < m_first + m_lines.size() ? &m_lines[number - m_first] : nullptr;
    }
    void forgetBefore(std::size_t number)
    {
        for (; m_first < number && line(m_first); ++m_first)
            m_lines.pop_front();
    }

private:
    void readOne()
    {
        const qsizetype end = m_octets.indexOf('\n', m_at);
        const qsizetype next = end < 0 ? m_octets.size() : end + 1;
        QByteArrayView text = m_octets.sliced(m_at, (end < 0 ? next : end) - m_at);
        if (text.endsWith('\r'))
            text.chop(1);
        m_lines.push_back({text, m_at, end >= 0});
        m_at = next;
    }

    QByteArrayView m_octets;
    qsizetype m_at = 0; // so far they are read
    std::size_t m_first = 0; // number of the first line in m_lines
    std::deque<ReplyLine> m_lines;
};

/// Whether \p a and \p b are the same but for words in which \p onAnotherDay differs from \p b as well.
bool alikeButForTheDay(QByteArrayView a, QByteArrayView b, QByteArrayView onAnotherDay)
{
    const auto nextWord = [](QByteArrayView &rest) {
        const qsizetype space = rest.indexOf(' ');
        const QByteArrayView word = space < 0 ? rest : rest.first(space);
        rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
        return word;
    };
    const auto words = [](QByteArrayView text) { return std::count(text.begin(), text.end(), ' '); };
    if (words(a) != words(b) || words(b) != words(onAnotherDay))
        return false;
    for (auto left = words(a); left >= 0; --left) {
        const QByteArrayView of = nextWord(a);
        const QByteArrayView with = nextWord(b);
        if (const QByteArrayView then = nextWord(onAnotherDay); of != with && with == then)
            return false;
    }
    return true;
}

class Comparer
{
public:
    Comparer(const Heard &recorded, const QByteArray &replayed, const std::function<QByteArray()> &onAnotherDay)
        : m_recorded(recorded)
        , m_mine(recorded.octets())
        , m_theirs(replayed)
        , m_onAnotherDay(onAnotherDay)
    {
    }

    std::vector<LineDifference> compare()
    {
        std::size_t i = 0;
        std::size_t j = 0;
        while (m_mine.line(i) && m_found.size() < differencesAtMost) {
            if (m_theirs.line(j) && same(i, j)) {
                forgetBefore(++i, ++j);
                continue;
            }
            const auto [more, fewer] = outOfStep(i, j);
            if (more == 0 && fewer == 0) {
                note(i, m_theirs.line(j) ? m_theirs.line(j)->text : QByteArrayView());
                ++i;
                ++j;
            }
            for (std::size_t k = 0; k < more; ++k)
                note(i++, {});
            for (std::size_t k = 0; k < fewer; ++k, ++j)
                m_found.push_back({m_recorded.lineAt(m_mine.line(i)->at), {}, m_theirs.line(j)->text.toByteArray()});
            forgetBefore(i, j);
        }
        return std::move(m_found);
    }

private:
    bool same(std::size_t i, std::size_t j)
    {
        const ReplyLine &mine = *m_mine.line(i);
        const ReplyLine &theirs = *m_theirs.line(j);
        if (mine.text == theirs.text || (!mine.ended && theirs.text.startsWith(mine.text)))
            return true;
        if (!m_otherDay) {
            m_otherText = m_onAnotherDay();
            m_otherDay.emplace(m_otherText);
            m_otherDay->forgetBefore(j);
        }
        const ReplyLine *then = m_otherDay->line(j);
        return then && alikeButForTheDay(mine.text, theirs.text, then->text);
    }

    void forgetBefore(std::size_t i, std::size_t j)
    {
        m_mine.forgetBefore(i);
        m_theirs.forgetBefore(j);
        if (m_otherDay)
            m_otherDay->forgetBefore(j);
    }

    /// How many lines the record has more, or fewer, until both agree again; nothing where a line is merely another.
    std::pair<std::size_t, std::size_t> outOfStep(std::size_t i, std::size_t j)
    {
        if (m_mine.line(i + 1) && m_theirs.line(j + 1) && same(i + 1, j + 1))
            return {0, 0};
        for (std::size_t k = 1; k <= lookAhead; ++k) {
            if (m_mine.line(i + k) && m_theirs.line(j) && same(i + k, j))
                return {k, 0};
            if (m_theirs.line(j + k) && same(i, j + k))
                return {0, k};
        }
        return {0, 0};
    }

    void note(std::size_t i, QByteArrayView replayed)
    {
        const ReplyLine &mine = *m_mine.line(i);
        m_found.push_back({m_recorded.lineAt(mine.at), mine.text.toByteArray(), replayed.toByteArray()});
    }

    const Heard &m_recorded;
    ReplyLines m_mine;
    ReplyLines m_theirs;
    const std::function<QByteArray()> &m_onAnotherDay;
    QByteArray m_otherText;
    std::optional<ReplyLines> m_otherDay;
    std::vector<LineDifference> m_found;
};

} // namespace

void Heard::add(const QByteArray &octets, int line)
{
    m_pieces.push_back({m_octets.size(), line});
    m_octets += octets;
}

int Heard::lineAt(qsizetype at) const
{
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), at,
                                         [](qsizetype place, const Piece &piece) { return place < piece.begin; });
    return behind == m_pieces.begin() ? 0 : (behind - 1)->line;
}

std::vector<LineDifference> compareReplies(const Heard &recorded, const QByteArray &replayed,
                                           const std::function<QByteArray()> &onAnotherDay)
{
    if (replayed.startsWith(recorded.octets()))
        return {}; // nearly always
    return Comparer(recorded, replayed, onAnotherDay).compare();
}

} // namespace helolab::attempt

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Comparison.h"

#include <algorithm>
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

std::vector<ReplyLine> linesOf(QByteArrayView octets)
{
    std::vector<ReplyLine> lines;
    for (qsizetype at = 0; at < octets.size();) {
        const qsizetype end = octets.indexOf('\n', at);
        const qsizetype next = end < 0 ? octets.size() : end + 1;
        QByteArrayView text = octets.sliced(at, (end < 0 ? next : end) - at);
        if (text.endsWith('\r'))
            text.chop(1);
        lines.push_back({text, at, end >= 0});
        at = next;
    }
    return lines;
}

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
        , m_mine(linesOf(recorded.octets()))
        , m_theirs(linesOf(replayed))
        , m_onAnotherDay(onAnotherDay)
    {
    }

    std::vector<LineDifference> compare()
    {
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < m_mine.size() && m_found.size() < differencesAtMost) {
            if (j < m_theirs.size() && same(i, j)) {
                ++i;
                ++j;
                continue;
            }
            const auto [more, fewer] = outOfStep(i, j);
            if (more == 0 && fewer == 0) {
                note(i, j < m_theirs.size() ? m_theirs[j].text : QByteArrayView());
                ++i;
                ++j;
            }
            for (std::size_t k = 0; k < more; ++k)
                note(i++, {});
            for (std::size_t k = 0; k < fewer; ++k, ++j)
                m_found.push_back({m_recorded.lineAt(m_mine[i].at), {}, m_theirs[j].text.toByteArray()});
        }
        return std::move(m_found);
    }

private:
    bool same(std::size_t i, std::size_t j)
    {
        const ReplyLine &mine = m_mine[i];
        const ReplyLine &theirs = m_theirs[j];
        if (mine.text == theirs.text || (!mine.ended && theirs.text.startsWith(mine.text)))
            return true;
        if (!m_otherDay) {
            m_otherText = m_onAnotherDay();
            m_otherDay = linesOf(m_otherText);
        }
        return j < m_otherDay->size() && alikeButForTheDay(mine.text, theirs.text, (*m_otherDay)[j].text);
    }

    /// How many lines the record has more, or fewer, until both agree again; nothing where a line is merely another.
    std::pair<std::size_t, std::size_t> outOfStep(std::size_t i, std::size_t j)
    {
        if (i + 1 < m_mine.size() && j + 1 < m_theirs.size() && same(i + 1, j + 1))
            return {0, 0};
        for (std::size_t k = 1; k <= lookAhead; ++k) {
            if (i + k < m_mine.size() && j < m_theirs.size() && same(i + k, j))
                return {k, 0};
            if (j + k < m_theirs.size() && same(i, j + k))
                return {0, k};
        }
        return {0, 0};
    }

    void note(std::size_t i, QByteArrayView replayed)
    {
        m_found.push_back({m_recorded.lineAt(m_mine[i].at), m_mine[i].text.toByteArray(), replayed.toByteArray()});
    }

    const Heard &m_recorded;
    std::vector<ReplyLine> m_mine;
    std::vector<ReplyLine> m_theirs;
    const std::function<QByteArray()> &m_onAnotherDay;
    QByteArray m_otherText;
    std::optional<std::vector<ReplyLine>> m_otherDay;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenText.h"

#include "app/docks/ShownOctets.h"
#include "app/docks/WholeWords.h"
#include "core/explain/TokenTree.h"
#include "core/explain/Tokens.h"

#include <algorithm>

namespace helolab::docks {

namespace {

bool overlaps(const explain::Token &token, const explain::Mistake &mistake)
{
    return mistake.length > 0 && token.begin < mistake.begin + mistake.length
        && mistake.begin < token.begin + token.length;
}

class Writer
{
public:
    Writer(const QByteArray &line, const std::vector<explain::Token> &tokens)
        : m_line(line)
        , m_tokens(tokens)
    {
        m_out.pieces.resize(tokens.size());
    }

    TokenText take()
    {
        const qsizetype done = writeLevel(0, 0);
        if (done < m_line.size())
            write(shownParts(QByteArrayView(m_line).sliced(done)));
        while (m_out.text.endsWith(QChar::LineSeparator) || m_out.text.endsWith(QLatin1Char(' ')))
            m_out.text.chop(1);
        return std::move(m_out);
    }

private:
    /// The tokens of that level that are next, and what stands before each; says where the last one ends.
    qsizetype writeLevel(int level, qsizetype done)
    {
        while (m_next < m_tokens.size() && m_tokens[m_next].level >= level) {
            const std::size_t index = m_next++;
            const explain::Token &token = m_tokens[index];
            writeBetween(done, token.begin, level > 0);
            m_out.pieces[index].begin = int(m_out.text.size());
            writeToken(index);
            m_out.pieces[index].length = int(m_out.text.size()) - m_out.pieces[index].begin;
            passPieces(index);
            done = std::max(done, token.begin + token.length);
        }
        return done;
    }

    void writeToken(std::size_t index)
    {
        const explain::Token &token = m_tokens[index];
        if (explain::hasPieces(m_tokens, int(index)) && !token.isSecret) {
            const qsizetype done = writeLevel(token.level + 1, token.begin);
            writeBetween(done, token.begin + token.length, true);
        } else {
            write(token.text.isEmpty() ? std::vector<ShownPart>{{QStringLiteral("␣"), false}} : shownParts(token.text));
        }
    }

    /// Pieces of what is hidden stand where that stands.
    void passPieces(std::size_t index)
    {
        while (m_next < m_tokens.size() && m_tokens[m_next].level > m_tokens[index].level)
            m_out.pieces[m_next++] = m_out.pieces[index];
    }

    QByteArrayView octets(qsizetype begin, qsizetype end) const
    {
        begin = std::min(begin, m_line.size());
        return QByteArrayView(m_line).sliced(begin, std::max<qsizetype>(0, std::min(end, m_line.size()) - begin));
    }

    void writeBetween(qsizetype begin, qsizetype end, bool isInToken)
    {
        if (begin < end)
            write(isInToken ? shownParts(explain::shown(octets(begin, end))) : shownParts(octets(begin, end)));
    }

    void write(const std::vector<ShownPart> &shown)
    {
        for (const ShownPart &part : shown) {
            if (part.isName)
                m_out.names.emplace_back(int(m_out.text.size()), int(part.text.size()));
            m_out.text += withWholeWords(part.text);
        }
    }

    const QByteArray &m_line;
    const std::vector<explain::Token> &m_tokens;
    std::size_t m_next = 0;
    TokenText m_out;
};

} // namespace

TokenText tokenText(const QByteArray &line, const std::vector<explain::Token> &tokens,
                    const std::optional<explain::Mistake> &mistake)
{
    TokenText shown = Writer(line, tokens).take();
    std::vector<bool> isTold(tokens.size(), false); // by a piece of it
    for (int i = int(tokens.size()) - 1; mistake && i >= 0; --i) {
        const auto index = std::size_t(i);
        shown.pieces[index].isWrong = overlaps(tokens[index], *mistake) && !isTold[index];
        const int parent = explain::parentOf(tokens, i);
        if (parent >= 0 && (shown.pieces[index].isWrong || isTold[index]))
            isTold[std::size_t(parent)] = true;
    }
    return shown;
}

} // namespace helolab::docks

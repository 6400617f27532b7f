// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notation.h"

#include "Flattened.h"
#include "NotationRows.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace helolab::transcript {

namespace {

QList<QByteArray> words(const char *row)
{
    return QByteArray(row).split('|');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// What a printer puts before a mark: a bullet, the number of the line, the time, stars for bold letters.
qsizetype skipDecoration(QByteArrayView text, qsizetype at)
{
    static const std::array<QByteArray, 9> signs{"**", "*", "`", "\"", "|", "•", "“", "·", "- "};
    for (const QByteArray &sign : signs) {
        if (text.sliced(at).startsWith(sign))
            return skipBlanks(text, at + sign.size());
    }
    qsizetype end = at;
    while (end < text.size() && end - at < 32 && QByteArrayView("0123456789.:,;/-[]()TZ+ \t").contains(text[end]))
        ++end;
    const bool ends = end > at && end < text.size() && (isBlank(text[end - 1]) || text[end - 1] == ')');
    return ends && text[at] != '-' && text[at] != '+' ? end : at;
}

struct Label
{
    Speaker speaker = Speaker::Client;
    QByteArray word; // as in the table
};

std::vector<Label> labelsOf(const LabelRow &row)
{
    std::vector<Label> labels;
    for (const QByteArray &word : words(row.client))
        labels.push_back({Speaker::Client, word});
    for (const QByteArray &word : words(row.server))
        labels.push_back({Speaker::Server, word});
    std::sort(labels.begin(), labels.end(),
              [](const Label &a, const Label &b) { return a.word.size() > b.word.size(); });
    return labels;
}

/// Whether two words may begin with these, whatever the case: tells most of them apart at once.
bool mayBeginAlike(char one, char other)
{
    const auto folded = [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : uchar(c) < 0x80 ? c : '\x80';
    };
    return folded(one) == folded(other);
}

bool startsWithWord(QByteArrayView text, const QByteArray &word)
{
    if (text.size() < word.size() || !mayBeginAlike(text.front(), word.front()))
        return false;
    const QByteArrayView head = text.first(word.size());
    if (head == word)
        return true;
    const bool isAscii = std::all_of(word.begin(), word.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii) // c: and s: are too short to be told from other words
        return word.size() > 1 && head.compare(word, Qt::CaseInsensitive) == 0;
    return QString::fromUtf8(head).compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0;
}

/// Where the text begins behind a label at \p at, and what the label says.
struct Mark
{
    MarkedLine line;
    qsizetype end = 0;
};

/// `<2>`, `(2)`, `2` at \p at.
qsizetype readNumber(QByteArrayView text, qsizetype at, int &number)
{
    const char open = at < text.size() ? text[at] : '\0';
    const char close = open == '<' ? '>' : open == '(' ? ')' : open == '[' ? ']' : '\0';
    qsizetype digit = close ? at + 1 : at;
    int value = 0;
    const qsizetype first = digit;
    while (digit < text.size() && digit - first < 3 && text[digit] >= '0' && text[digit] <= '9')
        value = value * 10 + (text[digit++] - '0');
    if (digit == first || (close && (digit >= text.size() || text[digit] != close)))
        return at;
    number = value;
    return close ? digit + 1 : digit;
}

std::optional<Mark> labelAt(QByteArrayView text, qsizetype at, const std::vector<Label> &labels)
{
    for (const Label &label : labels) {
        if (!startsWithWord(text.sliced(at), label.word))
            continue;
        Mark mark;
        mark.line.speaker = label.speaker;
        qsizetype end = readNumber(text, at + label.word.size(), mark.line.connection);
        if (label.word.size() > 1)
            end = skipBlanks(text, end);
        if (end + 1 < text.size() && text[end] == '-' && text[end + 1] == ':') {
            mark.line.raw = true;
            ++end;
        }
        for (const char *colon : {":", "：", ">"}) {
            if (!text.sliced(end).startsWith(colon))
                continue;
            mark.end = end + qsizetype(qstrlen(colon));
            for (const char *bold : {"**", "*", "`"}) { // the end of what a page has in bold
                if (at > 0 && text.first(at).endsWith(bold) && text.sliced(mark.end).startsWith(bold))
                    mark.end += qsizetype(qstrlen(bold));
            }
            const bool isPath = mark.end < text.size() && (text[mark.end] == '\\' || text[mark.end] == '/');
            return label.word == "C" && isPath ? std::nullopt : std::optional(mark); // C:\>telnet
        }
    }
    return std::nullopt;
}

std::optional<Mark> arrowAt(QByteArrayView text, qsizetype at, const ArrowRow &row)
{
    std::optional<Mark> best;
    const auto offer = [&](const char *signs, Speaker speaker) {
        for (const QByteArray &sign : words(signs)) {
            const qsizetype end = at + sign.size();
            if (!text.sliced(at).startsWith(sign) || (best && end <= best->end))
                continue;
            const bool apart = end == text.size() || isBlank(text[end]) || speaker != Speaker::Note;
            const char next = end < text.size() ? text[end] : ' ';
            // <- is no beginning of <--, and < none of <a@b>.
            const bool goesOn = QByteArrayView("<>-=~*").contains(next) || (sign.size() == 1 && !isBlank(next));
            if (!apart || goesOn)
                continue;
            best = Mark();
            best->line.speaker = speaker;
            best->end = end;
        }
    };
    offer(row.client, Speaker::Client);
    offer(row.server, Speaker::Server);
    offer(row.note, Speaker::Note);
    return best;
}

/// One way of marking lines; nothing where a line has no such mark.
class Reader
{
public:
    explicit Reader(const LabelRow &row)
        : m_labels(labelsOf(row))
    {
    }
    explicit Reader(const ArrowRow &row)
        : m_arrows(&row)
    {
    }
    bool readsLabels() const { return !m_arrows; }
    /// Nothing else begins with such a mark: no quotation, no list.
    bool marksAreLong() const { return m_arrows && m_arrows->client[0] != '\0' && m_arrows->client[1] != '\0'; }
    const std::vector<Label> &labels() const { return m_labels; }

    std::optional<Mark> read(QByteArrayView text) const
    {
        const qsizetype at = skipBlanks(text, 0);
        if (m_arrows)
            return arrowAt(text, at, *m_arrows);
        std::optional<Mark> mark = labelAt(text, at, m_labels);
        for (qsizetype from = at; !mark;) {
            const qsizetype next = skipDecoration(text, from);
            if (next == from)
                break;
            from = next;
            mark = labelAt(text, from, m_labels);
        }
        return mark;
    }

private:
    std::vector<Label> m_labels;
    const ArrowRow *m_arrows = nullptr;
};

struct Score
{
    int client = 0;
    int server = 0;
    int wrongWay = 0; // marks of the client before what only a server says, and the other way round
    int rightWay = 0;
    int unmarkedReplies = 0;
    int total() const { return client + server; }
};

/// What only a server says, in any of the protocols.
bool soundsLikeServer(QByteArrayView text)
{
    const auto isDigit = [&](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() >= 3 && isDigit(0) && isDigit(1) && isDigit(2))
        return text.size() == 3 || text[3] == ' ' || text[3] == '-';
    return text.startsWith("+OK") || text.startsWith("-ERR") || text.startsWith("* ");
}

constexpr qsizetype lookedAt = 256; // octets of a line; a mark stands at its beginning

Score scoreOf(const Reader &reader, const QList<QByteArrayView> &lines)
{
    Score score;
    for (const QByteArrayView line : lines) {
        const QByteArrayView head = line.first(std::min(line.size(), lookedAt));
        const std::optional<Mark> mark = reader.read(head);
        if (!mark && soundsLikeServer(head.sliced(skipBlanks(head, 0))))
            ++score.unmarkedReplies;
        if (!mark || mark->line.speaker == Speaker::Note)
            continue;
        const bool client = mark->line.speaker == Speaker::Client;
        ++(client ? score.client : score.server);
        if (soundsLikeServer(head.sliced(skipBlanks(head, mark->end))))
            ++(client ? score.wrongWay : score.rightWay);
    }
    return score;
}

/// The marks are of a conversation, and not the bullets and quotation marks of another text.
bool isNotation(const Reader &reader, const Score &score, qsizetype lines)
{
    const int least = reader.readsLabels() ? 1 : 2;
    if (score.client > 0 && score.server > 0)
        return score.total() > least && (reader.readsLabels() || score.rightWay + score.wrongWay > 0);
    // Some programs mark only what they send: `>>> QUIT`.
    const bool isHalf
        = reader.marksAreLong() && score.client > 1 && score.unmarkedReplies >= score.client && score.wrongWay == 0;
    return score.client > 0 && (isHalf || score.total() * 2 >= lines);
}

/// "CLIENT: QUIT SERVER: +OK" on one line, as pages copied from the web have it.
void cutAtMarks(const Reader &reader, MarkedLine line, std::vector<MarkedLine> &out)
{
    constexpr qsizetype cutAtMost = 4096; // octets; nobody writes a longer line with his hand
    for (qsizetype from = 1; reader.readsLabels() && line.text.size() <= cutAtMost;) {
        const qsizetype space = line.text.indexOf(' ', from);
        if (space < 0)
            break;
        from = space + 1;
        const std::optional<Mark> mark = labelAt(line.text, from, reader.labels());
        const bool isShort = mark && mark->end - from <= 2; // S: and C: may stand in any text
        if (!mark || line.text[mark->end - 1] == '>' || (isShort && mark->line.speaker == line.speaker))
            continue;
        const qsizetype begin = skipBlanks(line.text, mark->end);
        const bool replies = soundsLikeServer(QByteArrayView(line.text).sliced(begin));
        if (isShort && mark->line.speaker == Speaker::Server && !replies)
            continue;
        if (isShort && mark->line.speaker == Speaker::Client && !soundsLikeServer(line.text))
            continue;
        MarkedLine first = line;
        first.text = line.text.first(space).trimmed();
        out.push_back(first);
        line.speaker = mark->line.speaker;
        line.connection = mark->line.connection;
        line.text = line.text.sliced(begin);
        line.indent = begin - mark->end;
        from = 1;
    }
    out.push_back(std::move(line));
}

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf('\n', at);
        QByteArrayView line = text.sliced(at, (feed < 0 ? text.size() : feed) - at);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
        at = feed < 0 ? text.size() : feed + 1;
    }
    return lines;
}

struct Choice
{
    std::optional<Reader> reader;
    Score score;
};

Choice chosen(const QList<QByteArrayView> &lines)
{
    const qsizetype written = std::count_if(lines.begin(), lines.end(),
                                            [](QByteArrayView line) { return skipBlanks(line, 0) < line.size(); });
    Choice best;
    const auto offer = [&](const Reader &reader) {
        const Score score = scoreOf(reader, lines);
        if (!isNotation(reader, score, written))
            return;
        const auto worth = [](const Score &s) { return s.total() + (s.client > 0 && s.server > 0 ? 1000 : 0); };
        const bool better = worth(score) > worth(best.score)
            || (worth(score) == worth(best.score) && score.wrongWay < best.score.wrongWay);
        if (!best.reader || better)
            best = {reader, score};
    };
    for (const LabelRow &row : labelRows)
        offer(Reader(row));
    if (best.reader)
        return best; // words say more than arrows
    for (const ArrowRow &row : arrowRows)
        offer(Reader(row));
    return best;
}

} // namespace

MarkedText readMarks(QByteArrayView text)
{
    const QList<QByteArrayView> lines = linesOf(text);
    const Choice choice = chosen(lines);
    // An author may look at the conversation from the other end: < is what the server hears.
    const bool reversed = choice.score.wrongWay > choice.score.rightWay;
    MarkedText out;
    out.notation = {choice.score.client > 0, choice.score.server > 0};
    if (reversed)
        std::swap(out.notation.client, out.notation.server);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArrayView head = lines[i].first(std::min(lines[i].size(), lookedAt));
        const std::optional<Mark> mark = choice.reader ? choice.reader->read(head) : std::nullopt;
        MarkedLine line = mark ? mark->line : MarkedLine();
        line.number = int(i) + 1;
        const qsizetype from = mark ? mark->end : 0;
        const qsizetype begin = skipBlanks(lines[i], from);
        line.indent = begin - from;
        line.text = lines[i].sliced(begin).toByteArray();
        if (reversed && line.speaker && line.speaker != Speaker::Note)
            line.speaker = line.speaker == Speaker::Client ? Speaker::Server : Speaker::Client;
        if (mark) {
            cutAtMarks(*choice.reader, std::move(line), out.lines);
            continue;
        }
        for (const QByteArray &piece : choice.reader ? QList{line.text} : unflattened(line.text)) {
            line.text = piece;
            out.lines.push_back(line);
        }
    }
    return out;
}

} // namespace helolab::transcript

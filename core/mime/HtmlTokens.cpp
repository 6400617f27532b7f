// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlTokens.h"

#include "HtmlEntities.h"

#include <algorithm>

namespace helolab::mime {

namespace {

constexpr std::size_t mostAttributes = 64;

// Elements whose content is no text of the page.
constexpr QStringView unread[] = {u"script", u"style", u"iframe", u"noembed", u"noframes", u"title", u"xmp", u"svg"};

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

} // namespace

QString HtmlToken::attribute(QStringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_page.size()) {
        const QStringView rest = m_page.sliced(m_at);
        const QChar second = rest.size() > 1 ? rest[1] : QChar();
        if (rest[0] != u'<')
            return takeText();
        if (isLetter(second) || (second == u'/' && rest.size() > 2 && isLetter(rest[2])))
            return takeTag();
        if (rest.startsWith(u"<!--"))
            skipPast(u"-->");
        else if (second == u'!' || second == u'?' || second == u'/')
            skipPast(u">");
        else
            return takeText();
    }
    return std::nullopt;
}

HtmlToken HtmlTokens::takeText()
{
    const qsizetype next = m_page.indexOf(u'<', m_at + 1); // a < that begins no tag is text
    const qsizetype end = next < 0 ? m_page.size() : next;
    HtmlToken token;
    token.text = m_page.sliced(m_at, end - m_at).toString();
    m_at = end;
    return token;
}

HtmlToken HtmlTokens::takeTag()
{
    HtmlToken tag;
    tag.kind = m_page[m_at + 1] == u'/' ? HtmlToken::Kind::End : HtmlToken::Kind::Begin;
    m_at += tag.kind == HtmlToken::Kind::End ? 2 : 1;
    tag.name = takeWhile([](QChar c) { return !isBlank(c) && c != u'/' && c != u'>'; }).toString().toLower();
    takeAttributes(tag);
    if (tag.kind == HtmlToken::Kind::Begin
        && std::find(std::begin(unread), std::end(unread), tag.name) != std::end(unread))
        skipContent(tag.name);
    return tag;
}

void HtmlTokens::takeAttributes(HtmlToken &tag)
{
    for (;;) {
        takeWhile([](QChar c) { return isBlank(c) || c == u'/'; });
        if (m_at >= m_page.size())
            return;
        if (m_page[m_at] == u'>') {
            ++m_at;
            return;
        }
        const qsizetype begin = m_at;
        ++m_at; // a name may begin with =
        takeWhile([](QChar c) { return !isBlank(c) && c != u'/' && c != u'>' && c != u'='; });
        const QStringView name = m_page.sliced(begin, m_at - begin);
        takeWhile(isBlank);
        QStringView value;
        if (m_at < m_page.size() && m_page[m_at] == u'=') {
            ++m_at;
            takeWhile(isBlank);
            const QChar quote = m_at < m_page.size() ? m_page[m_at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                const qsizetype end = m_page.indexOf(quote, m_at + 1);
                value = m_page.sliced(m_at + 1, (end < 0 ? m_page.size() : end) - m_at - 1);
                m_at = end < 0 ? m_page.size() : end + 1;
            } else {
                value = takeWhile([](QChar c) { return !isBlank(c) && c != u'>'; });
            }
        }
        if (tag.attributes.size() < mostAttributes)
            tag.attributes.emplace_back(name.toString().toLower(), withoutEntities(value));
    }
}

QStringView HtmlTokens::takeWhile(bool (*belongs)(QChar))
{
    const qsizetype begin = m_at;
    while (m_at < m_page.size() && belongs(m_page[m_at]))
        ++m_at;
    return m_page.sliced(begin, m_at - begin);
}

void HtmlTokens::skipPast(QStringView mark)
{
    const qsizetype end = m_page.indexOf(mark, m_at);
    m_at = end < 0 ? m_page.size() : end + mark.size();
}

/// Up to the tag that ends \p element, which is next then; to the end where there is none.
void HtmlTokens::skipContent(const QString &element)
{
    const qsizetype end = m_page.indexOf(QLatin1StringView("</") + element, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_page.size() : end;
}

} // namespace helolab::mime

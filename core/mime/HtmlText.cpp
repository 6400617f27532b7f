// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlText.h"

#include "HtmlEntities.h"
#include "HtmlTokens.h"

#include <algorithm>

namespace helolab::mime {

namespace {

constexpr std::size_t mostDeceiving = 50;

enum class Break : quint8 { None, Line, Paragraph, Cell, Item, Rule };

struct ElementRow
{
    QStringView name;
    Break before; // and behind, of those that are told by lines
    int HtmlText::*counted = nullptr;
};

constexpr ElementRow elements[] = {
    {u"br", Break::Line},
    {u"div", Break::Line},
    {u"tr", Break::Line},
    {u"dt", Break::Line},
    {u"dd", Break::Line},
    {u"option", Break::Line},
    {u"section", Break::Line},
    {u"article", Break::Line},
    {u"header", Break::Line},
    {u"footer", Break::Line},
    {u"center", Break::Line},
    {u"p", Break::Paragraph},
    {u"h1", Break::Paragraph},
    {u"h2", Break::Paragraph},
    {u"h3", Break::Paragraph},
    {u"h4", Break::Paragraph},
    {u"h5", Break::Paragraph},
    {u"h6", Break::Paragraph},
    {u"ul", Break::Paragraph},
    {u"ol", Break::Paragraph},
    {u"table", Break::Paragraph},
    {u"blockquote", Break::Paragraph},
    {u"pre", Break::Paragraph},
    {u"td", Break::Cell},
    {u"th", Break::Cell},
    {u"li", Break::Item},
    {u"hr", Break::Rule},
    {u"form", Break::Line, &HtmlText::forms},
    {u"img", Break::None, &HtmlText::images},
    {u"svg", Break::None, &HtmlText::images},
    {u"script", Break::None, &HtmlText::scripts},
    {u"style", Break::None, &HtmlText::styles},
    {u"iframe", Break::None, &HtmlText::frames},
    {u"frame", Break::None, &HtmlText::frames},
    {u"object", Break::None, &HtmlText::others},
    {u"embed", Break::None, &HtmlText::others},
    {u"applet", Break::None, &HtmlText::others},
    {u"audio", Break::None, &HtmlText::others},
    {u"video", Break::None, &HtmlText::others},
    {u"base", Break::None, &HtmlText::others},
};

class Writer
{
public:
    void take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Text)
            takeText(withoutEntities(token.text));
        else
            takeTag(token);
    }
    HtmlText finish()
    {
        endLink();
        flush();
        return std::move(m_result);
    }

private:
    void takeText(const QString &text)
    {
        if (m_preformatted > 0) {
            write(text);
            return;
        }
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (blank)
                m_blank = true;
            else
                write(c);
        }
    }

    void write(QStringView text)
    {
        if (m_newLines > 0) {
            if (m_any)
                m_text += QString(m_newLines, u'\n');
        } else if (m_blank && m_any) {
            m_text += u' ';
        }
        m_newLines = 0;
        m_blank = false;
        m_any = true;
        m_text += text;
        if (m_inLink && m_linkText.size() < 300)
            m_linkText += text;
    }
    void write(QChar c) { write(QStringView(&c, 1)); }

    void breakLine(int lines)
    {
        m_newLines = std::max(m_newLines, lines);
        m_blank = false;
    }

    void takeTag(const HtmlToken &tag)
    {
        const bool begins = tag.kind == HtmlToken::Kind::Begin;
        for (const ElementRow &row : elements) {
            if (row.name != tag.name)
                continue;
            if (begins && row.counted)
                ++(m_result.*row.counted);
            breakFor(row.before, begins);
        }
        if (tag.name == u"pre")
            m_preformatted = std::clamp(m_preformatted + (begins ? 1 : -1), 0, 100);
        if (tag.name == u"a") {
            endLink();
            if (begins)
                beginLink(tag.attribute(u"href"));
        }
        if (begins)
            takeAttributes(tag);
    }

    void breakFor(Break wanted, bool begins)
    {
        switch (wanted) {
        case Break::None:
            return;
        case Break::Line:
            breakLine(1);
            return;
        case Break::Paragraph:
            breakLine(2);
            return;
        case Break::Cell:
            m_blank = true;
            return;
        case Break::Item:
            breakLine(1);
            if (begins)
                write(u"• ");
            return;
        case Break::Rule:
            breakLine(1);
            if (begins)
                write(u"――――――");
            breakLine(1);
            return;
        }
    }

    void takeAttributes(const HtmlToken &tag)
    {
        for (const auto &[key, value] : tag.attributes)
            m_result.scripts += key.startsWith(u"on") && !value.isEmpty() ? 1 : 0;
        if (tag.name == u"img")
            add(HtmlPiece::Kind::Image, tag.attribute(u"alt").simplified());
        const bool isSheet = tag.name == u"link" && tag.attribute(u"rel").contains(u"stylesheet", Qt::CaseInsensitive);
        const bool leadsAway
            = tag.name == u"meta" && tag.attribute(u"http-equiv").compare(u"refresh", Qt::CaseInsensitive) == 0;
        m_result.styles += isSheet ? 1 : 0;
        m_result.others += leadsAway ? 1 : 0;
    }

    void beginLink(const QString &address)
    {
        m_inLink = !address.isEmpty();
        m_address = address.trimmed();
        m_linkText.clear();
    }

    void endLink()
    {
        if (!m_inLink)
            return;
        m_inLink = false;
        const QString shown = hostNamed(m_linkText);
        const QString real = hostNamed(m_address);
        const bool isSame = shown.isEmpty() || real.isEmpty() || real == shown || real.endsWith(u'.' + shown);
        if (!isSame && m_result.deceiving.size() < mostDeceiving)
            m_result.deceiving.push_back({shown, real});
        if (m_linkText.trimmed() != m_address)
            add(HtmlPiece::Kind::Address, m_address);
    }

    void add(HtmlPiece::Kind kind, const QString &text)
    {
        if (m_newLines > 0)
            write(QStringView());
        else if (m_any)
            m_text += u' ';
        m_blank = false;
        m_any = true;
        flush();
        m_result.pieces.push_back({kind, text});
        m_blank = true;
    }
    void flush()
    {
        if (!m_text.isEmpty())
            m_result.pieces.push_back({HtmlPiece::Kind::Text, std::exchange(m_text, {})});
    }

    HtmlText m_result;
    QString m_text;
    QString m_address;
    QString m_linkText;
    int m_newLines = 0; // due before the next text
    int m_preformatted = 0;
    bool m_blank = false; // due before the next text
    bool m_any = false; // there was some
    bool m_inLink = false;
};

} // namespace

QString HtmlText::plain() const
{
    QString text;
    for (const HtmlPiece &piece : pieces) {
        if (piece.kind == HtmlPiece::Kind::Text)
            text += piece.text;
    }
    return text;
}

HtmlText readHtml(QStringView page)
{
    HtmlTokens tokens(page);
    Writer writer;
    while (const auto token = tokens.next())
        writer.take(*token);
    return writer.finish();
}

QString hostNamed(QStringView text)
{
    constexpr qsizetype longest = 300;
    text = text.trimmed();
    text = text.first(std::min(text.size(), longest));
    const qsizetype scheme = text.indexOf(u"://");
    if (scheme >= 0)
        text = text.sliced(scheme + 3);
    else if (text.startsWith(u"//"))
        text = text.sliced(2);
    else if (text.contains(u'@') || text.contains(u':'))
        return {}; // an address of mail, or javascript:
    const auto endsHost = [](QChar c) { return c == u'/' || c == u'\\' || c == u'?' || c == u'#'; };
    text = text.first(std::find_if(text.begin(), text.end(), endsHost) - text.begin());
    text = text.sliced(text.lastIndexOf(u'@') + 1); // who would log in there
    text = text.first(text.indexOf(u':') < 0 ? text.size() : text.indexOf(u':'));
    QString host = text.toString().toLower();
    const bool isHost = host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u"..")
        && std::all_of(host.begin(), host.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-'; });
    if (!isHost)
        return {};
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

} // namespace helolab::mime

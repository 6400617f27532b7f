// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlText.h"
#include "core/mime/HtmlEntities.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::mime;

namespace {

std::string textOf(const char *page)
{
    return readHtml(QString::fromUtf8(page)).plain().toStdString();
}

/// All pieces: addresses in <>, pictures in [].
std::string allOf(const QString &page)
{
    QString all;
    for (const HtmlPiece &piece : readHtml(page).pieces) {
        all += piece.kind == HtmlPiece::Kind::Text   ? piece.text
            : piece.kind == HtmlPiece::Kind::Address ? QLatin1Char('<') + piece.text + QLatin1Char('>')
                                                     : QLatin1Char('[') + piece.text + QLatin1Char(']');
    }
    return all.toStdString();
}

} // namespace

TEST(HtmlText, ReadsAPageAsItsText)
{
    EXPECT_EQ(textOf("<html><head><title>T</title><style>p{}</style></head><body><h1>Hello</h1>\n<p>One  <b>two</b>\n"
                     "three</p><p>four<br>five</p></body></html>"),
              "Hello\n\nOne two three\n\nfour\nfive");
    EXPECT_EQ(textOf("<ul><li>a<li>b</ul>end"), "• a\n• b\n\nend");
    EXPECT_EQ(textOf("<table><tr><td>a<td>b<tr><td>c</table>"), "a b\nc");
    EXPECT_EQ(textOf("<pre>a  b\n c</pre>"), "a  b\n c");
    EXPECT_EQ(textOf("5 < 6 & 7 &gt; 3 &amp;amp; &nope; &#1055;&#x44F; &eacute;&ccedil &#150;"),
              "5 < 6 & 7 > 3 &amp; &nope; Пя éç –");
    EXPECT_EQ(textOf("<div style='display:none'>hidden is told</div>"), "hidden is told");
    EXPECT_EQ(textOf(""), "");
    EXPECT_EQ(textOf("no page at all"), "no page at all");
}

TEST(HtmlText, RunsAndLoadsNothingAndSaysWhatThereWas)
{
    const HtmlText read = readHtml(QStringLiteral(
        "<p onclick=\"alert(1)\">a</p><script>document.write('<p>evil</p>')</script><SCRIPT src=//x.example></SCRIPT >"
        "<style>x{background:url(http://x.example)}</style><link rel='stylesheet' href=http://x.example>"
        "<img src=http://x.example/pixel.gif alt='A picture'><img src='cid:1'><iframe "
        "src='http://x.example'>old</iframe>"
        "<form action=http://x.example><input></form><object data=x></object>"
        "<meta http-equiv=Refresh content='0;url=http://x.example'><!-- <script>no</script> -->b"));
    EXPECT_EQ(read.plain().simplified().toStdString(), "a b");
    EXPECT_EQ(read.scripts, 3);
    EXPECT_EQ(read.styles, 2);
    EXPECT_EQ(read.images, 2);
    EXPECT_EQ(read.frames, 1);
    EXPECT_EQ(read.forms, 1);
    EXPECT_EQ(read.others, 2);
}

TEST(HtmlText, TellsWhereLinksLead)
{
    EXPECT_EQ(allOf(QStringLiteral("See <a href='https://evil.example/x?a=1&amp;b=2'>our  site</a>!")),
              "See our site <https://evil.example/x?a=1&b=2> !");
    EXPECT_EQ(allOf(QStringLiteral("<a href='https://a.example'>https://a.example</a>")), "https://a.example");
    EXPECT_EQ(allOf(QStringLiteral("<a href='https://a.example'><img src=x alt=Logo></a>")),
              "[Logo] <https://a.example>");
    EXPECT_EQ(allOf(QStringLiteral("<a href=a>one<a href=b>two")), "one <a> two <b>");
    EXPECT_EQ(allOf(QStringLiteral("<a name=here>one</a> two")), "one two");
}

TEST(HtmlText, FindsTheLinkWhoseTextNamesAnotherHost)
{
    const auto deceiving = [](const char *text, const char *address) {
        const HtmlText read = readHtml(
            QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromUtf8(address), QString::fromUtf8(text)));
        return read.deceiving.empty() ? std::string()
                                      : (read.deceiving[0].shown + u'>' + read.deceiving[0].real).toStdString();
    };
    EXPECT_EQ(deceiving("https://bank.example/login", "http://evil.test/bank.example"), "bank.example>evil.test");
    EXPECT_EQ(deceiving("www.bank.example", "https://bank.example.evil.test"), "bank.example>bank.example.evil.test");
    EXPECT_EQ(deceiving("bank.example", "https://bank.example@evil.test/"), "bank.example>evil.test");
    EXPECT_EQ(deceiving("<b>bank</b>.example", "https://evil.test"), "bank.example>evil.test");
    EXPECT_EQ(deceiving("bank.example", "https://login.bank.example/"), "");
    EXPECT_EQ(deceiving("Bank.Example", "https://www.bank.example/"), "");
    EXPECT_EQ(deceiving("Click here", "https://evil.test"), "") << "names no host; the address is told all the same";
    EXPECT_EQ(deceiving("an@hanoi.example", "mailto:an@hanoi.example"), "");
    EXPECT_EQ(deceiving("bank.example", "javascript:alert(1)"), "");
}

TEST(HtmlText, EndsWhateverItIs)
{
    for (const char *page :
         {"<", "</", "<a", "<a href", "<a href=", "<a href='", "<a href='x", "<!--", "<!", "<script>",
          "<script>x</scrip", "<pre>", "&", "&#", "&#x", "&#99999999999;", "&#xD800;", "&#0;", "<?"})
        textOf(page);
    EXPECT_EQ(textOf("a<script>b"), "a");
    EXPECT_EQ(textOf("a<!-- b"), "a");
    for (const char *piece : {"<", "<a href='", "<a href=x>", "<div>", "&#", "<!--", "</", "<script>", "<pre>", "<svg>",
                              "<p onx=1 ", "&amp;", "<td>", "<img>", "<a href=//a.b>c.d"}) {
        const QString page = QString::fromLatin1(QByteArray(piece).repeated(100'000));
        const HtmlText read = readHtml(page);
        qsizetype size = 0;
        for (const HtmlPiece &each : read.pieces)
            size += each.text.size();
        EXPECT_LE(size, page.size() * 2) << piece;
        EXPECT_LE(read.deceiving.size(), 50U);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextPage.h"

#include "TextView.h"
#include "app/docks/EmptyState.h"
#include "app/docks/ShownOctets.h"
#include "app/docks/TextBlock.h"
#include "app/docks/Tone.h"
#include "core/mime/HtmlText.h"
#include "core/mime/PartText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helolab::docks {

namespace {

constexpr const char *charsets[] = {
    "UTF-8",       "KOI8-R", "windows-1251", "GB18030",     "Big5",         "windows-1258",
    "ISO-2022-JP", "EUC-JP", "Shift_JIS",    "ISO-8859-15", "windows-1252",
};

} // namespace

TextPage::TextPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(20); // rather cut off than in the way
    m_charsetLabel = new QLabel(this);
    m_charset = new QComboBox(this);
    m_charset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_charset->setMinimumContentsLength(12);
    m_charsetLabel->setBuddy(m_charset);
    head->addWidget(m_title, 1);
    head->addWidget(m_charsetLabel);
    head->addWidget(m_charset);
    m_remarks = new TextBlock(this);
    m_remarks->setHanging(true);
    m_pages = new QStackedWidget(this);
    m_view = new TextView(m_pages);
    m_view->setMinimumSize(60, 40);
    m_empty = new EmptyState(m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    layout->addLayout(head);
    layout->addWidget(m_remarks);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    fillCharsets();
    connect(m_charset, &QComboBox::currentIndexChanged, this, &TextPage::refresh);
    retranslate();
}

void TextPage::setPart(const OpenMessagePtr &message, int part)
{
    if (part < 0)
        part = mime::firstText(message->octets, message->structure);
    if (message == m_message && part == m_part)
        return;
    m_message = message;
    m_part = part;
    const QSignalBlocker quiet(m_charset);
    m_charset->setCurrentIndex(0); // as the message says
    refresh();
}

QString TextPage::remarks() const
{
    return m_remarks->isVisibleTo(this) ? m_remarks->text() : QString();
}

void TextPage::refresh()
{
    m_due = !isVisible();
    if (!m_due)
        read();
}

void TextPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_due)
        refresh();
}

void TextPage::read()
{
    const bool isText = m_message && m_part >= 0 && m_message->part(m_part).kind == mime::Part::Kind::Leaf
        && m_message->part(m_part).type.is("text");
    m_pages->setCurrentWidget(isText ? static_cast<QWidget *>(m_view) : m_empty);
    m_title->setText(m_message && m_part >= 0 ? m_message->titleOf(m_part) : QString());
    m_charset->setVisible(isText);
    m_charsetLabel->setVisible(isText);
    QStringList remarks;
    if (isText) {
        const mime::Part &part = m_message->part(m_part);
        const mime::PartText text
            = mime::readText(m_message->octets, part, m_charset->currentData().toByteArray(), mostRead);
        remarks = sayHowRead(text);
        std::vector<TextView::Piece> pieces;
        if (part.type.is("text", "html")) {
            const mime::HtmlText page = mime::readHtml(text.text);
            for (const mime::HtmlPiece &piece : page.pieces) {
                const bool isPicture = piece.kind == mime::HtmlPiece::Kind::Image;
                pieces.push_back({!isPicture                 ? piece.text
                                      : piece.text.isEmpty() ? tr("picture")
                                                             : tr("picture: %1").arg(piece.text),
                                  piece.kind != mime::HtmlPiece::Kind::Text});
            }
            remarks += sayOfPage(page);
        } else {
            pieces.push_back({text.text, false});
        }
        m_view->setPieces(pieces);
        if (text.cut || m_view->isCut())
            remarks << tr("The text is longer; this is its beginning.");
    }
    m_remarks->setToneColour(toneColours(Tone::Advice, palette()).text);
    m_remarks->setPlain(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

QStringList TextPage::sayHowRead(const mime::PartText &text) const
{
    using How = mime::PartText::How;
    const QString named = shownOctets(text.named.left(60));
    const QString charset = QString::fromLatin1(text.charset);
    QStringList said;
    switch (text.how) {
    case How::Ascii:
        said << tr("Plain US-ASCII; no charset is named, and none is needed.");
        break;
    case How::Named:
        said << tr("In the charset %1, as Content-Type says.").arg(named);
        break;
    case How::NamedInHtml:
        said << tr("In the charset %1, as the page itself says; Content-Type names none.").arg(named);
        break;
    case How::Chosen:
        said << (named.isEmpty() ? tr("Read as %1, as you have chosen. The message names no charset.").arg(charset)
                                 : tr("Read as %1, as you have chosen. The message says %2.").arg(charset, named));
        break;
    case How::Guessed:
        said << toneSymbol(Tone::Advice) + QLatin1Char(' ')
                + (named.isEmpty() ? tr("8-bit octets, and no charset is named. %1 is a guess.").arg(charset)
                                   : tr("The charset is said to be %1, which has no such octets. %2 is a guess.")
                                         .arg(named, charset));
        break;
    case How::GuessedInstead:
        said << toneSymbol(Tone::Advice) + QLatin1Char(' ')
                + tr("The charset %1 is not known here. %2 is a guess.").arg(named, charset);
        break;
    }
    if (text.encoded)
        said << tr("Its transfer encoding is not known here: these are the octets as they came.");
    if (text.replaced > 0)
        said << tr("%n place(s) hold no character of this charset; � stands there.", nullptr, int(text.replaced));
    return said;
}

QStringList TextPage::sayOfPage(const mime::HtmlText &page) const
{
    QStringList said;
    constexpr std::size_t mostSaid = 3;
    for (std::size_t i = 0; i < std::min(page.deceiving.size(), mostSaid); ++i) {
        said << toneSymbol(Tone::Advice) + QLatin1Char(' ')
                + tr("A link reads %1 and leads to %2.")
                      .arg(shownText(page.deceiving[i].shown.left(80)), shownText(page.deceiving[i].real.left(80)));
    }
    if (page.deceiving.size() > mostSaid)
        said << tr("%n more link(s) read one host and lead to another.", nullptr,
                   int(page.deceiving.size() - mostSaid));
    QStringList left;
    if (page.images > 0)
        left << tr("%n picture(s)", nullptr, page.images);
    if (page.scripts > 0)
        left << tr("%n script(s)", nullptr, page.scripts);
    if (page.styles > 0)
        left << tr("%n style sheet(s)", nullptr, page.styles);
    if (page.frames > 0)
        left << tr("%n frame(s)", nullptr, page.frames);
    if (page.forms > 0)
        left << tr("%n form(s)", nullptr, page.forms);
    if (page.others > 0)
        left << tr("%n other thing(s)", nullptr, page.others);
    said << (left.isEmpty()
                 ? tr("An HTML page as text.")
                 : tr("An HTML page as text. Not loaded and not run: %1.").arg(left.join(QStringLiteral(", "))));
    return said;
}

void TextPage::fillCharsets()
{
    m_charset->addItem(QString(), QByteArray());
    for (const char *charset : charsets)
        m_charset->addItem(QString::fromLatin1(charset), QByteArray(charset));
}

void TextPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextPage::retranslate()
{
    m_view->setAccessibleName(tr("The text of the part"));
    m_charsetLabel->setText(tr("&Read as"));
    m_charset->setItemText(0, tr("as it says"));
    m_charset->setAccessibleName(tr("The charset to read the text in"));
    m_charset->setToolTip(tr("The same octets are other letters in another charset. Try one."));
    m_empty->set(
        tr("No text here"),
        tr("This part is no text to be read. A file can be saved in “Files”; choose another part in “Parts”."));
    refresh();
}

} // namespace helolab::docks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownDocument.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <map>

namespace helolab::paper {

namespace {

constexpr int writtenNumberProperty = QTextFormat::UserProperty + 1;

// What marks an item's number in its text while Qt reads it, for Qt forgets it. It ends with a space, so that emphasis
// begins behind it as it does at the head of a line; wherever Qt takes it for something else than an item it goes
// again.
constexpr char16_t mark = 0xE0FF; // of private use
constexpr char16_t markEnd = 0x00A0;

QString withMarks(const QString &markdown)
{
    // Not where something else than text begins: another list, a quotation, a heading, a fence.
    static const QRegularExpression item(
        QStringLiteral(R"(^([ >]*(\d{1,9})[.)] +)(?![-+*>#]\s|```|~~~|\d+[.)]\s)(?=\S))"),
        QRegularExpression::MultilineOption);
    return QString(markdown).replace(item,
                                     QStringLiteral("\\1") + QChar(mark) + QStringLiteral("\\2") + QChar(markEnd));
}

/// Takes the marks out of \p block; the number of the first where it stands at the head, or else 0.
int takeMarks(const QTextBlock &block)
{
    static const QRegularExpression marked(QStringLiteral("%1(\\d{1,9})%2").arg(QChar(mark)).arg(QChar(markEnd)));
    int number = 0;
    for (auto match = marked.match(block.text()); match.hasMatch(); match = marked.match(block.text())) {
        if (match.capturedStart() == 0)
            number = match.captured(1).toInt();
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(match.capturedStart()));
        cursor.setPosition(block.position() + int(match.capturedEnd()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    return number;
}

void writeNumbers(QTextList &list, int first)
{
    const QTextListFormat format = list.format();
    const QString suffix = format.numberSuffix().isEmpty() ? QStringLiteral(".") : format.numberSuffix();
    QList<QTextBlock> items;
    for (int i = 0; i < list.count(); ++i)
        items.append(list.item(i));
    int number = first;
    for (const QTextBlock &block : items) {
        list.remove(block); // the list is gone with its last
        const QString written = QString::number(number++) + suffix + QLatin1Char(' ');
        QTextCursor cursor(block);
        QTextBlockFormat paragraph = block.blockFormat();
        paragraph.setIndent(format.indent());
        paragraph.setProperty(writtenNumberProperty, written);
        cursor.setBlockFormat(paragraph);
        cursor.insertText(written, QTextCharFormat());
    }
}

} // namespace

void readMarkdown(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(withMarks(markdown), QTextDocument::MarkdownNoHTML);
    std::map<QTextList *, int> begins;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int number = takeMarks(block);
        QTextList *list = block.textList();
        const bool isNumbered = list && list->format().style() == QTextListFormat::ListDecimal;
        if (isNumbered && number > 1 && list->itemNumber(block) == 0)
            begins.emplace(list, number);
    }
    for (const auto &[list, first] : begins)
        writeNumbers(*list, first);
}

QString writtenNumber(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(writtenNumberProperty);
}

} // namespace helolab::paper

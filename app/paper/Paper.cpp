// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"

#include "KeepWithNext.h"

#include "core/WholeFile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>

namespace helolab::paper {

namespace {

constexpr qreal textPoints = 10;
constexpr qreal footPoints = 8;
constexpr qreal footHeight = 22; // points
constexpr QMarginsF margins(16, 15, 16, 12); // millimetres

/// Knows no file and no network: what a page names is not there.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

std::optional<Error> written(const QByteArray &octets, const QString &path)
{
    const auto error = replaceFile(path, octets);
    if (!error)
        return std::nullopt;
    return Error{
        QCoreApplication::translate("Paper", "This file cannot be written: %1. Choose another folder, or make room.")
            .arg(error->message),
        path};
}

void drawPages(const ClosedDocument &document, QPdfWriter &writer, const QString &footer)
{
    const qreal scale = writer.logicalDpiY() / 72.0;
    const QSizeF page = document.pageSize();
    const int count = document.pageCount();
    QFont small = QGuiApplication::font();
    small.setPointSizeF(footPoints);
    QPainter painter(&writer);
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF shown(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();

        const QRectF foot(0, page.height(), page.width(), footHeight * scale);
        painter.setFont(small);
        painter.setPen(QColor(0x5a, 0x5f, 0x66));
        const QString pages = QStringLiteral("%1 / %2").arg(number + 1).arg(count);
        const qreal room = foot.width() - QFontMetricsF(small, &writer).horizontalAdvance(pages) - 12 * scale;
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pages);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                         QFontMetricsF(small, &writer).elidedText(footer, Qt::ElideMiddle, room));
    }
}

} // namespace

std::optional<Error> writeHtml(const Paper &paper, const QString &path)
{
    return written(paper.html.toUtf8(), path);
}

std::optional<Error> writePdf(const Paper &paper, const QString &path)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setTitle(paper.footer);
        writer.setCreator(QCoreApplication::applicationName());

        ClosedDocument document;
        document.setUndoRedoEnabled(false);
        QFont font = QGuiApplication::font();
        font.setPointSizeF(textPoints);
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setMetaInformation(QTextDocument::CssMedia, QStringLiteral("print"));
        document.setHtml(paper.html);
        document.setPageSize(QSizeF(writer.width(), writer.height() - footHeight * writer.logicalDpiY() / 72.0));
        keepHeadingsWithNext(document);
        drawPages(document, writer, paper.footer);
    }
    return written(pdf.data(), path);
}

std::optional<Error> write(const Paper &paper, const QString &path)
{
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    return isPdf ? writePdf(paper, path) : writeHtml(paper, path);
}

} // namespace helolab::paper

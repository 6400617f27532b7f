// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextBrowser>

namespace helolab::docks {

/// A lab's Markdown to read: as high as it needs at the width it is given, nothing ever wider than that. Commands are
/// set in the transcript's letters, quotations as boxes. Links lead nowhere, and no file or address is opened.
class MarkdownBlock : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownBlock(QWidget *parent = nullptr);

    void setText(const QString &markdown);
    /// Where a line of code goes on below, in the viewport: a mark stands there, which is not part of the text.
    QList<QRect> wraps() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void render();
    void keepWordsWhole(const QTextBlock &block);
    void styleBlock(const QTextBlock &block);
    /// Puts a box around each run of blocks that belong to it; what wraps stands in by \p indent, in pixels.
    void frame(bool (*belongs)(const QTextBlock &), const QColor &fill, qreal indent = 0);
    void styleRuns(const QTextBlock &block);

    QString m_markdown;
    bool m_rendering = false;
};

} // namespace helolab::docks
